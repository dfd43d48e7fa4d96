package vademecum.page;

import java.util.List;
import vademecum.base.Diagnostic;
import vademecum.glossary.Term;

/// A note's text with every hole filled.
///
/// @param html      the text
/// @param footnotes its footnotes in order
/// @param terms     the terms that it links, in order of first mention
/// @param uses      each of its links to terms, in order
/// @param needs     what a page that shows it needs
/// @param diagrams  the diagrams that it shows, in order
/// @param problems  what was found wrong while filling
public record Filled(String html, List<Views.Footnote> footnotes, List<Term> terms, List<TermUse> uses,
                     PageNeeds needs, List<DiagramUse> diagrams, List<Diagnostic> problems) {
}
