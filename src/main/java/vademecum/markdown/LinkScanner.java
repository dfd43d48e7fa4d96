package vademecum.markdown;

/// Finds the parts of links: labels, destinations and titles, by CommonMark's rules.
final class LinkScanner {

    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private LinkScanner() {
    }

    /// The offset behind the `]` of the label whose `[` is at `at`, or -1.
    static int endOfLabel(String s, int at) {
        if (at >= s.length() || s.charAt(at) != '[') {
            return -1;
        }
        int limit = Math.min(s.length(), at + LONGEST_LABEL + 2);
        for (int i = at + 1; i < limit; i++) {
            switch (s.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    return -1;
                }
                case ']' -> {
                    return i + 1;
                }
                default -> { }
            }
        }
        return -1;
    }

    /// The offset behind blanks with at most one line end among them.
    static int skipSpace(String s, int from) {
        int i = Chars.skipBlanks(s, from);
        return i < s.length() && s.charAt(i) == '\n' ? Chars.skipBlanks(s, i + 1) : i;
    }

    /// The offset behind the destination that begins at `at`, or -1; equal to `at` if it is empty.
    static int endOfDestination(String s, int at) {
        return at < s.length() && s.charAt(at) == '<' ? endInAngles(s, at) : endBare(s, at);
    }

    private static int endInAngles(String s, int at) {
        for (int i = at + 1; i < s.length(); i++) {
            switch (s.charAt(i)) {
                case '\\' -> i++;
                case '\n', '<' -> {
                    return -1;
                }
                case '>' -> {
                    return i + 1;
                }
                default -> { }
            }
        }
        return -1;
    }

    private static int endBare(String s, int at) {
        int depth = 0;
        int i = at;
        for (; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c <= ' ' || c == 0x7F) {
                break;
            } else if (c == '\\' && i + 1 < s.length() && Chars.isAsciiPunctuation(s.charAt(i + 1))) {
                i++;
            } else if (c == '(') {
                if (++depth > DEEPEST_PARENTHESES) {
                    return -1;
                }
            } else if (c == ')' && --depth < 0) {
                return i;
            }
        }
        return depth == 0 ? i : -1;
    }

    /// The destination between two offsets, its angle brackets taken off, escapes and entities undone.
    static String destination(String s, int at, int end) {
        boolean angles = end > at && s.charAt(at) == '<';
        return Entities.unescape(angles ? s.substring(at + 1, end - 1) : s.substring(at, end));
    }

    /// The offset behind the title that begins at `at`, or -1.
    static int endOfTitle(String s, int at) {
        if (at >= s.length()) {
            return -1;
        }
        char open = s.charAt(at);
        char close = open == '(' ? ')' : open;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        boolean blankLine = false;
        for (int i = at + 1; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '\\') {
                i++;
            } else if (c == '(' && open == '(' || c == '\n' && blankLine) {
                return -1;
            }
            blankLine = c == '\n' || blankLine && Chars.isBlank(c);
        }
        return -1;
    }
}
