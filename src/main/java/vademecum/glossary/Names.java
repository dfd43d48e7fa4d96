package vademecum.glossary;

import java.util.List;

/// Reads what a term is called out of how its entry writes it.
public final class Names {

    private static final int LONGEST_SHORT = 10;

    private Names() {
    }

    /// The names in a title: `Elastic Compute Cloud (EC2)` has two, but in `Block (CSS)` the brackets say which block
    /// is meant.
    static List<String> of(String title) {
        String whole = title.strip();
        int open = whole.lastIndexOf(" (");
        if (open <= 0 || !whole.endsWith(")")) {
            return List.of(whole);
        }
        String name = whole.substring(0, open).strip();
        String other = whole.substring(open + 2, whole.length() - 1).strip();
        return abbreviates(other, name) || abbreviates(name, other) ? List.of(name, other) : List.of(name);
    }

    /// Whether the case of a name counts unless its entry says otherwise: all its letters are capitals, or it is short
    /// and has several.
    static boolean isAcronym(String name) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                letters++;
                capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
            }
        }
        return capitals > 0 && capitals == letters || capitals > 1 && letters <= 5;
    }

    /// Whether a short form is made of letters of the long one in their order, the first being the same. A digit
    /// repeats the letter before it (`EC2`) or stands for letters left out (`k8s`).
    public static boolean abbreviates(String shortForm, String longForm) {
        if (shortForm.length() > LONGEST_SHORT || shortForm.length() >= longForm.length()
                || shortForm.indexOf(' ') >= 0) {
            return false;
        }
        String all = letters(longForm, false);
        return isSpread(letters(shortForm, true), all) || isSpread(letters(shortForm, false), all);
    }

    private static boolean isSpread(String letters, String all) {
        if (letters.length() < 2 || all.isEmpty() || all.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int matched = 0;
        for (int i = 0; i < all.length() && matched < letters.length(); i++) {
            if (all.charAt(i) == letters.charAt(matched)) {
                matched++;
            }
        }
        return matched == letters.length();
    }

    /// The letters of a name in lower case, without the `s` of an acronym's plural.
    private static String letters(String text, boolean repeat) {
        int end = text.length();
        boolean plural = end > 2 && text.endsWith("s") && Character.isUpperCase(text.charAt(end - 2));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < (plural ? end - 1 : end); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            } else if (repeat && c >= '2' && c <= '9' && !letters.isEmpty()) {
                letters.repeat(letters.charAt(letters.length() - 1), c - '1');
            }
        }
        return letters.toString();
    }
}
