package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;

/// Reads what a term is called out of how its entry writes it.
final class Names {

    private Names() {
    }

    /// The names in a title: `Elastic Compute Cloud (EC2)` has two, but in `Block (CSS)` the brackets say which block is
    /// meant.
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

    /// Whether the case of a name counts unless its entry says otherwise: all its letters are capitals, or it is short and
    /// has several.
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

    /// Whether a short form is made of letters of the long one in their order, the first being the same: either of its
    /// words' first letters, or of letters within them.
    static boolean abbreviates(String shortForm, String longForm) {
        List<Character> letters = letters(shortForm);
        if (letters.size() < 2 || shortForm.length() > 10 || shortForm.length() >= longForm.length()
                || shortForm.indexOf(' ') >= 0) {
            return false;
        }
        List<Character> all = letters(longForm);
        if (all.isEmpty() || !all.getFirst().equals(letters.getFirst())) {
            return false;
        }
        int matched = 0;
        for (Character letter : all) {
            if (matched < letters.size() && letters.get(matched).equals(letter)) {
                matched++;
            }
        }
        return matched == letters.size();
    }

    private static List<Character> letters(String text) {
        List<Character> letters = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.add(Character.toLowerCase(text.charAt(i)));
            }
        }
        boolean plural = text.endsWith("s") && letters.size() > 2 && Character.isUpperCase(text.charAt(text.length() - 2));
        return plural ? letters.subList(0, letters.size() - 1) : letters;
    }
}
