package vademecum.glossary;

import vademecum.base.VaultPath;

/// A stretch of running text that writes the name of a term, and what became of it.
///
/// @param note    the note whose text it is; on a page that embeds others, not always the page's own
/// @param start   offset of its first character in the note's file
/// @param end     offset behind its last character
/// @param text    its text
/// @param term    the term
/// @param verdict whether it is linked, and if not, why not
public record Sighting(VaultPath note, int start, int end, String text, Term term, Verdict verdict) {
}
