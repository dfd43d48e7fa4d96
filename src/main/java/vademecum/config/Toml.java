package vademecum.config;

import java.util.ArrayList;
import java.util.List;
import vademecum.base.Printable;

/// Reads the TOML of front matter into the same values as [Yaml] does: scalars stay the text that was written, no name
/// stands twice, and size and depth have limits. What is not understood is refused, never guessed.
public final class Toml {

    private static final int DEEPEST = 8;
    private static final String ENDS = ",]}#\n";
    private static final String ESCAPES = "btnfre\"\\";
    private static final String ESCAPED = "\b\t\n\f\r\u001B\"\\";

    private final String text;
    private final int offset;
    private int at;

    private Toml(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /// Reads a text that holds one table.
    ///
    /// @param text   the TOML, without the lines that fence it
    /// @param offset where the text begins in its file: added to every place
    public static Yaml.Result read(String text, int offset) {
        if (text.length() > Yaml.LONGEST_TEXT) {
            return new Yaml.Result.Broken(offset, "longer than " + (Yaml.LONGEST_TEXT >> 10) + " kB");
        }
        Toml reader = new Toml(text.replace("\r\n", " \n").replace('\r', '\n'), offset);
        try {
            return new Yaml.Result.Read(reader.document());
        } catch (Refusal refusal) {
            return new Yaml.Result.Broken(offset + reader.at, refusal.getMessage());
        }
    }

    private YamlValue.Entries document() {
        TomlPart.Table root = new TomlPart.Table(offset);
        TomlPart.Table table = root;
        for (skipLines(); at < text.length(); skipLines()) {
            if (eat("[")) {
                boolean many = eat("[");
                List<TomlPart.Key> keys = keys();
                expect(many ? "]]" : "]");
                table = many ? root.parent(keys).append(keys.getLast()) : root.parent(keys).table(keys.getLast());
            } else {
                assign(table, 0);
            }
            endOfLine();
        }
        return root.value();
    }

    private void assign(TomlPart.Table table, int depth) {
        List<TomlPart.Key> keys = keys();
        expect("=");
        table.parent(keys).put(keys.getLast(), value(depth));
    }

    private List<TomlPart.Key> keys() {
        List<TomlPart.Key> keys = new ArrayList<>();
        do {
            skipBlanks();
            int start = at;
            String name = peek() == '"' || peek() == '\'' ? string() : bareName();
            keys.add(new TomlPart.Key(name, offset + start));
            skipBlanks();
        } while (eat(".") && check(keys.size() < DEEPEST, "nested deeper than " + DEEPEST + " levels"));
        return keys;
    }

    private String bareName() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        check(at > start, "expected `name = value` lines");
        return text.substring(start, at);
    }

    private YamlValue value(int depth) {
        check(depth <= DEEPEST, "nested deeper than " + DEEPEST + " levels");
        skipBlanks();
        int start = at;
        return switch (peek()) {
            case '"', '\'' -> new YamlValue.Scalar(Printable.of(string()), true, offset + start);
            case '[' -> items(depth);
            case '{' -> inlineTable(depth);
            default -> plain();
        };
    }

    /// A number, a date, or yes or no.
    private YamlValue.Scalar plain() {
        int start = at;
        while (at < text.length() && ENDS.indexOf(peek()) < 0) {
            at++;
        }
        String plain = text.substring(start, at).strip();
        check(!plain.isEmpty() && plain.indexOf('=') < 0 && plain.indexOf('"') < 0, "expected a value");
        return new YamlValue.Scalar(plain, false, offset + start);
    }

    private YamlValue.Items items(int depth) {
        int start = at;
        List<YamlValue> values = new ArrayList<>();
        expect("[");
        for (skipLines(); !eat("]"); skipLines()) {
            values.add(value(depth + 1));
            skipLines();
            check(eat(",") || peek() == ']', "expected `,` or `]`");
        }
        return new YamlValue.Items(values, offset + start);
    }

    private YamlValue.Entries inlineTable(int depth) {
        TomlPart.Table table = new TomlPart.Table(offset + at);
        expect("{");
        for (skipLines(); !eat("}"); skipLines()) {
            assign(table, depth + 1);
            skipLines();
            check(eat(",") || peek() == '}', "expected `,` or `}`");
        }
        return table.value();
    }

    private String string() {
        char quote = peek();
        String long3 = String.valueOf(quote).repeat(3);
        boolean multi = text.startsWith(long3, at);
        String end = multi ? long3 : String.valueOf(quote);
        at += end.length();
        if (multi) {
            eat("\n");
        }
        StringBuilder string = new StringBuilder();
        while (!text.startsWith(end, at)) {
            check(at < text.length() && (multi || peek() != '\n'), "a text is never closed");
            string.append(quote == '"' && peek() == '\\' ? escaped(multi) : String.valueOf(peek()));
            at++;
        }
        at += end.length();
        while (multi && peek() == quote) {
            string.append(quote);
            at++;
        }
        return string.toString();
    }

    /// What a backslash and the characters behind it say; the last of them is in hand afterwards.
    private String escaped(boolean multi) {
        at++;
        int simple = ESCAPES.indexOf(peek());
        if (simple >= 0) {
            return ESCAPED.substring(simple, simple + 1);
        }
        if (peek() == 'u' || peek() == 'U') {
            int digits = peek() == 'u' ? 4 : 8;
            at += digits;
            return codePoint(at - digits + 1, at + 1);
        }
        check(multi && Character.isWhitespace(peek()), "an escape that is not known");
        while (at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1))) {
            at++;
        }
        return "";
    }

    private String codePoint(int from, int to) {
        check(to <= text.length(), "a text is never closed");
        try {
            int point = Integer.parseUnsignedInt(text, from, to, 16);
            check(Character.isValidCodePoint(point), "an escape that is not known");
            return Character.toString(point);
        } catch (NumberFormatException e) {
            throw new Refusal("an escape that is not known");
        }
    }

    private void endOfLine() {
        skipBlanks();
        check(at == text.length() || peek() == '\n' || peek() == '#', "expected the end of the line");
    }

    /// Skips blanks, comments and line ends.
    private void skipLines() {
        skipBlanks();
        while (at < text.length() && (peek() == '\n' || peek() == '#')) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /// The character in hand; at the end of the text one that means nothing.
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean eat(String mark) {
        boolean there = text.startsWith(mark, at);
        at += there ? mark.length() : 0;
        return there;
    }

    private void expect(String mark) {
        skipBlanks();
        check(eat(mark), "expected `" + mark + "`");
    }

    private static boolean check(boolean right, String complaint) {
        if (!right) {
            throw new Refusal(complaint);
        }
        return true;
    }

    /// What cannot be read.
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
