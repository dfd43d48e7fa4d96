package vademecum.query;

/// A function of the expression language.
@FunctionalInterface
interface Function {

    /// The function's value.
    ///
    /// @param asked     the computation that it is part of
    /// @param arguments what it is given
    Value apply(Evaluator asked, Arguments arguments);
}
