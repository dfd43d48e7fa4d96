package vademecum.search;

import java.text.Normalizer;
import java.util.Locale;

/// Takes case, accents and ligatures away, so that `Café` and `CAFE` are one form.
final class Folding {

    /// The longest form, in UTF-16 units; what is longer is cut (and may be one unit longer to keep a character whole).
    static final int LONGEST = 64;

    private static final String LETTERS = "ßæœøđðþłħıŋς";
    private static final String[] PLAIN = {"ss", "ae", "oe", "o", "d", "d", "th", "l", "h", "i", "n", "σ"};

    private Folding() {
    }

    /// The form of a word: without a final `'s` and other apostrophes, folded, at most [#LONGEST] long.
    static String word(String raw) {
        int end = endOf(raw);
        StringBuilder out = new StringBuilder(end);
        fold(raw.substring(0, end), true, out);
        return out.toString();
    }

    /// A word as it is spelt, in lower case and with its accents: what stemmers read. Without apostrophes, composed.
    static String spelling(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String text = raw.substring(0, endOf(raw)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            if (!isApostrophe(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static int endOf(String raw) {
        int end = raw.length();
        return end > 2 && isApostrophe(raw.charAt(end - 2)) && (raw.charAt(end - 1) | 0x20) == 's' ? end - 2 : end;
    }

    /// A tag or path folded as a whole, with its punctuation.
    static String value(String raw) {
        if (isAscii(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(raw.length());
        fold(raw, false, out);
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void fold(String raw, boolean word, StringBuilder out) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKD)
                .replace("и\u0306", "й").replace("И\u0306", "й");
        for (int i = 0; i < text.length() && (!word || out.length() < LONGEST); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int type = Character.getType(codePoint);
            if (type != Character.NON_SPACING_MARK && (!word || CharKind.of(codePoint) != CharKind.OTHER)) {
                int lower = Character.toLowerCase(codePoint);
                int special = lower < 128 ? -1 : LETTERS.indexOf(lower);
                if (special >= 0) {
                    out.append(PLAIN[special]);
                } else {
                    out.appendCodePoint(lower);
                }
            }
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
