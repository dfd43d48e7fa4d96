package vademecum.markdown;

import java.util.Arrays;

/// Counts words: stretches between white space that hold a letter or digit. An ideograph is a word of its own.
final class Words {

    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte[] ASCII = ascii();

    private int words;
    private boolean counted;

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        Arrays.fill(kinds, 0, ' ' + 1, SPACE);
        for (int c = ' '; c < kinds.length; c++) {
            kinds[c] = Chars.isAsciiAlnum(c) ? LETTER : kinds[c];
        }
        return kinds;
    }

    /// How many words a text has.
    static int count(String text) {
        Words words = new Words();
        words.read(text);
        return words.end();
    }

    /// Reads on in a text that may go on.
    void read(String text) {
        char[] chars = text.toCharArray();
        read(chars, 0, chars.length);
    }

    void read(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= 0x80) {
                read(c);
                continue;
            }
            byte kind = ASCII[c];
            if (kind == SPACE) {
                counted = false;
            } else if (kind == LETTER && !counted) {
                counted = true;
                words++;
            }
        }
    }

    void read(char c) {
        if (c <= ' ' || Character.isWhitespace(c)) {
            counted = false;
        } else if (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
            words++;
            counted = true;
        } else if (!counted && Character.isLetterOrDigit(c)) {
            words++;
            counted = true;
        }
    }

    /// The number of words; the next text begins anew.
    int end() {
        int found = words;
        words = 0;
        counted = false;
        return found;
    }
}
