package vademecum.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/// Functions on texts.
final class TextFunctions {

    /// Those that Dataview applies to each text of a list.
    static final Map<String, Function> EACH = each();
    static final Map<String, Function> ALL = all();

    private TextFunctions() {
    }

    private static Map<String, Function> each() {
        Map<String, Function> all = new HashMap<>();
        all.put("lower", (_, given) -> Value.of(given.text(0).toLowerCase(Locale.ROOT)));
        all.put("upper", (_, given) -> Value.of(given.text(0).toUpperCase(Locale.ROOT)));
        all.put("startswith", (_, given) -> Value.of(given.text(0).startsWith(given.text(1))));
        all.put("endswith", (_, given) -> Value.of(given.text(0).endsWith(given.text(1))));
        all.put("trim", (_, given) -> Value.of(given.text(0).strip()));
        all.put("substring", TextFunctions::slice);
        all.put("truncate", TextFunctions::truncate);
        all.put("padleft", (asked, given) -> Value.of(padding(asked, given) + given.text(0)));
        all.put("padright", (asked, given) -> Value.of(given.text(0) + padding(asked, given)));
        all.put("regextest", (asked, given) -> Value.of(Patterns.find(asked.budget(), given.text(0), given.text(1))));
        all.put("regexmatch", (asked, given) -> Value.of(Patterns.matches(asked.budget(), given.text(0),
                given.text(1))));
        all.put("regexreplace", (asked, given) -> Value.of(Patterns.replace(asked.budget(), given.text(1),
                given.text(0), given.text(2), true)));
        return Map.copyOf(all);
    }

    private static Map<String, Function> all() {
        Map<String, Function> all = new HashMap<>(EACH);
        all.put("startsWith", EACH.get("startswith"));
        all.put("endsWith", EACH.get("endswith"));
        all.put("title", (_, given) -> Value.of(title(given.text(0))));
        all.put("repeat", (asked, given) -> {
            int times = Math.max(0, given.whole(1, 0));
            asked.budget().text((long) times * given.text(0).length());
            return Value.of(given.text(0).repeat(times));
        });
        all.put("split", TextFunctions::split);
        all.put("replace", TextFunctions::replace);
        all.put("matches", (asked, given) -> given.get(0) instanceof Value.Pattern pattern
                ? Value.of(Patterns.find(asked.budget(), pattern.pattern(), given.text(1))) : Value.NOTHING);
        all.put("escapeHTML", (_, given) -> given.get(0));
        return Map.copyOf(all);
    }

    /// A part of a text or list; places that are negative count from the end.
    static Value slice(Evaluator asked, Arguments given) {
        if (given.get(0) instanceof Value.Items items) {
            int size = items.values().size();
            int from = place(given.whole(1, 0), size);
            return Value.of(items.values().subList(from, Math.max(from, place(given.whole(2, size), size))));
        }
        String text = given.text(0);
        int from = place(given.whole(1, 0), text.length());
        return Value.of(text.substring(from, Math.max(from, place(given.whole(2, text.length()), text.length()))));
    }

    private static int place(int wanted, int size) {
        return Math.clamp(wanted < 0 ? (long) wanted + size : wanted, 0, size);
    }

    private static Value truncate(Evaluator asked, Arguments given) {
        String text = given.text(0);
        String suffix = given.has(2) ? given.text(2) : "...";
        int length = Math.max(0, given.whole(1, text.length()));
        return Value.of(text.length() <= length ? text
                : text.substring(0, Math.max(0, length - suffix.length())) + suffix);
    }

    private static String padding(Evaluator asked, Arguments given) {
        int length = given.whole(1, 0) - given.text(0).length();
        asked.budget().text(length);
        String with = given.has(2) ? given.text(2) : " ";
        return with.isEmpty() || length <= 0 ? "" : with.repeat(length / with.length() + 1).substring(0, length);
    }

    private static String title(String text) {
        StringBuilder title = new StringBuilder(text.length());
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            title.append(first ? Character.toTitleCase(c) : c);
            first = Character.isWhitespace(c);
        }
        return title.toString();
    }

    private static Value split(Evaluator asked, Arguments given) {
        String text = given.text(0);
        List<String> parts = given.get(1) instanceof Value.Pattern pattern
                ? Patterns.split(asked.budget(), pattern.pattern(), text) : split(text, given.text(1));
        asked.budget().list(parts.size());
        int most = given.whole(2, parts.size());
        return Value.of(parts.stream().limit(Math.max(0, most)).map(Value::of).toList());
    }

    private static List<String> split(String text, String between) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = between.isEmpty() ? -1 : text.indexOf(between); at >= 0; at = text.indexOf(between, from)) {
            parts.add(text.substring(from, at));
            from = at + between.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static Value replace(Evaluator asked, Arguments given) {
        return given.get(1) instanceof Value.Pattern pattern ? Value.of(Patterns.replace(asked.budget(),
                pattern.pattern(), given.text(0), given.text(2), pattern.all())) : replaceText(asked, given);
    }

    static Value replaceText(Evaluator asked, Arguments given) {
        String text = given.text(0);
        String old = given.text(1);
        if (old.isEmpty()) {
            return given.get(0);
        }
        asked.budget().text((long) text.length() / old.length() * given.text(2).length() + text.length());
        return Value.of(text.replace(old, given.text(2)));
    }

    /// Whether every, or any, of the other arguments is in the first.
    static Value quantified(Arguments given, boolean all, BiPredicate<Value, Value> holds) {
        for (Value wanted : given.rest()) {
            if (holds.test(given.get(0), wanted) != all) {
                return Value.of(!all);
            }
        }
        return Value.of(all);
    }
}
