package vademecum.page;

import vademecum.glossary.Term;

/// A link of a page to a term.
///
/// @param term    the term
/// @param section id of the page's own heading that it stands under; empty above the first and in footnotes
public record TermUse(Term term, String section) {
}
