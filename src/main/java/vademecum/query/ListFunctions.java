package vademecum.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Functions on lists.
final class ListFunctions {

    static final Map<String, Function> ALL = all();

    private ListFunctions() {
    }

    private static Map<String, Function> all() {
        Map<String, Function> all = new HashMap<>();
        all.put("list", (_, given) -> given.count() == 1 ? Value.of(given.items(0)) : Value.of(given.values()));
        all.put("array", all.get("list"));
        all.put("contains", (asked, given) -> Value.of(has(asked, given.get(0), given.get(1))));
        all.put("containsAll", (asked, given) -> TextFunctions.quantified(given, true, (a, b) -> has(asked, a, b)));
        all.put("containsAny", (asked, given) -> TextFunctions.quantified(given, false, (a, b) -> has(asked, a, b)));
        all.put("containsword", (_, given) -> Value.of((" " + given.text(0).toLowerCase(Locale.ROOT) + " ")
                .contains(" " + given.text(1).toLowerCase(Locale.ROOT) + " ")));
        all.put("join", ListFunctions::join);
        all.put("reverse", ListFunctions::reverse);
        all.put("slice", TextFunctions::slice);
        all.put("sort", ListFunctions::sort);
        all.put("unique", ListFunctions::unique);
        all.put("flat", ListFunctions::flat);
        all.put("length", (_, given) -> length(given.get(0)));
        all.put("nonnull", (_, given) -> Value.of(given.items(0).stream().filter(Operators::isThere).toList()));
        all.put("firstvalue", (_, given) -> given.all().stream().filter(Operators::isThere).findFirst()
                .orElse(Value.NOTHING));
        all.put("min", (asked, given) -> extreme(asked, given.all(), -1));
        all.put("max", (asked, given) -> extreme(asked, given.all(), 1));
        all.put("filter", (asked, given) -> each(asked, given, true));
        all.put("map", (asked, given) -> each(asked, given, false));
        all.put("reduce", ListFunctions::reduce);
        all.put("all", (asked, given) -> quantified(asked, given, true));
        all.put("any", (asked, given) -> quantified(asked, given, false));
        all.put("none", (asked, given) -> Value.of(!Operators.isTrue(quantified(asked, given, false))));
        return Map.copyOf(all);
    }

    /// Whether a text holds a text, or a list an equal value.
    static boolean has(Evaluator asked, Value in, Value wanted) {
        return switch (in) {
            case Value.Items items -> {
                asked.budget().take(items.values().size());
                yield items.values().stream().anyMatch(one -> asked.operators().same(one, wanted));
            }
            case Value.Fields fields -> fields.values().containsKey(Texts.of(wanted));
            case Value.Nothing _ -> false;
            case Value other -> Texts.of(other).contains(Texts.of(wanted));
        };
    }

    /// Dataview's test: a list holds a value if one of its own values does, and texts hold their parts.
    static boolean holds(Evaluator asked, Value in, Value wanted, boolean anyCase) {
        if (in instanceof Value.Items items) {
            asked.budget().take(items.values().size());
            return items.values().stream().anyMatch(one -> holds(asked, one, wanted, anyCase));
        }
        if (in instanceof Value.Text || in instanceof Value.Passage) {
            String text = Texts.of(in);
            String part = Texts.of(wanted);
            return anyCase ? text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))
                    : text.contains(part);
        }
        return in instanceof Value.Fields ? has(asked, in, wanted) : asked.operators().same(in, wanted);
    }

    private static Value join(Evaluator asked, Arguments given) {
        String between = given.has(1) ? given.text(1) : ", ";
        StringBuilder all = new StringBuilder();
        boolean first = true;
        for (Value value : given.items(0)) {
            all.append(first ? "" : between).append(Texts.of(value));
            asked.budget().text(all.length());
            first = false;
        }
        return Value.of(all.toString());
    }

    private static Value reverse(Evaluator asked, Arguments given) {
        if (given.get(0) instanceof Value.Text text) {
            return Value.of(new StringBuilder(text.text()).reverse().toString());
        }
        return Value.of(given.items(0).reversed());
    }

    private static Value sort(Evaluator asked, Arguments given) {
        List<Value> sorted = new ArrayList<>(given.items(0));
        asked.budget().list(4L * sorted.size());
        sorted.sort(asked.operators()::order);
        return Value.of(sorted);
    }

    private static Value unique(Evaluator asked, Arguments given) {
        Set<Object> seen = new HashSet<>();
        List<Value> kept = new ArrayList<>();
        for (Value value : given.items(0)) {
            if (seen.add(Operators.key(value))) {
                kept.add(value);
            }
        }
        asked.budget().list(given.items(0).size());
        return Value.of(kept);
    }

    private static Value flat(Evaluator asked, Arguments given) {
        List<Value> all = new ArrayList<>();
        for (Value value : given.items(0)) {
            if (value instanceof Value.Items items) {
                all.addAll(items.values());
            } else {
                all.add(value);
            }
            asked.budget().list(all.size() / 64);
        }
        asked.budget().list(all.size());
        return Value.of(all);
    }

    /// How many values a list or fields have, or characters a text.
    static Value length(Value value) {
        return switch (value) {
            case Value.Items items -> Value.of(items.values().size());
            case Value.Fields fields -> Value.of(fields.values().size());
            case Value.Nothing _ -> Value.of(0);
            case Value other -> Value.of(Texts.of(other).length());
        };
    }

    /// The smallest (`sign` -1) or largest (1) value.
    private static Value extreme(Evaluator asked, List<Value> values, int sign) {
        return values.stream().filter(Operators::isThere)
                .max((a, b) -> sign * asked.operators().order(a, b)).orElse(Value.NOTHING);
    }

    private static Value each(Evaluator asked, Arguments given, boolean filter) {
        if (!(given.get(1) instanceof Value.Lambda lambda)) {
            return given.get(0);
        }
        List<Value> made = new ArrayList<>();
        int index = 0;
        for (Value value : given.items(0)) {
            Value result = asked.apply(lambda, List.of(value, Value.of(index++)));
            if (!filter || Operators.isTrue(result)) {
                made.add(filter ? value : result);
            }
        }
        asked.budget().list(made.size());
        return Value.of(made);
    }

    private static Value reduce(Evaluator asked, Arguments given) {
        if (!(given.get(1) instanceof Value.Lambda lambda)) {
            return Value.NOTHING;
        }
        List<Value> values = given.items(0);
        boolean start = given.count() > 2;
        Value result = start ? given.get(2) : values.isEmpty() ? Value.NOTHING : values.getFirst();
        for (int i = start ? 0 : 1; i < values.size(); i++) {
            result = asked.apply(lambda, List.of(result, values.get(i), Value.of(i)));
        }
        return result;
    }

    private static Value quantified(Evaluator asked, Arguments given, boolean all) {
        boolean lambda = given.get(1) instanceof Value.Lambda;
        List<Value> values = lambda ? given.items(0) : given.all();
        for (Value value : values) {
            Value test = lambda ? asked.apply((Value.Lambda) given.get(1), List.of(value)) : value;
            if (Operators.isTrue(test) != all) {
                return Value.of(!all);
            }
        }
        return Value.of(all);
    }

    /// The values sorted, for whoever needs them in order.
    static List<Value> sorted(List<Value> values, Operators operators) {
        List<Value> sorted = new ArrayList<>(values);
        sorted.sort(operators::order);
        return Collections.unmodifiableList(sorted);
    }
}
