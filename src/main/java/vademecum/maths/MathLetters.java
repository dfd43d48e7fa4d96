package vademecum.maths;

/// The letters of Unicode's Mathematical Alphanumeric Symbols: MathML Core knows a bold or script letter only as a
/// character of its own. (Unicode 16, block U+1D400; the letters that were encoded earlier stand elsewhere.)
final class MathLetters {

    private static final int HOLES_FROM = 0x1D49C;
    /// Letters of the block that stand elsewhere: the empty place, and the letter.
    private static final int[] ELSEWHERE = {0x1D455, 0x210E, 0x1D49D, 0x212C, 0x1D4A0, 0x2130, 0x1D4A1, 0x2131, 0x1D4A3,
        0x210B, 0x1D4A4, 0x2110, 0x1D4A7, 0x2112, 0x1D4A8, 0x2133, 0x1D4AD, 0x211B, 0x1D4BA, 0x212F, 0x1D4BC, 0x210A,
        0x1D4C4, 0x2134, 0x1D506, 0x212D, 0x1D50B, 0x210C, 0x1D50C, 0x2111, 0x1D515, 0x211C, 0x1D51D, 0x2128, 0x1D53A,
        0x2102, 0x1D53F, 0x210D, 0x1D545, 0x2115, 0x1D547, 0x2119, 0x1D548, 0x211A, 0x1D549, 0x211D, 0x1D551, 0x2124};
    private static final String GREEK_SIGNS = "∂ϵϑϰϕϱϖ";

    private MathLetters() {
    }

    /// The text in the letters of a variant.
    ///
    /// @param variant a value of the attribute `mathvariant`
    static String in(String variant, String text) {
        Alphabet alphabet = alphabet(variant);
        StringBuilder letters = new StringBuilder(2 * text.length());
        text.codePoints().forEach(c -> letters.appendCodePoint(letter(alphabet, c)));
        return letters.toString();
    }

    /// Where a variant begins in the block; 0 for what it lacks.
    private record Alphabet(int latin, int greek, int digits) {
    }

    private static Alphabet alphabet(String variant) {
        return switch (variant) {
            case "bold" -> new Alphabet(0x1D400, 0x1D6A8, 0x1D7CE);
            case "italic" -> new Alphabet(0x1D434, 0x1D6E2, 0);
            case "bold-italic" -> new Alphabet(0x1D468, 0x1D71C, 0x1D7CE);
            case "script" -> new Alphabet(HOLES_FROM, 0, 0);
            case "bold-script" -> new Alphabet(0x1D4D0, 0x1D6A8, 0x1D7CE);
            case "fraktur" -> new Alphabet(0x1D504, 0, 0);
            case "bold-fraktur" -> new Alphabet(0x1D56C, 0x1D6A8, 0x1D7CE);
            case "double-struck" -> new Alphabet(0x1D538, 0, 0x1D7D8);
            case "sans-serif" -> new Alphabet(0x1D5A0, 0, 0x1D7E2);
            case "bold-sans-serif" -> new Alphabet(0x1D5D4, 0x1D756, 0x1D7EC);
            case "sans-serif-italic" -> new Alphabet(0x1D608, 0, 0x1D7E2);
            case "sans-serif-bold-italic" -> new Alphabet(0x1D63C, 0x1D790, 0x1D7EC);
            case "monospace" -> new Alphabet(0x1D670, 0, 0x1D7F6);
            case String _ -> new Alphabet(0, 0, 0);
        };
    }

    private static int letter(Alphabet alphabet, int c) {
        if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
            int place = c <= 'Z' ? c - 'A' : c - 'a' + 26;
            return alphabet.latin == 0 ? c : settled(alphabet.latin + place);
        }
        if (c >= '0' && c <= '9') {
            return alphabet.digits == 0 ? c : alphabet.digits + c - '0';
        }
        int greek = greek(c);
        return greek < 0 || alphabet.greek == 0 ? c : alphabet.greek + greek;
    }

    private static int settled(int letter) {
        for (int i = 0; i < ELSEWHERE.length; i += 2) {
            if (ELSEWHERE[i] == letter) {
                return ELSEWHERE[i + 1];
            }
        }
        return letter;
    }

    private static int greek(int c) {
        if (c >= 'Α' && c <= 'Ω') {
            return c - 'Α';
        }
        if (c >= 'α' && c <= 'ω') {
            return c - 'α' + 26;
        }
        int sign = GREEK_SIGNS.indexOf(c);
        return c == '∇' ? 25 : sign < 0 ? -1 : 51 + sign;
    }
}
