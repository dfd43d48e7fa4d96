package vademecum.markdown;

import org.jspecify.annotations.Nullable;
import vademecum.note.LinkRef;
import vademecum.note.Tag;

/// A piece of inline text, in a chain with its neighbours. Emphasis and links are flat: an opening and a closing piece.
abstract sealed class Piece {

    @Nullable Piece before;
    @Nullable Piece after;

    /// Text that stands in the note as the reader sees it.
    static final class Text extends Piece {
        int from;
        int to;

        Text(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    /// Text that stands in the note in another form: an escape or a character reference.
    static final class Literal extends Piece {
        final String text;
        final int from;

        Literal(String text, int from) {
            this.text = text;
            this.from = from;
        }
    }

    /// A code span.
    static final class Code extends Piece {
        final String text;
        final int from;

        /// @param from index of the text's first character in the run
        Code(String text, int from) {
            this.text = text;
            this.from = from;
        }
    }

    /// A formula; its TeX stands from `from` to `to` in the text. Signs that touch it belong to it, so that no line
    /// ends between.
    static final class Formula extends Piece {
        final int from;
        final int to;
        final boolean display;
        private final int before;
        private final int behind;

        /// @param before how many signs stand right before its mark
        /// @param behind how many signs stand right behind its mark
        Formula(int from, int to, boolean display, int before, int behind) {
            this.from = from;
            this.to = to;
            this.display = display;
            this.before = before;
            this.behind = behind;
        }

        /// Where the signs before it begin, and where they end.
        int head() {
            return open() - before;
        }

        int open() {
            return from - 1;
        }

        /// Where the signs behind it begin, and where they end.
        int close() {
            return to + 1;
        }

        int tail() {
            return close() + behind;
        }
    }

    /// A tag of our own, such as `<em>`.
    static final class Markup extends Piece {
        final String html;

        Markup(String html) {
            this.html = html;
        }
    }

    /// A tag or comment that the author wrote.
    static final class RawMarkup extends Piece {
        final String html;
        final int from;

        RawMarkup(String html, int from) {
            this.html = html;
            this.from = from;
        }
    }

    /// The end of a line; hard if it is to show.
    static final class Break extends Piece {
        final boolean hard;
        final int from;

        Break(boolean hard, int from) {
            this.hard = hard;
            this.from = from;
        }
    }

    /// Where a link begins; its text is what stands up to its [LinkEnd].
    static final class LinkStart extends Piece {
        final Destination destination;

        LinkStart(Destination destination) {
            this.destination = destination;
        }
    }

    /// Where a link ends.
    static final class LinkEnd extends Piece {
    }

    /// An address that stands for itself: `<https://…>` or a bare one.
    static final class Autolink extends Piece {
        final Destination destination;
        final String text;

        Autolink(Destination destination, String text) {
            this.destination = destination;
            this.text = text;
        }
    }

    /// A Markdown image.
    static final class Image extends Piece {
        final Destination destination;
        final String alt;

        Image(Destination destination, String alt) {
            this.destination = destination;
            this.alt = alt;
        }
    }

    /// A wikilink or wiki embed.
    static final class Wiki extends Piece {
        final LinkRef.Wiki ref;
        final boolean embed;
        final String label;

        Wiki(LinkRef.Wiki ref, boolean embed, String label) {
            this.ref = ref;
            this.embed = embed;
            this.label = label;
        }
    }

    /// A tag in the text.
    static final class Hashtag extends Piece {
        final Tag tag;

        Hashtag(Tag tag) {
            this.tag = tag;
        }
    }

    /// A reference to a footnote.
    static final class Footmark extends Piece {
        final String label;

        Footmark(String label) {
            this.label = label;
        }
    }

    /// A footnote in the text: the piece of the text that it says.
    static final class InlineFootnote extends Piece {
        final int from;
        final int to;

        InlineFootnote(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    /// Where a link leads, as written but for escapes and entities.
    ///
    /// @param address the address
    /// @param title   the title, or the empty text
    /// @param start   offset of the link's first character in the note
    /// @param end     offset behind its last
    record Destination(String address, String title, int start, int end) {
    }
}
