package vademecum.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.config.YamlValue;

/// Reads front matter in the form that most notes have: `name: text`, `name: [a, b]`, and `- item` lines below `name:`.
/// It is YAML that needs no YAML parser, which would take a tenth of the time of reading a note.
final class SimpleProperties {

    private static final int LONGEST = 10_000;

    private final String text;
    private final int offset;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private int at;

    private SimpleProperties(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /// The properties, or nothing if the text is anything but simple.
    ///
    /// @param offset where the text begins in its file
    static Optional<YamlValue.Entries> read(String text, int offset) {
        SimpleProperties reader = new SimpleProperties(text, offset);
        while (reader.at < text.length()) {
            if (!reader.property()) {
                return Optional.empty();
            }
        }
        boolean any = !reader.values.isEmpty();
        return any ? Optional.of(new YamlValue.Entries(reader.values, reader.keys, offset)) : Optional.empty();
    }

    private boolean property() {
        int start = at;
        int end = start;
        while (end < text.length() && (Chars.isAsciiLetter(text.charAt(end)) || text.charAt(end) == '_'
                || end > start && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '-'))) {
            end++;
        }
        if (end == start || end >= text.length() || text.charAt(end) != ':') {
            return false;
        }
        int lineEnd = Spans.lineEnd(text, end);
        Optional<? extends YamlValue> value = value(end + 1, lineEnd);
        String key = text.substring(start, end);
        boolean taken = value.isEmpty() || values.putIfAbsent(key, value.get()) != null;
        keys.put(key, offset + start);
        return !taken && !key.equals("null");
    }

    private Optional<? extends YamlValue> value(int from, int lineEnd) {
        at = Math.min(lineEnd + 1, text.length());
        if (from == lineEnd) {
            return items();
        }
        if (text.charAt(from) != ' ') {
            return Optional.empty();
        }
        int start = Chars.skip(text, from, ' ');
        if (start < lineEnd && text.charAt(start) == '[') {
            boolean closed = text.charAt(lineEnd - 1) == ']' && nothingNested(lineEnd);
            return closed ? row(start, lineEnd - 1) : Optional.empty();
        }
        return nothingNested(lineEnd) ? scalar(start, lineEnd, false) : Optional.empty();
    }

    /// Whether the next line begins a property of its own.
    private boolean nothingNested(int lineEnd) {
        return lineEnd + 1 >= text.length() || Chars.isAsciiLetter(text.charAt(lineEnd + 1))
                || text.charAt(lineEnd + 1) == '_';
    }

    private Optional<YamlValue.Items> row(int open, int close) {
        List<YamlValue> items = new ArrayList<>();
        for (int from = open + 1; from <= close; ) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 || comma > close ? close : comma;
            Optional<YamlValue.Scalar> item = scalar(Chars.skip(text, from, ' '), trimmed(from, to), true);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            from = to + 1;
        }
        return Optional.of(new YamlValue.Items(items, offset + open));
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private Optional<YamlValue.Items> items() {
        List<YamlValue> items = new ArrayList<>();
        int first = Chars.skip(text, at, ' ');
        int indent = first - at;
        while (at < text.length() && text.startsWith("- ", at + indent)
                && Chars.skip(text, at, ' ') == at + indent) {
            int lineEnd = Spans.lineEnd(text, at);
            Optional<YamlValue.Scalar> item = scalar(Chars.skip(text, at + indent + 2, ' '), lineEnd, false);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            at = Math.min(lineEnd + 1, text.length());
        }
        boolean ended = at == text.length() || Chars.isAsciiLetter(text.charAt(at)) || text.charAt(at) == '_';
        return items.isEmpty() || !ended ? Optional.empty()
                : Optional.of(new YamlValue.Items(items, offset + first));
    }

    /// A text without quotes that YAML reads as it stands, or one in quotes with nothing to undo.
    private Optional<YamlValue.Scalar> scalar(int from, int to, boolean inRow) {
        if (from >= to || to - from > LONGEST) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        boolean quoted = first == '"' || first == '\'';
        if (quoted) {
            boolean closed = to - from > 1 && text.charAt(to - 1) == first;
            String inside = closed ? text.substring(from + 1, to - 1) : "\\";
            boolean simple = inside.indexOf('\\') < 0 && inside.indexOf(first) < 0 && isPlain(from + 1, to - 1, true);
            return simple ? Optional.of(new YamlValue.Scalar(inside, true, offset + from)) : Optional.empty();
        }
        boolean plain = (Chars.isAsciiAlnum(first) || first >= 0xC0 && Character.isLetter(first))
                && text.charAt(to - 1) != ' ' && isPlain(from, to, false)
                && (!inRow || isFreeOfBrackets(from, to));
        String value = plain ? text.substring(from, to) : "";
        return plain ? Optional.of(new YamlValue.Scalar(value.equals("null") ? "" : value, false, offset + from))
                : Optional.empty();
    }

    private boolean isPlain(int from, int to, boolean quoted) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' || c >= 0x7F && c < 0xC0 || c >= 0x2000;
            if (odd || !quoted && (c == '#' || c == ':' && (i + 1 == to || text.charAt(i + 1) == ' '))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFreeOfBrackets(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("[]{}:,\"'".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
