package vademecum.glossary;

import java.util.List;

/// Links terms in one page, in reading order. Not for use by more than one thread.
public interface TermLinker {

    /// The mentions to link in a stretch of prose: longest first, without overlap, and only those that the scope still
    /// wants. A `\n` in the prose is a soft line break.
    List<TermMatch> link(CharSequence prose);

    /// Tells that a heading of this level begins, so that a new section may link its terms again.
    void heading(int level);

    /// Tells that the author made a link whose whole text is this: a term of that name needs no second link.
    void authorLink(String text);
}
