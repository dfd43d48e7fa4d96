package vademecum.glossary;

import java.util.List;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.note.Segment;

/// Links terms in one page, in reading order. Not for use by more than one thread.
public interface TermLinker {

    /// The mentions to link in a stretch of prose: longest first, without overlap, and only those that the scope still
    /// wants. A `\n` in the prose is a soft line break.
    ///
    /// @param text the text that the prose is a part of
    /// @param from index of its first character; the offsets of mentions count from there
    /// @param to   index behind its last
    List<TermMatch> link(String text, int from, int to);

    /// The same for a text as a whole.
    default List<TermMatch> link(String prose) {
        return link(prose, 0, prose.length());
    }

    /// Tells where the next stretch of prose comes from, for a linker that reports what it sees.
    ///
    /// @param note     the note whose text it is
    /// @param segments segments of the note
    /// @param from     index of the first that the stretch is made of
    /// @param to       index behind the last; all of them are [Segment.Prose]
    default void reading(VaultPath note, List<Segment> segments, int from, int to) {
    }

    /// Tells that a heading of this level begins, so that a new section may link its terms again.
    void heading(int level);

    /// Tells that the author made a link: a term with its text for a name needs no second link.
    ///
    /// @param text   the whole text of the link
    /// @param target what it leads to
    void authorLink(String text, Target target);
}
