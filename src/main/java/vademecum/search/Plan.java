package vademecum.search;

import java.util.List;
import java.util.Optional;

/// What a query asks of the index.
///
/// @param clauses    what is wanted: words, and names of concepts
/// @param all        whether every word wanted has a term, so that a passage may have them all
/// @param phrases    terms that must follow each other
/// @param keys       keys of [Pages#keys] that the page must have
/// @param not        what must not match: words, phrases and keys
/// @param name       the key of a title or alias that reads like the query
/// @param corrected  the query as it was understood, if typos were forgiven
/// @param definition the number of the concept that the query names, or -1
record Plan(List<Clause> clauses, boolean all, List<List<String>> phrases, List<String> keys, Exclusions not,
            String name, Optional<String> corrected, int definition) {

    /// A word, or words that name a concept.
    ///
    /// @param words   for each word, the terms that stand for it; the best counts
    /// @param concept the number of the concept, whose mentions count like the words together; or -1
    record Clause(List<List<Expansion>> words, int concept) {
    }

    /// A term that stands for a word.
    ///
    /// @param term  the term
    /// @param boost how much it counts: 1 for the word itself, less for a completion or a correction
    record Expansion(String term, float boost) {
    }

    /// What must not match.
    ///
    /// @param terms   terms
    /// @param phrases terms that follow each other
    /// @param keys    keys of pages
    record Exclusions(List<String> terms, List<List<String>> phrases, List<String> keys) {
    }

    /// Whether the plan can find anything.
    boolean isPossible() {
        return !clauses.isEmpty() || all && !(phrases.isEmpty() && keys.isEmpty());
    }
}
