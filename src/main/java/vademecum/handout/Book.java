package vademecum.handout;

import java.util.List;
import java.util.SortedSet;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.page.DiagramUse;
import vademecum.page.Views;

/// A handout as a structure, from which every form of it is made: the page for the browser, PDF, EPUB, cards.
///
/// @param handout   what was chosen: title, author, date, notes
/// @param language  BCP 47 tag
/// @param chapters  its chapters in order
/// @param terms     the terms that the chapters mention, in the order of the glossary
/// @param addresses the addresses of links to other sites, by number
/// @param captions  the figures and tables that have captions, in order; empty if they are too few for a list
/// @param index     the index at the back, in order
/// @param diagrams  the diagrams of which there is no picture, in order
/// @param files     the files of the vault that it shows or links, by their place in the site
/// @param problems  what was found wrong while filling, sorted
public record Book(Handout handout, String language, List<BookChapter> chapters, List<BookTerm> terms,
                   List<Views.Endnote> addresses, List<Caption> captions, List<IndexEntry> index,
                   List<DiagramUse> diagrams, SortedSet<SitePath> files, List<Diagnostic> problems) {
}
