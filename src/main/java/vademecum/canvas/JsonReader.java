package vademecum.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.Printable;
import vademecum.config.YamlValue;

/// Reads JSON as RFC 8259 defines it, each value with its place. Numbers and words stay the text that was written.
final class JsonReader {

    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /// The value that a text holds.
    ///
    /// @throws BrokenJson if it holds none, or more than one
    static YamlValue read(String text) {
        JsonReader reader = new JsonReader(text);
        reader.space();
        YamlValue value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw new BrokenJson(reader.at, "something stands behind the end");
        }
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private YamlValue value() {
        if (++depth > DEEPEST) {
            throw new BrokenJson(at, "nested deeper than " + DEEPEST + " levels");
        }
        char first = at < text.length() ? text.charAt(at) : 0;
        YamlValue value = switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> word();
        };
        depth--;
        return value;
    }

    private YamlValue.Entries object() {
        int start = at++;
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Integer> keys = new LinkedHashMap<>();
        space();
        while (!take('}')) {
            if (!values.isEmpty()) {
                expect(',');
            }
            space();
            int key = at;
            String name = string().text();
            space();
            expect(':');
            space();
            values.put(name, value());
            keys.put(name, key);
            space();
        }
        return new YamlValue.Entries(values, keys, start);
    }

    private YamlValue.Items array() {
        int start = at++;
        List<YamlValue> values = new ArrayList<>();
        space();
        while (!take(']')) {
            if (!values.isEmpty()) {
                expect(',');
                space();
            }
            values.add(value());
            space();
        }
        return new YamlValue.Items(values, start);
    }

    private boolean take(char sign) {
        boolean found = at < text.length() && text.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char sign) {
        if (!take(sign)) {
            throw new BrokenJson(Math.min(at, text.length()), at < text.length() ? "expected `" + sign + "`"
                    : "the file ends in the middle");
        }
    }

    private YamlValue.Scalar word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at))
                || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        boolean known = word.equals("true") || word.equals("false") || word.equals("null")
                || !word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-');
        if (!known) {
            throw new BrokenJson(start, start >= text.length() ? "the file ends in the middle" : "expected a value");
        }
        return new YamlValue.Scalar(word.equals("null") ? "" : word, false, start);
    }

    private YamlValue.Scalar string() {
        int start = at;
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            if (at >= text.length()) {
                throw new BrokenJson(start, "the text that begins here is never closed");
            }
            char c = text.charAt(at++);
            if (c == '"') {
                return new YamlValue.Scalar(Printable.of(out.toString()), true, start);
            }
            if (c < ' ') {
                throw new BrokenJson(at - 1, "a line ends within a text");
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> c;
            case 'u' -> unicode();
            default -> throw new BrokenJson(at - 1, "`\\" + c + "` means nothing");
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw new BrokenJson(Math.min(at, text.length()), "expected four hexadecimal digits");
            }
            value = 16 * value + digit;
            at++;
        }
        return (char) value;
    }
}
