package vademecum.markdown;

import java.util.Arrays;

/// Counts words: stretches between white space that hold a letter or digit. An ideograph is a word of its own.
final class Words {

    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte IDEOGRAPH = 3;
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
        boolean inWord = counted;
        int found = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            byte kind = c < 0x80 ? ASCII[c] : kind(c);
            if (kind == SPACE) {
                inWord = false;
            } else if (kind == IDEOGRAPH || kind == LETTER && !inWord) {
                inWord = true;
                found++;
            }
        }
        counted = inWord;
        words += found;
    }

    private static byte kind(char c) {
        if (Character.isWhitespace(c)) {
            return SPACE;
        }
        if (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        return Character.isLetterOrDigit(c) ? LETTER : 0;
    }

    void read(char c) {
        read(new char[] {c}, 0, 1);
    }

    /// The number of words; the next text begins anew.
    int end() {
        int found = words;
        words = 0;
        counted = false;
        return found;
    }
}
