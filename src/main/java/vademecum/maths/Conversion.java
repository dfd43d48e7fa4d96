package vademecum.maths;

import java.util.Optional;

/// What became of a formula.
sealed interface Conversion {

    /// How many steps it took; the same on every machine.
    long steps();

    /// It was converted.
    ///
    /// @param mathml MathML Core for the inside of a `math` element
    /// @param source the MathML that it was made from, as MathJax draws it
    /// @param remark what was left out of it
    record Shown(String mathml, String source, Optional<Fault> remark, long steps) implements Conversion {
    }

    /// Its source is shown.
    record Refused(Fault fault, long steps) implements Conversion {
    }
}
