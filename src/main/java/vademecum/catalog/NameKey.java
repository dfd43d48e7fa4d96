package vademecum.catalog;

import java.text.Normalizer;
import java.util.Locale;

/// What two spellings of a name have in common.
final class NameKey {

    /// What is not part of a heading when a link's words are compared with it.
    private static final String HEADING_NOISE = "!\"#$%&()*+,.:;<=>?@^`{|}~/[]\\";

    private NameKey() {
    }

    /// The name in Unicode's NFC form.
    static String exact(String name) {
        return isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /// The name without case, without space around it, in NFC.
    static String folded(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /// Only the letters and digits of the name, without case.
    static String letters(String name) {
        String folded = folded(name);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c >= 0x300 && !Character.isSpaceChar(c) && !isDash(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /// A heading's words without case and without the punctuation that a link to it may lack.
    static String heading(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || HEADING_NOISE.indexOf(c) >= 0) {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else {
                key.append(c);
            }
        }
        return folded(key.toString());
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
