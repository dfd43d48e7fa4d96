package vademecum.page;

import java.text.Normalizer;
import java.util.Locale;

/// The letter that a title is filed under.
final class Letters {

    private Letters() {
    }

    /// The first letter without its accent, in capitals; `#` for a digit, a sign or nothing.
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (Character.isLetter(c)) {
                return Character.toString(c).toUpperCase(Locale.ROOT);
            }
            if (Character.isDigit(c)) {
                return "#";
            }
        }
        return "#";
    }

    /// The id of a letter's group.
    static String anchor(String letter) {
        return "v-letter-" + (letter.equals("#") ? "signs" : letter.toLowerCase(Locale.ROOT));
    }
}
