package vademecum.glossary;

/// A mention of a term that is to be linked.
///
/// @param start offset of its first character in the text that was searched
/// @param end   offset behind its last character
/// @param term  the term
public record TermMatch(int start, int end, Term term) {
}
