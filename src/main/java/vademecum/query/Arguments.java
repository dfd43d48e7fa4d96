package vademecum.query;

import java.util.List;

/// What a function is given: arguments that are left out are nothing, and each can be asked for as the kind of value
/// that the function works on.
///
/// @param values the arguments in order
record Arguments(List<Value> values) {

    int count() {
        return values.size();
    }

    Value get(int index) {
        return index < values.size() ? values.get(index) : Value.NOTHING;
    }

    boolean has(int index) {
        return !(get(index) instanceof Value.Nothing);
    }

    /// The argument as text; the empty text for nothing.
    String text(int index) {
        return Texts.of(get(index));
    }

    double number(int index, double otherwise) {
        return get(index) instanceof Value.Amount amount ? amount.number() : otherwise;
    }

    int whole(int index, int otherwise) {
        return (int) Math.clamp(number(index, otherwise), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// The argument as a list: a single value counts as a list of one, nothing as an empty list.
    List<Value> items(int index) {
        return switch (get(index)) {
            case Value.Items items -> items.values();
            case Value.Nothing _ -> List.of();
            case Value other -> List.of(other);
        };
    }

    /// All arguments as one list; a single argument that is a list is that list.
    List<Value> all() {
        return values.size() == 1 && values.getFirst() instanceof Value.Items items ? items.values() : values;
    }

    /// All arguments but the first.
    List<Value> rest() {
        return values.isEmpty() ? values : values.subList(1, values.size());
    }

    /// The same with another first argument.
    Arguments with(Value first) {
        List<Value> changed = new java.util.ArrayList<>(values);
        changed.set(0, first);
        return new Arguments(changed);
    }
}
