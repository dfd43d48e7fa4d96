package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The other forms of an English noun: its plural, or its singular if the glossary has the plural. They are made from
/// the glossary's words, never guessed from those of the text: `HTTPS` is not the plural of `HTTP`.
final class Inflection {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("man", "men"), Map.entry("woman", "women"),
            Map.entry("child", "children"), Map.entry("person", "people"), Map.entry("foot", "feet"),
            Map.entry("mouse", "mice"), Map.entry("index", "indices"), Map.entry("matrix", "matrices"),
            Map.entry("vertex", "vertices"), Map.entry("appendix", "appendices"), Map.entry("criterion", "criteria"),
            Map.entry("phenomenon", "phenomena"), Map.entry("datum", "data"), Map.entry("medium", "media"),
            Map.entry("schema", "schemata"), Map.entry("formula", "formulae"));
    private static final Set<String> TO_VES = Set.of("leaf", "half", "life", "knife", "shelf", "self", "wolf", "wife",
            "thief", "loaf", "calf");
    private static final Set<String> NO_SINGULAR = Set.of("news", "series", "species", "means", "windows", "always",
            "less", "perhaps", "afterwards", "towards");

    private Inflection() {
    }

    /// The other forms of a word, in its own case.
    ///
    /// @param acronym whether the word is one, which takes nothing but an `s`
    static List<String> of(String word, boolean acronym) {
        int last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
        if (last >= 0x80 || !Character.isLetterOrDigit(last)) {
            return List.of();
        }
        if (acronym || Character.isDigit(last) || Character.isUpperCase(last)) {
            return List.of(word + "s");
        }
        List<String> forms = new ArrayList<>();
        plurals(word, word.toLowerCase(Locale.ROOT), forms);
        singular(word, word.toLowerCase(Locale.ROOT), forms);
        return forms;
    }

    private static void plurals(String word, String lower, List<String> forms) {
        int length = word.length();
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            forms.add(word.charAt(0) + irregular.substring(1));
        }
        if (lower.endsWith("is") && length > 4) {
            forms.add(word.substring(0, length - 2) + "es");
        } else if (endsWithHiss(lower)) {
            forms.add(word + "es");
        } else if (lower.endsWith("y") && length > 1 && !isVowel(lower.charAt(length - 2))) {
            forms.add(word.substring(0, length - 1) + "ies");
        } else if (TO_VES.contains(lower)) {
            forms.add(word.substring(0, length - (lower.endsWith("fe") ? 2 : 1)) + "ves");
        } else {
            forms.add(word + "s");
            if (lower.endsWith("o") && length > 1 && !isVowel(lower.charAt(length - 2))) {
                forms.add(word + "es");
            }
        }
    }

    private static void singular(String word, String lower, List<String> forms) {
        int length = word.length();
        if (length < 3 || !lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")
                || lower.endsWith("ics") || NO_SINGULAR.contains(lower)) {
            return;
        }
        if (lower.endsWith("ies")) {
            forms.add(word.substring(0, length - 3) + "y");
        } else if (lower.endsWith("es") && endsWithHiss(lower.substring(0, length - 2))) {
            forms.add(word.substring(0, length - 2));
        } else {
            forms.add(word.substring(0, length - 1));
        }
    }

    private static boolean endsWithHiss(String lower) {
        return lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("z") || lower.endsWith("ch")
                || lower.endsWith("sh");
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
