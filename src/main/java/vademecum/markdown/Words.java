package vademecum.markdown;

import java.util.Arrays;

/// Counts words: stretches between white space that hold a letter or digit. An ideograph is a word of its own.
final class Words {

    private static final int FIRST_IDEOGRAPH = 0x2E80;
    /// Begins a word, unless it is in one.
    private static final byte LETTER = 1;
    /// Ends a word.
    private static final byte SPACE = 2;
    /// Begins a word, even if it is in one.
    private static final byte IDEOGRAPH = 4 | LETTER;
    private static final byte[] ASCII = ascii();

    private int words;
    /// 1 in a word that is counted, else 0.
    private int counted;

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

    /// Counts with bits instead of branches, for no processor can guess where words end.
    void read(char[] text, int from, int to) {
        int inWord = counted;
        int found = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int kind = c < 0x80 ? ASCII[c] : kind(c);
            found += (kind & ~inWord | kind >> 2) & 1;
            inWord = (inWord | kind) & ~(kind >> 1) & 1;
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
        counted = 0;
        return found;
    }
}
