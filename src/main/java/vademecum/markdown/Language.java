package vademecum.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What tells the parts of a programming language apart, as far as colours need it.
///
/// @param lines    what begins a comment that ends with the line
/// @param blocks   what begins and ends a longer comment, in pairs
/// @param strings  the quotes of strings that end with the line at the latest
/// @param longs    the quotes of strings that may span lines, longest first
/// @param sigils   the characters that begin a variable
/// @param marks    the characters that begin an annotation or a symbol
/// @param words    the kind of each word that has one: `k` keyword, `t` type, `n` literal
/// @param features its other traits, as `languages.txt` explains them
record Language(List<String> lines, List<String> blocks, String strings, List<String> longs, String sigils,
                String marks, Map<String, Character> words, Set<String> features) {

    /// A language of which nothing is known.
    static final Language NONE = new Language(List.of(), List.of(), "", List.of(), "", "", Map.of(), Set.of());

    boolean has(String feature) {
        return features.contains(feature);
    }

    /// The kind of a word, or a space.
    char kind(String word) {
        return words.getOrDefault(has("any-case") ? word.toLowerCase(Locale.ROOT) : word, ' ');
    }
}
