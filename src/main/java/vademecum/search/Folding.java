package vademecum.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Takes case, accents and ligatures away, so that `Café` and `CAFE` are one form.
final class Folding {

    /// The longest form, in UTF-16 units; what is longer is cut (and may be one unit longer to keep a character whole).
    static final int LONGEST = 64;

    /// What French, Italian and Catalan write before an apostrophe: articles, prepositions, pronouns.
    private static final Set<String> ELIDED = Set.of(("c d j l m n s t v qu jusqu lorsqu puisqu quoiqu all dall dell"
            + " nell sull coll quell quest un gl agl dagl degl negl sugl ch").split(" "));
    private static final int LONGEST_ELIDED = 6;

    private static final String LETTERS = "ßæœøđðþłħıŋς";
    private static final String[] PLAIN = {"ss", "ae", "oe", "o", "d", "d", "th", "l", "h", "i", "n", "σ"};

    private Folding() {
    }

    /// The form of a word: without a final `'s`, an article before it and other apostrophes, folded, at most [#LONGEST]
    /// long.
    static String word(String raw) {
        String bare = bare(raw);
        StringBuilder out = new StringBuilder(bare.length());
        fold(bare, true, out);
        return out.toString();
    }

    /// A word as it is spelt, in lower case and with its accents: what stemmers read. Without apostrophes, composed.
    static String spelling(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String text = bare(raw).toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            if (!isApostrophe(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static String bare(String raw) {
        int end = raw.length();
        if (end > 2 && isApostrophe(raw.charAt(end - 2)) && (raw.charAt(end - 1) | 0x20) == 's') {
            end -= 2;
        }
        return raw.substring(startOf(raw, end), end);
    }

    /// Where the word behind an article such as `l'` begins.
    private static int startOf(String raw, int end) {
        for (int i = 1; i <= LONGEST_ELIDED && i + 1 < end; i++) {
            if (isApostrophe(raw.charAt(i))) {
                return ELIDED.contains(raw.substring(0, i).toLowerCase(Locale.ROOT)) ? i + 1 : 0;
            }
        }
        return 0;
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
