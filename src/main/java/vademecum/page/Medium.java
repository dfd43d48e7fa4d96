package vademecum.page;

import java.util.Optional;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Where a note's text will stand: it decides what a reference looks like there.
public interface Medium {

    /// The reference to a note, or to a place in it; empty if the note is not part of this medium.
    Optional<String> note(VaultPath note, SitePath page, Optional<String> anchor);

    /// The reference to a file of the site.
    String file(SitePath file);

    /// The reference to the page of a tag; empty if this medium has none.
    Optional<String> tag(SitePath page);

    /// The reference to a term's entry.
    String term(Term term);

    /// What stands behind a link to another site, such as the mark of an endnote; mostly nothing.
    String afterExternal(Href href);

    /// The picture that was drawn of a diagram for this medium; empty if there is none and its source is to be shown.
    Optional<Drawing> drawing(String source);

    /// The id as it must be here, so that it is unique in the document.
    String id(String id);

    /// How many levels headings are moved down.
    int headingShift();

    /// Whether headings carry a link to themselves.
    boolean headingAnchors();

    /// Whether a script may show a film or a document in the place of the link to it.
    boolean scripted();
}
