package vademecum.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/// Undoes backslash escapes and HTML character references.
final class Entities {

    private static final int LONGEST_NAME = 32;

    private Entities() {
    }

    /// The offset behind the character reference that begins with the `&` at `at`, or -1 if there is none.
    static int end(String s, int at) {
        int i = at + 1;
        if (i < s.length() && s.charAt(i) == '#') {
            boolean hex = i + 1 < s.length() && (s.charAt(i + 1) | 32) == 'x';
            int from = hex ? i + 2 : i + 1;
            int to = from;
            while (to < s.length() && to - from <= 7 && Character.digit(s.charAt(to), hex ? 16 : 10) >= 0
                    && s.charAt(to) < 0x80) {
                to++;
            }
            boolean digits = to > from && to - from <= (hex ? 6 : 7);
            return digits && to < s.length() && s.charAt(to) == ';' ? to + 1 : -1;
        }
        int limit = Math.min(s.length(), i + LONGEST_NAME);
        while (i < limit && Chars.isAsciiAlnum(s.charAt(i))) {
            i++;
        }
        boolean closed = i > at + 1 && i < s.length() && s.charAt(i) == ';' && Chars.isAsciiLetter(s.charAt(at + 1));
        return closed && !decode(s, at, i + 1).equals(s.subSequence(at, i + 1).toString()) ? i + 1 : -1;
    }

    /// The characters that a reference stands for.
    static String decode(String s, int at, int end) {
        String decoded = Html5Entities.entityToString(s.subSequence(at, end).toString());
        boolean surrogate = decoded.length() == 1 && Character.isSurrogate(decoded.charAt(0));
        return surrogate ? "\uFFFD" : decoded;
    }

    /// The text with escapes and references undone.
    static String unescape(String s) {
        if (s.indexOf('\\') < 0 && s.indexOf('&') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\' && i + 1 < s.length() && Chars.isAsciiPunctuation(s.charAt(i + 1))) {
                out.append(s.charAt(++i));
            } else if (c == '&' && end(s, i) > 0) {
                int end = end(s, i);
                out.append(decode(s, i, end));
                i = end - 1;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
