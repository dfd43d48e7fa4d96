package vademecum.markdown;

import java.util.Arrays;
import vademecum.base.Code;
import vademecum.base.Printable;

/// Replaces the characters of a note that no page may hold: those that [Printable] knows.
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
        for (int i = skipPlain(chars, 0); i < chars.length; i = skipPlain(chars, i + 1)) {
            char c = chars[i];
            byte kind = c < 0x80 ? ASCII[c] : c >= 0xA0 && c < 0xD800 || !Printable.isBad(text, i) ? 0 : BAD;
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

    /// Where the next character stands that is not an ordinary one of ASCII.
    private static int skipPlain(char[] chars, int from) {
        int at = from;
        while (at < chars.length && chars[at] < 0x80 && ASCII[chars[at]] == 0) {
            at++;
        }
        return at;
    }
}
