package vademecum.markdown;

import java.util.Arrays;
import vademecum.base.Code;

/// Replaces the characters that no page may hold: NUL and other control characters, half surrogate pairs,
/// noncharacters, and the few private ones that mark places inside the reader.
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte BAD = 1;
    private static final byte COMMENT = 2;
    private static final byte[] ASCII = ascii();

    private Characters() {
    }

    /// A text that a page may hold.
    ///
    /// @param text     the text
    /// @param chars    the same as characters
    /// @param comments whether two characters stand in it that may begin a comment
    @SuppressWarnings("ArrayRecordComponent")
    record Clean(String text, char[] chars, boolean comments) {
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        Arrays.fill(kinds, 0, ' ', BAD);
        kinds[0x7F] = BAD;
        for (char c : "\n\t\r\f".toCharArray()) {
            kinds[c] = 0;
        }
        kinds['%'] = COMMENT;
        kinds['<'] = COMMENT;
        return kinds;
    }

    /// The text with those characters replaced one for one.
    static Clean clean(String text, Findings findings) {
        char[] chars = text.toCharArray();
        boolean comments = false;
        int first = -1;
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            byte kind = c < 0x80 ? ASCII[c] : c >= 0xA0 && c < 0xD800 ? 0 : kind(chars, i, c);
            if (kind == BAD) {
                first = count++ == 0 ? i : first;
                chars[i] = c == 0x85 ? ' ' : REPLACEMENT;
            } else if (kind == COMMENT) {
                comments |= i + 1 < chars.length && (c == '%' ? chars[i + 1] == '%' : chars[i + 1] == '!');
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        if (count == 0) {
            return new Clean(text, chars, comments);
        }
        String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) text.charAt(first));
        findings.problem(Code.BAD_CHARACTER, first, first + 1, "the character " + code + " cannot be published"
                + (count > 1 ? ", nor can " + (count - 1) + " more of its kind" : ""));
        return new Clean(new String(chars), chars, comments);
    }

    private static byte kind(char[] text, int at, char c) {
        return isBad(text, at, c) ? BAD : 0;
    }

    private static boolean isBad(char[] text, int at, char c) {
        if (c < 0xA0) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            boolean pair = at + 1 < text.length && Character.isLowSurrogate(text[at + 1]);
            return !pair || (Character.toCodePoint(c, text[at + 1]) & 0xFFFE) == 0xFFFE;
        }
        return Character.isLowSurrogate(c) || c >= 0xE000 && c < 0xE020 || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }
}
