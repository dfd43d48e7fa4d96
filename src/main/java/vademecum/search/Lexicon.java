package vademecum.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What the planner asks about the words of the index.
interface Lexicon {

    /// Whether some passage holds the form.
    boolean knows(String form) throws IOException;

    /// The term of a form.
    String term(String form);

    /// The most frequent forms that begin with a prefix, one for each term: by passages descending, then by form.
    List<String> completions(String prefix, int most) throws IOException;

    /// The forms most similar to one that is not known, with their distance: by distance, then passages, then form.
    List<Similar> similar(String form) throws IOException;

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
