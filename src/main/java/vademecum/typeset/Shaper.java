package vademecum.typeset;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vademecum.pdf.EmbeddedFont;
import vademecum.pdf.Typeface;

/// Turns words into glyphs, and remembers them: most words of a book come again. For one thread.
final class Shaper {

    private static final int REPLACEMENT = 0xFFFD;
    /// Signs that have a left and a right form.
    static final String MIRRORED = "()[]{}<>«»‹›";
    private static final int SOFT_HYPHEN = 0xAD;

    private final Fonts fonts;
    private final Map<Type, Map<String, Shaped>> leftToRight = new HashMap<>();
    private final Map<Type, Map<String, Shaped>> rightToLeft = new HashMap<>();
    private final SortedMap<UnicodeScript, Miss> missing = new TreeMap<>();
    private final Findings findings;
    private final Supplier<PresentationForms> arabic = new Supplier<>() {

        private Optional<PresentationForms> forms = Optional.empty();

        @Override
        public PresentationForms get() {
            forms = Optional.of(forms.orElseGet(PresentationForms::new));
            return forms.get();
        }
    };

    /// A shaper.
    ///
    /// @param findings knows which note is being set
    Shaper(Fonts fonts, Findings findings) {
        this.fonts = fonts;
        this.findings = findings;
    }

    /// A character that no font has.
    ///
    /// @param sample the character
    /// @param note   the note that was being set
    record Miss(String sample, String note) {
    }

    /// The fonts.
    Fonts fonts() {
        return fonts;
    }

    /// A word as glyphs.
    ///
    /// @param rtl whether it is written from right to left
    Shaped shape(String word, Type type, boolean rtl) {
        Type sizeless = new Type(type.family(), type.bold(), type.italic(), 1);
        return (rtl ? rightToLeft : leftToRight).computeIfAbsent(sizeless, _ -> new HashMap<>())
                .computeIfAbsent(word, _ -> rtl ? joined(word, sizeless) : row(word, sizeless));
    }

    /// The hyphen at the end of a line; what is copied of it is a soft hyphen.
    Shaped hyphen(Type type) {
        EmbeddedFont font = fonts.of(type);
        int glyph = font.face().glyph('-');
        int code = font.code(glyph, SOFT_HYPHEN);
        int width = font.width(code);
        return new Shaped(new EmbeddedFont[] {font}, new int[] {code}, new int[] {width}, new int[] {0}, width, true,
                false);
    }

    /// A sign such as a bracket as it looks in text from right to left; what is copied of it is the sign.
    Shaped mirrored(char sign, Type type) {
        int at = MIRRORED.indexOf(sign);
        EmbeddedFont font = font(MIRRORED.charAt(at ^ 1), type);
        int code = font.code(glyph(MIRRORED.charAt(at ^ 1), font), sign);
        int width = font.width(code);
        return new Shaped(new EmbeddedFont[] {font}, new int[] {code}, new int[] {width}, new int[] {0}, width, true,
                false);
    }

    /// The scripts of characters that no font has, each with the first of them that was met.
    SortedMap<UnicodeScript, Miss> missing() {
        return missing;
    }

    private Shaped row(String word, Type type) {
        int[] letters = visible(word);
        EmbeddedFont[] chosen = new EmbeddedFont[letters.length];
        int[] codes = new int[letters.length];
        int[] glyphs = new int[letters.length];
        for (int i = 0; i < letters.length; i++) {
            chosen[i] = font(letters[i], type);
            glyphs[i] = glyph(letters[i], chosen[i]);
            codes[i] = chosen[i].code(glyphs[i], letters[i]);
        }
        return kerned(chosen, codes, glyphs, type.family() != Type.Family.MONO, letters.length == word.length());
    }

    private Shaped kerned(EmbeddedFont[] chosen, int[] codes, int[] glyphs, boolean kern, boolean plain) {
        int[] widths = new int[codes.length];
        int[] kerns = new int[codes.length];
        int total = 0;
        for (int i = 0; i < codes.length; i++) {
            kerns[i] = kern && i + 1 < codes.length && chosen[i] == chosen[i + 1]
                    ? chosen[i].face().kern(glyphs[i], glyphs[i + 1]) : 0;
            widths[i] = chosen[i].width(codes[i]) + kerns[i];
            total += widths[i];
        }
        return new Shaped(chosen, codes, widths, kerns, total, plain, false);
    }

    /// A word from right to left: its letters joined, ligatures made, and the row turned round.
    private Shaped joined(String word, Type type) {
        int[] letters = visible(word);
        String[] forms = Joining.forms(letters);
        List<EmbeddedFont> chosen = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        List<Integer> glyphs = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            EmbeddedFont font = font(letters[i], type);
            int count = lamAlef(letters, forms, i, font);
            String text = new String(letters, i, count);
            String form = count == 1 ? forms[i] : forms[i].equals("init") ? "isol" : "fina";
            int ready = form.isEmpty() ? 0 : arabic.get().find(text, form);
            int shown = ready == 0 ? 0 : font.face().glyph(ready);
            int glyph = shown != 0 ? shown : glyph(letters[i], font);
            glyph = shown != 0 || form.isEmpty() ? glyph : font.face().form(glyph, form);
            chosen.addFirst(font);
            glyphs.addFirst(glyph);
            codes.addFirst(font.code(glyph, text));
            i += count - 1;
        }
        Shaped row = kerned(chosen.toArray(EmbeddedFont[]::new), ints(codes), ints(glyphs), false, false);
        return new Shaped(row.fonts(), row.codes(), row.widths(), row.kerns(), row.total(), false, true);
    }

    /// How many letters are written as one here: lam and alef are, where the font has the sign.
    private int lamAlef(int[] letters, String[] forms, int at, EmbeddedFont font) {
        boolean lam = letters[at] == 0x0644 && at + 1 < letters.length && !forms[at].isEmpty();
        int sign = lam ? arabic.get().find(new String(letters, at, 2), "isol") : 0;
        return sign != 0 && font.face().glyph(sign) != 0 ? 2 : 1;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private EmbeddedFont font(int letter, Type type) {
        EmbeddedFont first = fonts.of(type);
        return first.face().glyph(letter) != 0 || Character.isSpaceChar(letter) ? first : fonts.with(letter, first);
    }

    /// The glyph of a letter; that of the replacement character, where the font has none.
    private int glyph(int letter, EmbeddedFont font) {
        Typeface face = font.face();
        int glyph = face.glyph(letter);
        if (glyph != 0 || Character.isSpaceChar(letter)) {
            return glyph != 0 ? glyph : face.glyph(' ');
        }
        missing.putIfAbsent(UnicodeScript.of(letter), new Miss(Character.toString(letter), findings.note()));
        int replacement = face.glyph(REPLACEMENT);
        return replacement != 0 ? replacement : face.glyph('?');
    }

    /// The characters that can be seen: marks of direction and joiners steer other programs.
    private static int[] visible(String word) {
        return word.codePoints().filter(c -> Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL && !(c >= 0xFE00 && c <= 0xFE0F)).toArray();
    }
}
