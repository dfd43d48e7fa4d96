package vademecum.advice;

import java.util.List;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Something that the author of a glossary should look at.
public sealed interface Finding {

    /// A term that no note links.
    ///
    /// @param term   the term
    /// @param reason why, in a few words
    record Unused(Term term, String reason) implements Finding {
    }

    /// A term that is linked in so many notes that its links tire.
    ///
    /// @param term  the term
    /// @param notes in how many notes
    /// @param all   how many notes there are
    /// @param paste what to write into its entry to stop that
    record Tiring(Term term, int notes, int all, String paste) implements Finding {
    }

    /// A word that is also used in another sense.
    ///
    /// @param term     the term
    /// @param word     the word as it is linked
    /// @param linked   how many links it has
    /// @param others   how many mentions speak for another sense
    /// @param reason   what speaks for it
    /// @param examples places to look at, linked ones first
    /// @param paste    what to write into its entry to tame it
    record Risky(Term term, String word, int linked, int others, String reason, List<Example> examples,
                 String paste) implements Finding {
    }

    /// An acronym that no entry defines.
    ///
    /// @param acronym the acronym
    record Undefined(Spotted acronym) implements Finding {
    }

    /// Words that authors link to a term by hand though they are none of its names.
    ///
    /// @param term    the term
    /// @param words   the words
    /// @param times   how often
    /// @param example where
    /// @param paste   what to write into its entry so that they link themselves
    record HandLinked(Term term, String words, int times, Example example, String paste) implements Finding {
    }

    /// A name that two entries have.
    ///
    /// @param note    where the second stands
    /// @param at      offset in its file
    /// @param message what is wrong
    /// @param hint    what to do
    record Shared(VaultPath note, int at, String message, String hint) implements Finding {
    }

    /// Mentions that could mean one of several terms and are linked to none.
    ///
    /// @param word    the word
    /// @param terms   the terms
    /// @param times   how often
    /// @param example where
    record Unresolved(String word, List<Term> terms, int times, Example example) implements Finding {
    }

    /// A place in a note.
    ///
    /// @param note   the note
    /// @param at     offset in its file
    /// @param linked whether the mention there is linked
    record Example(VaultPath note, int at, boolean linked) {
    }
}
