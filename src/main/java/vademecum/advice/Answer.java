package vademecum.advice;

import java.util.List;
import java.util.Optional;
import vademecum.glossary.Sighting;

/// What became of a word in a line of a note.
public sealed interface Answer {

    /// Offset of the word in the note's file.
    int at();

    /// It is a mention of a term, and this became of it.
    ///
    /// @param sighting the mention
    /// @param earlier  the link of the same term further up, if that is why this one is plain
    record Judged(Sighting sighting, Optional<Sighting> earlier) implements Answer {
        @Override
        public int at() {
            return sighting.start();
        }
    }

    /// It stands where no terms are looked for.
    ///
    /// @param at    offset of the word
    /// @param where what stands there, such as `code`
    record NoText(int at, String where) implements Answer {
    }

    /// It is running text, but no name of a term.
    ///
    /// @param at      offset of the word
    /// @param whole   the whole word that the letters are part of
    /// @param nearest titles of terms that are called much alike
    record NoTerm(int at, String whole, List<String> nearest) implements Answer {
    }
}
