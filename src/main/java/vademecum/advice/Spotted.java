package vademecum.advice;

import java.util.Optional;
import vademecum.base.VaultPath;

/// A word or phrase where it was first met, and how often it was met.
///
/// @param word      the word
/// @param expansion what it stands for, where a note says so
/// @param note      the note
/// @param at        offset in the note's file
/// @param times     how often
/// @param notes     in how many notes
public record Spotted(String word, Optional<String> expansion, VaultPath note, int at, int times, int notes) {

    /// The same with another sight of it in a later note.
    Spotted and(Spotted later) {
        return new Spotted(word, expansion.or(later::expansion), note, at, times + later.times, notes + later.notes);
    }

    /// The same met once more in its note.
    Spotted again(Optional<String> expanded) {
        return new Spotted(word, expansion.or(() -> expanded), note, at, times + 1, notes);
    }
}
