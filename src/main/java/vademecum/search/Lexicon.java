package vademecum.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the planner asks about the words of the index.
interface Lexicon {

    /// The term of a form that some passage holds.
    Optional<String> known(String form) throws IOException;

    /// How many passages hold a form.
    int passages(String form) throws IOException;

    /// The term that a form has by its stem, although no passage holds the form itself.
    ///
    /// @param spelling the word with its accents
    Optional<String> stemmed(String form, String spelling) throws IOException;

    /// The most frequent forms that begin with a prefix, one for each term: by passages descending, then by form.
    List<String> completions(String prefix, int most) throws IOException;

    /// The forms most similar to one that is not known, with their distance: by distance, then passages, then form.
    List<Similar> similar(String form) throws IOException;

    /// The names of concepts that begin with a term, the longest first.
    List<Concept.Name> names(String first);

    /// The concept with a number.
    Concept concept(int number);

    /// Words that say too little to be searched for next to others.
    Set<String> stopWords();

    /// A form similar to another.
    ///
    /// @param form      the form
    /// @param distance  how many edits it is away
    /// @param frequency how many passages hold it
    record Similar(String form, int distance, int frequency) {
    }
}
