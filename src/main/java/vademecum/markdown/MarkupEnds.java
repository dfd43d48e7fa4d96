package vademecum.markdown;

/// Finds where inline HTML ends, remembering for each kind from where on no end is left, so that many openings without
/// an end cost no more than one.
final class MarkupEnds {

    private static final String[] ENDS = {"-->", "?>", "]]>", ">"};

    private final int[] noneFrom = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};

    /// The offset behind the tag, comment, processing instruction, declaration or CDATA section that begins with the
    /// `<` at `at`, or -1.
    int end(String s, int at) {
        if (at + 1 >= s.length()) {
            return -1;
        }
        char next = s.charAt(at + 1);
        if (next == '?') {
            return find(s, at + 2, 1);
        }
        if (next != '!') {
            return MarkupScanner.endOfTag(s, at);
        }
        if (s.startsWith("--", at + 2)) {
            boolean abrupt = s.startsWith(">", at + 4) || s.startsWith("->", at + 4);
            return abrupt ? s.indexOf('>', at + 4) + 1 : find(s, at + 4, 0);
        }
        if (s.startsWith("[CDATA[", at + 2)) {
            return find(s, at + 9, 2);
        }
        return at + 2 < s.length() && Chars.isAsciiLetter(s.charAt(at + 2)) ? find(s, at + 3, 3) : -1;
    }

    private int find(String s, int from, int kind) {
        if (from >= noneFrom[kind]) {
            return -1;
        }
        int end = s.indexOf(ENDS[kind], from);
        if (end < 0) {
            noneFrom[kind] = from;
            return -1;
        }
        return end + ENDS[kind].length();
    }
}
