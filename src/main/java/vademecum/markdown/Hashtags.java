package vademecum.markdown;

/// Finds tags in running text: `#aws/compute`.
final class Hashtags {

    private Hashtags() {
    }

    /// The offset behind the tag whose `#` is at `at`, or -1. A tag stands behind white space and is more than a
    /// number.
    static int end(String s, int at) {
        if (at > 0 && !Character.isWhitespace(s.charAt(at - 1))) {
            return -1;
        }
        boolean word = false;
        int i = at + 1;
        while (i < s.length()) {
            int c = Character.codePointAt(s, i);
            if (!isPart(c)) {
                break;
            }
            word |= c == '_' || c != '-' && c != '/' && !Character.isDigit(c);
            i += Character.charCount(c);
        }
        while (i > at + 1 && (s.charAt(i - 1) == '/' || s.charAt(i - 1) == '-')) {
            i--;
        }
        boolean nested = i > at + 1 && s.charAt(at + 1) == '/';
        return word && !nested ? i : -1;
    }

    private static boolean isPart(int c) {
        if (c < 0x80) {
            return Chars.isAsciiAlnum(c) || c == '_' || c == '-' || c == '/';
        }
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL,
                 Character.MODIFIER_SYMBOL -> true;
            default -> c == 0x200D;
        };
    }
}
