package vademecum.markdown;

/// The classes of characters that CommonMark speaks of.
final class Chars {

    private Chars() {
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean isAsciiLetter(int c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiAlnum(int c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    static boolean isAsciiPunctuation(int c) {
        return c > ' ' && c < 0x7F && !isAsciiAlnum(c);
    }

    static boolean isUnicodeSpace(int c) {
        return c < 0x80 ? isSpace(c) : Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean isUnicodePunctuation(int c) {
        if (c < 0x80) {
            return isAsciiPunctuation(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                 Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                 Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
                 Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /// The offset of the first character at or behind `from` that is no space or tab.
    static int skipBlanks(String s, int from) {
        int i = from;
        while (i < s.length() && isBlank(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The offset of the first character at or behind `from` that is not `c`.
    static int skip(String s, int from, char c) {
        int i = from;
        while (i < s.length() && s.charAt(i) == c) {
            i++;
        }
        return i;
    }

    /// Whether nothing but blanks and line ends stands from `from` on.
    static boolean isBlankFrom(String s, int from) {
        for (int i = from; i < s.length(); i++) {
            if (!isBlank(s.charAt(i)) && !isLineEnd(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
