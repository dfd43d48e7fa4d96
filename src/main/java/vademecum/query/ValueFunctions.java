package vademecum.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Functions on values of every kind.
final class ValueFunctions {

    static final Map<String, Function> ALL = all();

    private ValueFunctions() {
    }

    private static Map<String, Function> all() {
        Map<String, Function> all = new HashMap<>();
        all.put("if", (_, given) -> Operators.isTrue(given.get(0)) ? given.get(1) : given.get(2));
        all.put("choice", all.get("if"));
        all.put("default", (_, given) -> given.has(0) ? given.get(0) : given.get(1));
        all.put("ldefault", all.get("default"));
        all.put("isTruthy", (_, given) -> Value.of(Operators.isTrue(given.get(0))));
        all.put("isEmpty", (_, given) -> Value.of(isEmpty(given.get(0))));
        all.put("isType", (_, given) -> Value.of(type(given.get(0)).equals(given.text(1).equals("list") ? "array"
                : given.text(1))));
        all.put("typeof", (_, given) -> Value.of(type(given.get(0))));
        all.put("toString", (_, given) -> Value.of(given.text(0)));
        all.put("string", all.get("toString"));
        all.put("keys", (_, given) -> given.get(0) instanceof Value.Fields fields
                ? Value.of(fields.values().keySet().stream().map(Value::of).toList()) : Value.NOTHING);
        all.put("values", (_, given) -> given.get(0) instanceof Value.Fields fields
                ? Value.of(List.copyOf(fields.values().values())) : Value.NOTHING);
        all.put("image", (_, given) -> new Value.Picture(given.get(0)));
        return Map.copyOf(all);
    }

    static boolean isEmpty(Value value) {
        return switch (value) {
            case Value.Nothing _ -> true;
            case Value.Text text -> text.text().isEmpty();
            case Value.Items items -> items.values().isEmpty();
            case Value.Fields fields -> fields.values().isEmpty();
            case Value.Truth _, Value.Amount _, Value.Moment _, Value.Lapse _, Value.Link _, Value.File _,
                 Value.Names _, Value.Passage _, Value.Picture _, Value.Lambda _, Value.Pattern _ -> false;
        };
    }

    /// The name of the value's kind, as both dialects call it.
    static String type(Value value) {
        return switch (value) {
            case Value.Nothing _ -> "null";
            case Value.Truth _ -> "boolean";
            case Value.Amount _ -> "number";
            case Value.Text _, Value.Passage _ -> "string";
            case Value.Moment _ -> "date";
            case Value.Lapse _ -> "duration";
            case Value.Link _ -> "link";
            case Value.Items _ -> "array";
            case Value.File _ -> "file";
            case Value.Picture _ -> "image";
            case Value.Lambda _ -> "function";
            case Value.Pattern _ -> "regexp";
            case Value.Fields _, Value.Names _ -> "object";
        };
    }
}
