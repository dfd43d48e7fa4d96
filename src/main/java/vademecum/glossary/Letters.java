package vademecum.glossary;

import java.text.Normalizer;

/// How the matcher sees characters: what is part of a word, what stands between words, and what a letter is without
/// its case. Scripts that put no space between words are read character by character.
final class Letters {

    /// Neither a letter nor a digit.
    static final int OTHER = 0;
    /// Part of a word.
    static final int WORD = 1;
    /// A word by itself: a character of a script without spaces.
    static final int SINGLE = 2;
    /// Part of a Korean word, which may be glued to a Latin one.
    static final int HANGUL = 3;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final byte[] ASCII = ascii();

    private Letters() {
    }

    /// The class of the character at an offset.
    static int type(char[] text, int at, int end) {
        char c = text[at];
        if (c < 0x80) {
            return ASCII[c] == 0 ? OTHER : WORD;
        }
        return type(Character.isHighSurrogate(c) && at + 1 < end ? Character.toCodePoint(c, text[at + 1])
                : Character.isLowSurrogate(c) && at > 0 ? Character.toCodePoint(text[at - 1], c) : c);
    }

    private static int type(int c) {
        if (c >= 0xAC00 && c <= 0xD7A3 || c >= 0x1100 && c <= 0x11FF) {
            return HANGUL;
        }
        if (c >= 0x0E00 && c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF
                || c >= 0x3041 && c <= 0x30FF && c != 0x30FB || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000 && c <= 0x3FFFF || c == 0x3005) {
            return SINGLE;
        }
        return Character.isLetterOrDigit(c) || isMark(c) ? WORD : OTHER;
    }

    /// Offset behind the word that begins here.
    static int endOfWord(char[] text, int from, int end, int type) {
        if (type == SINGLE) {
            return Character.isHighSurrogate(text[from]) && from + 1 < end ? from + 2 : from + 1;
        }
        int at = from + 1;
        while (at < end && (text[at] < 0x80 ? type == WORD && isAsciiWord(text[at])
                : type(text, at, end) == type || isMark(text[at]))) {
            at++;
        }
        return at;
    }

    /// A number that words have in common which differ in case or in how Unicode writes them.
    static long hash(char[] text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 0x80) {
                hash = (hash ^ folded(c)) * PRIME;
            } else if (isPlain(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            } else {
                return slowHash(new String(text, from, to - from));
            }
        }
        return hash;
    }

    /// The hash of what [#ascii] says of a character added to that of the ones before it; [#SEED] to begin with.
    static long hash(long before, int ascii) {
        return (before ^ ascii) * PRIME;
    }

    /// An ASCII letter, digit or underscore without its case; 0 for any other character.
    static int ascii(char c) {
        return c < 0x80 ? ASCII[c] : 0;
    }

    /// The hash of the empty word.
    static long seed() {
        return SEED;
    }

    /// Whether the character is an ASCII letter, digit or underscore.
    static boolean isAsciiWord(char c) {
        return c < 0x80 && ASCII[c] != 0;
    }

    /// Whether the character is a letter or digit of any script.
    static boolean isWord(char[] text, int at, int end) {
        return at >= 0 && at < end && type(text, at, end) != OTHER;
    }

    /// Whether the character may stand between two words of a term.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\u00a0' || c == '\t' || c == '\u202f' || c == '\r';
    }

    /// Whether the character joins two words as a hyphen does.
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /// The text in the form that matching compares: compatible forms made equal.
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static long slowHash(String word) {
        String normal = normal(word);
        long hash = SEED;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            hash = (hash ^ (c < 0x80 ? folded(c) : Character.toLowerCase(c))) * PRIME;
        }
        return hash;
    }

    private static int folded(char ascii) {
        return ASCII[ascii] == 0 ? ascii : ASCII[ascii];
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Whether Unicode's normal form of the letter is the letter itself, whatever stands behind it.
    private static boolean isPlain(char c) {
        return c >= 0xC0 && c <= 0x131 || c >= 0x134 && c <= 0x13E || c >= 0x141 && c <= 0x148
                || c >= 0x14A && c <= 0x17E || c >= 0x386 && c <= 0x3CE || c >= 0x400 && c <= 0x482
                || c >= 0x48A && c <= 0x52F || c >= 0x5D0 && c <= 0x5EA || c >= 0x620 && c <= 0x64A
                || c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FA || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static byte[] ascii() {
        byte[] table = new byte[0x80];
        for (char c = '0'; c <= '9'; c++) {
            table[c] = (byte) c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            table[c] = (byte) c;
            table[Character.toUpperCase(c)] = (byte) c;
        }
        table['_'] = '_';
        return table;
    }
}
