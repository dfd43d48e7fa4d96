package vademecum.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of texts, each as often as it stands there: to show that an import loses none. A word is a run of letters
/// and digits, so that what marks a text up makes no difference.
final class WordCount {

    private final Map<String, Integer> words = new HashMap<>();
    private int total;

    /// Counts the words of a text.
    void add(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c)
                    || start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.merge(text.substring(start, i), 1, Integer::sum);
                total++;
                start = -1;
            }
            i += Character.charCount(c);
        }
    }

    /// How many words there are.
    int total() {
        return total;
    }

    /// The words that stand here more often than there, sorted.
    List<String> missingIn(WordCount other) {
        List<String> missing = new ArrayList<>();
        words.forEach((word, count) -> {
            if (other.words.getOrDefault(word, 0) < count) {
                missing.add(word);
            }
        });
        missing.sort(null);
        return missing;
    }
}
