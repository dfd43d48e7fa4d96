package vademecum.search;

import java.lang.Character.UnicodeScript;

/// What a character is to the tokenizer.
final class CharKind {

    /// Separates words.
    static final byte OTHER = 0;
    /// A lower-case ASCII letter, or any letter or mark beyond ASCII.
    static final byte LOWER = 1;
    /// An upper-case ASCII letter.
    static final byte UPPER = 2;
    /// A digit or other number.
    static final byte NUMBER = 3;
    /// A letter of a script that is written without spaces between words, or Hangul.
    static final byte CJK = 4;

    /// The kinds of the ASCII characters.
    static final byte[] ASCII = ascii();

    private CharKind() {
    }

    /// The kind of the character at a place; [#OTHER] at the end of the text.
    static byte at(char[] text, int at, int length) {
        if (at >= length) {
            return OTHER;
        }
        return text[at] < 128 ? ASCII[text[at]] : of(Character.codePointAt(text, at, length));
    }

    /// The kind of a code point.
    static byte of(int codePoint) {
        if (codePoint < 128) {
            return ASCII[codePoint];
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> LOWER;
            case Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
                 Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> isCjk(codePoint) ? CJK : LOWER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    isCjk(codePoint) ? CJK : NUMBER;
            default -> OTHER;
        };
    }

    private static boolean isCjk(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        if (codePoint == 0x30FC || codePoint == 0xFF70) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < 128; c++) {
            kinds[c] = c >= 'a' && c <= 'z' ? LOWER : c >= 'A' && c <= 'Z' ? UPPER : isDigit(c) ? NUMBER : OTHER;
        }
        return kinds;
    }
}
