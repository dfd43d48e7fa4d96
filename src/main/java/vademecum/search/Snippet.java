package vademecum.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The part of a passage that shows best why it was found.
///
/// @param text  plain text on one line, with an ellipsis where it was cut
/// @param marks start and end offsets in `text` of the words found, in pairs
record Snippet(String text, List<Integer> marks) {

    private static final int LENGTH = 160;
    private static final int LEAD = 40;

    /// Chooses the part with the most different terms, then the most words found, then the first.
    ///
    /// @param text   the passage's text
    /// @param termOf gives each form of the text the term to be marked, or the empty text
    static Snippet of(String text, UnaryOperator<String> termOf) {
        List<Found> found = new ArrayList<>();
        new Tokenizer(true).scan(text, (form, length, start, end, _) -> {
            String term = termOf.apply(new String(form, 0, length));
            if (!term.isEmpty() && (found.isEmpty() || found.getLast().end <= start)) {
                found.add(new Found(term, start, end));
            }
        });
        int first = best(found);
        int start = first < 0 ? 0 : startBefore(text, found.get(first).start);
        int end = endAfter(text, start);
        String lead = start > 0 ? "… " : "";
        List<Integer> marks = new ArrayList<>();
        for (Found word : found) {
            if (word.start >= start && word.end <= end) {
                marks.add(word.start - start + lead.length());
                marks.add(word.end - start + lead.length());
            }
        }
        String part = text.substring(start, end).replace('\n', ' ');
        return new Snippet(lead + part + (end < text.length() ? " …" : ""), List.copyOf(marks));
    }

    private static int best(List<Found> found) {
        int best = -1;
        int bestTerms = 0;
        int bestHits = 0;
        for (int i = 0; i < found.size(); i++) {
            Set<String> terms = new HashSet<>();
            int hits = 0;
            for (int j = i; j < found.size() && found.get(j).end <= found.get(i).start + LENGTH - LEAD; j++) {
                terms.add(found.get(j).term);
                hits++;
            }
            if (terms.size() > bestTerms || terms.size() == bestTerms && hits > bestHits) {
                best = i;
                bestTerms = terms.size();
                bestHits = hits;
            }
        }
        return best;
    }

    private static int startBefore(String text, int word) {
        if (word <= LEAD) {
            return 0;
        }
        for (int i = word - LEAD; i < word; i++) {
            if (text.charAt(i) <= ' ') {
                return i + 1;
            }
        }
        return word;
    }

    private static int endAfter(String text, int start) {
        if (start + LENGTH >= text.length()) {
            return text.length();
        }
        for (int i = start + LENGTH; i > start + LENGTH / 2; i--) {
            if (text.charAt(i) <= ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(start + LENGTH)) ? start + LENGTH + 1 : start + LENGTH;
    }

    private record Found(String term, int start, int end) {
    }
}
