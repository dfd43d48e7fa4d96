package vademecum.harvest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Properties to write at the head of a note. What the note says of itself already stays as it is.
public final class Properties {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} _.-]*");

    private final Map<String, String> values = new LinkedHashMap<>();

    /// Sets a property to a text.
    public Properties text(String name, String text) {
        if (!text.isBlank()) {
            values.putIfAbsent(name, quoted(text));
        }
        return this;
    }

    /// Sets a property to what a text says: a number, a date, or whether it holds, if it is written as one.
    public Properties value(String name, String text) {
        if (text.matches("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,9})?|\\d{4}-\\d{2}-\\d{2}|true|false")) {
            values.putIfAbsent(name, text);
            return this;
        }
        return text(name, text);
    }

    /// Sets a property to a number.
    public Properties number(String name, int number) {
        values.putIfAbsent(name, Integer.toString(number));
        return this;
    }

    /// Sets a property to a list of texts; an empty list sets nothing.
    public Properties texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            values.putIfAbsent(name, "[" + String.join(", ", texts.stream().map(Properties::quoted).toList()) + "]");
        }
        return this;
    }

    /// The note with the properties.
    ///
    /// @param markdown a note, with or without front matter
    public String addTo(String markdown) {
        if (values.isEmpty()) {
            return markdown;
        }
        int end = frontMatterEnd(markdown);
        String head = end < 0 ? "" : markdown.substring(markdown.indexOf('\n') + 1, end);
        StringBuilder out = new StringBuilder("---\n").append(head);
        values.forEach((name, value) -> {
            if (head.lines().noneMatch(line -> line.startsWith(name + ":"))) {
                out.append(PLAIN.matcher(name).matches() ? name : quoted(name)).append(": ").append(value).append('\n');
            }
        });
        return end < 0 ? out.append("---\n\n").append(markdown).toString()
                : out.append(markdown, end, markdown.length()).toString();
    }

    /// Where the line that closes the front matter begins, or -1.
    private static int frontMatterEnd(String markdown) {
        if (!markdown.startsWith("---\n") && !markdown.startsWith("---\r\n")) {
            return -1;
        }
        int close = markdown.indexOf("\n---", 3);
        return close < 0 ? -1 : close + 1;
    }

    /// A text as YAML quotes it.
    public static String quoted(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
