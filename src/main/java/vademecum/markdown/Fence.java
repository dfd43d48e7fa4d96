package vademecum.markdown;

import java.util.Optional;

/// The lines that hold the properties at the head of a note: YAML between two lines of `---`, TOML between two of
/// `+++`, or JSON from a line `{` to a line `}`.
///
/// @param kind  the language
/// @param start offset of the properties
/// @param close offset behind them
/// @param end   offset behind the line that closes the head; -1 if none does
record Fence(Kind kind, int start, int close, int end) {

    /// The languages of properties.
    enum Kind {
        YAML("---"), TOML("+++"), JSON("}");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /// The line that closes the head.
        String mark() {
            return mark;
        }
    }

    /// The head of a text, if it has one.
    static Optional<Fence> of(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '-' -> found(Kind.YAML, text, lineOf(text, 0, "---")).filter(fence -> fence.isYaml(text));
            case '+' -> found(Kind.TOML, text, lineOf(text, 0, "+++"))
                    .filter(fence -> fence.end >= 0 || isProperty(text, fence.start, '='));
            case '{' -> found(Kind.JSON, text, lineOf(text, 0, "{"))
                    .filter(fence -> fence.end >= 0 && text.startsWith("\"", pastSpace(text, fence.start)))
                    .map(fence -> new Fence(Kind.JSON, 0, fence.end, fence.end));
            default -> Optional.empty();
        };
    }

    private static Optional<Fence> found(Kind kind, String text, int start) {
        if (start < 0) {
            return Optional.empty();
        }
        int close = start;
        while (close < text.length() && lineOf(text, close, kind.mark()) < 0) {
            close = endOfLine(text, close);
        }
        int end = close < text.length() ? lineOf(text, close, kind.mark()) : -1;
        return Optional.of(new Fence(kind, start, close, end));
    }

    /// Whether the lines are properties and not text below a rule. Behind an empty line, which plug-ins of Obsidian
    /// write, each must look like one.
    private boolean isYaml(String text) {
        int first = pastSpace(text, start);
        if (end < 0) {
            return first == start && isProperty(text, start, ':');
        }
        boolean blank = endOfLine(text, start) <= first || start == text.length();
        return !blank || first < close && isProperty(text, first, ':') && areProperties(text, first);
    }

    private boolean areProperties(String text, int from) {
        for (int at = from; at < close; at = endOfLine(text, at)) {
            char c = text.charAt(at);
            if (!Chars.isSpace(c) && c != '#' && !text.startsWith("- ", at) && !isProperty(text, at, ':')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProperty(String text, int at, char sign) {
        int i = at;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_- ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > at && text.charAt(at) != '-' && i < text.length() && text.charAt(i) == sign
                && (i + 1 == text.length() || Chars.isSpace(text.charAt(i + 1)));
    }

    private static int pastSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The offset behind the line at `at` if it consists of that mark, else -1.
    private static int lineOf(String text, int at, String mark) {
        if (!text.startsWith(mark, at)) {
            return -1;
        }
        int end = Chars.skipBlanks(text, at + mark.length());
        boolean whole = end == text.length() || Chars.isLineEnd(text.charAt(end));
        return whole ? endOfLine(text, end) : -1;
    }

    private static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length() && !Chars.isLineEnd(text.charAt(i))) {
            i++;
        }
        boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return Math.min(text.length(), pair ? i + 2 : i + 1);
    }
}
