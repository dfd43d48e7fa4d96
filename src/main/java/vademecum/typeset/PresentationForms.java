package vademecum.typeset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// The characters that Unicode has for the joined forms of Arabic letters. Many fonts have ready glyphs for these where
/// their features would put a letter together from parts.
final class PresentationForms {

    private static final Map<String, String> FORMS = Map.of("ISOLATED FORM", "isol", "INITIAL FORM", "init",
            "MEDIAL FORM", "medi", "FINAL FORM", "fina");

    private final Map<String, Integer> characters = new HashMap<>();

    PresentationForms() {
        add(0xFB50, 0xFBFF);
        add(0xFE80, 0xFEFC);
    }

    /// The character for letters in a form; 0 if there is none.
    ///
    /// @param form the feature of a font that makes the form, such as `init`
    int find(String letters, String form) {
        return characters.getOrDefault(letters + form, 0);
    }

    private void add(int from, int to) {
        for (int c = from; c <= to; c++) {
            String name = Character.getName(c);
            if (name != null) {
                String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                int character = c;
                FORMS.forEach((ending, form) -> {
                    if (name.endsWith(ending)) {
                        characters.putIfAbsent(letters + form, character);
                    }
                });
            }
        }
    }
}
