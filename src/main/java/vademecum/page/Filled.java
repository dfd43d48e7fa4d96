package vademecum.page;

import java.util.List;
import vademecum.base.Diagnostic;
import vademecum.glossary.Term;

/// A note's text with every hole filled.
///
/// @param html      the text
/// @param footnotes its footnotes in order
/// @param terms     the terms that it links, in order of first mention
/// @param problems  what was found wrong while filling
public record Filled(String html, List<Views.Footnote> footnotes, List<Term> terms, List<Diagnostic> problems) {
}
