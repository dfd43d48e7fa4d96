package vademecum.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The functions by name. `f(x)` and `x.f()` are the same function.
final class Functions {

    private static final Map<String, Function> BOTH = both();
    /// Functions that mean something else in Dataview than in Bases.
    private static final Map<String, Function> DATAVIEW = dataview();

    private Functions() {
    }

    /// The function that has the name in a dialect.
    static Optional<Function> find(String name, Dialect dialect) {
        return switch (dialect) {
            case BASES -> Optional.ofNullable(BOTH.get(name));
            case DATAVIEW -> {
                String lower = name.toLowerCase(Locale.ROOT);
                Function own = DATAVIEW.get(lower);
                yield Optional.ofNullable(own == null ? BOTH.get(lower) : own);
            }
        };
    }

    private static Map<String, Function> both() {
        Map<String, Function> all = new HashMap<>();
        all.putAll(TextFunctions.ALL);
        all.putAll(ListFunctions.ALL);
        all.putAll(NumberFunctions.ALL);
        all.putAll(DateFunctions.ALL);
        all.putAll(FileFunctions.ALL);
        all.putAll(ValueFunctions.ALL);
        return Map.copyOf(all);
    }

    private static Map<String, Function> dataview() {
        Map<String, Function> all = new HashMap<>();
        for (Map.Entry<String, Function> one : TextFunctions.EACH.entrySet()) {
            all.put(one.getKey(), each(one.getValue()));
        }
        for (String name : new String[] {"round", "floor", "ceil", "number", "date", "dateformat", "striptime"}) {
            all.put(name, each(BOTH.get(name)));
        }
        all.put("contains", (asked, given) -> Value.of(ListFunctions.holds(asked, given.get(0), given.get(1), false)));
        all.put("icontains", (asked, given) -> Value.of(ListFunctions.holds(asked, given.get(0), given.get(1), true)));
        all.put("econtains", BOTH.get("contains"));
        all.put("replace", each(TextFunctions::replaceText));
        all.put("dur", (_, given) -> DateFunctions.lapse(given.get(0)));
        return Map.copyOf(all);
    }

    /// A function that is made for a single value and works on each value of a list.
    private static Function each(Function function) {
        return (asked, given) -> {
            if (!(given.get(0) instanceof Value.Items items)) {
                return function.apply(asked, given);
            }
            asked.budget().list(items.values().size());
            return Value.of(items.values().stream().map(one -> function.apply(asked, given.with(one))).toList());
        };
    }
}
