package vademecum.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// A language of made-up words: few are frequent and many rare, as in any language. The same seed makes the same words.
final class Words {

    private static final String[] SMALL = {"the", "of", "and", "to", "a", "in", "is", "for", "that", "with", "on", "as",
        "are", "be", "by", "it", "or", "from", "at", "an", "this", "not", "which", "can", "each", "when", "if", "one"};
    private static final String[] ONSETS = {"b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m",
        "n", "p", "pl", "qu", "r", "s", "st", "t", "tr", "v", "w"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "io", "ou"};
    private static final String[] CODAS = {"", "", "", "n", "r", "s", "t", "l", "ck", "nd", "rm", "st"};
    private static final String[] ENDINGS = {"", "", "s", "ed", "ing", "er", "ly", "tion", "ment", "al"};

    private final List<String> words = new ArrayList<>();

    /// Makes a vocabulary.
    ///
    /// @param size how many words
    Words(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> made = new LinkedHashSet<>(List.of(SMALL));
        while (made.size() < size) {
            made.add(make(random));
        }
        words.addAll(made);
    }

    private static String make(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(any(ONSETS, random)).append(any(VOWELS, random)).append(any(CODAS, random));
        }
        return word.append(any(ENDINGS, random)).toString();
    }

    private static String any(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }

    /// A word as a text has them: the word of rank r comes about as often as 1/r.
    String frequent(SplittableRandom random) {
        int rank = (int) Math.pow(words.size(), random.nextDouble());
        return words.get(Math.min(words.size(), rank) - 1);
    }

    /// A word that is not one of the small ones, as names and terms have them.
    String rare(SplittableRandom random) {
        return words.get(SMALL.length + random.nextInt(words.size() - SMALL.length));
    }

    /// The word with its first letter in upper case.
    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
