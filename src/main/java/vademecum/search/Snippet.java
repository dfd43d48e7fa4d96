package vademecum.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// @param termOf the term of each form of the text
    /// @param terms  the terms to be marked
    /// @param names  sequences of terms to be marked as a whole, by what they are names of
    static Snippet of(String text, UnaryOperator<String> termOf, Set<String> terms,
                      Map<String, List<List<String>>> names) {
        List<Found> tokens = new ArrayList<>();
        new Tokenizer(true).scan(text, (form, length, start, end, part) ->
                tokens.add(new Found(termOf.apply(new String(form, 0, length)), start, end, part)));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Found token = tokens.get(i);
            if (found.isEmpty() || found.getLast().end <= token.start) {
                name(tokens, i, names).or(() -> terms.contains(token.term) ? Optional.of(token) : Optional.empty())
                        .ifPresent(found::add);
            }
        }
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

    /// The longest name that begins at a token.
    private static Optional<Found> name(List<Found> tokens, int at, Map<String, List<List<String>>> names) {
        int longest = 0;
        Optional<Found> best = Optional.empty();
        for (Map.Entry<String, List<List<String>>> concept : names.entrySet()) {
            for (List<String> name : concept.getValue()) {
                int end = tokens.get(at).part || name.size() <= longest ? -1 : end(tokens, at, name);
                if (end >= 0) {
                    longest = name.size();
                    best = Optional.of(new Found(concept.getKey(), tokens.get(at).start, end, false));
                }
            }
        }
        return best;
    }

    /// The offset behind a name that begins at a token, or -1. Parts of words are passed over.
    private static int end(List<Found> tokens, int start, List<String> name) {
        int matched = 0;
        for (int i = start; i < tokens.size(); i++) {
            if (!tokens.get(i).part) {
                if (!tokens.get(i).term.equals(name.get(matched))) {
                    return -1;
                }
                matched++;
                if (matched == name.size()) {
                    return tokens.get(i).end;
                }
            }
        }
        return -1;
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

    private record Found(String term, int start, int end, boolean part) {
    }
}
