package vademecum.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The stems of the words that the definition of each term is made of, without those of its names. Found out when first
/// asked for. Safe for use by many threads.
final class Meanings {

    /// Shorter words say little.
    static final int SHORTEST = 4;

    /// A stem has at least so many letters, the first of its word.
    private static final int STEM = 4;
    private static final List<String> SUFFIXES = List.of("ization", "isation", "ations", "ation", "ing", "ers", "ies",
            "ied", "ed", "er", "es", "s");

    private final List<Entry> entries;
    private final Map<Integer, Meaning> known = new ConcurrentHashMap<>();

    Meanings(List<Entry> entries) {
        this.entries = entries;
    }

    /// What the definition of a term is made of.
    ///
    /// @param stems    the stems of its words
    /// @param openings the first letters of each stem
    @SuppressWarnings("ArrayRecordComponent")
    record Meaning(Set<String> stems, long[] openings) {

        private static Meaning of(Set<String> stems) {
            return new Meaning(stems, stems.stream().mapToLong(stem -> opening(stem, 0)).distinct().toArray());
        }

        /// Whether a word may be one of these, by its first letters; it has at least [#SHORTEST].
        boolean mayHold(String text, int word) {
            long sought = opening(text, word);
            for (long opening : openings) {
                if (opening == sought) {
                    return true;
                }
            }
            return false;
        }

        private static long opening(String text, int from) {
            long letters = 0;
            for (int i = from; i < Math.min(from + STEM, text.length()); i++) {
                letters = letters << Character.SIZE | Character.toLowerCase(text.charAt(i));
            }
            return letters;
        }
    }

    /// The meaning of a term, by its number.
    Meaning of(int term) {
        return known.computeIfAbsent(term, number -> Meaning.of(read(number)));
    }

    /// A word in lower case without its ending, so that `schedule`, `scheduled` and `scheduler` are nearly one.
    static String stem(String word) {
        for (String suffix : SUFFIXES) {
            if (word.length() - suffix.length() >= STEM && word.endsWith(suffix)) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    /// Offset behind the letters that begin at an offset.
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private Set<String> read(int number) {
        Entry entry = entries.get(number);
        Set<String> meaning = new HashSet<>();
        addStems(Definitions.text(entry.term().definition()), meaning, SHORTEST);
        Set<String> own = new HashSet<>();
        entry.names().forEach(name -> addStems(name.text(), own, SHORTEST - 1));
        meaning.removeAll(own);
        return meaning;
    }

    private static void addStems(String text, Set<String> stems, int shortest) {
        for (int at = 0; at < text.length();) {
            int end = endOfWord(text, at);
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (word.length() >= shortest && WordClasses.isContent(word)) {
                stems.add(stem(word));
            }
            at = Math.max(end, at + 1);
        }
    }
}
