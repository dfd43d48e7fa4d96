package vademecum.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A block of a note as it hangs in flexmark's tree. Text is kept as offsets into the note, for it is parsed for
/// inline syntax only when it is rendered.
abstract sealed class Element extends Block {

    /// Whether the block would take the line behind it, whatever that is.
    boolean open;

    @Override
    public BasedSequence[] getSegments() {
        return Node.EMPTY_SEGMENTS;
    }

    /// A paragraph (level 0) or a heading; `underlined` for a heading with a line of `=` or `-` below it.
    static final class Text extends Element {
        final int level;
        final boolean underlined;
        final Lines lines;

        Text(int level, boolean underlined, Lines lines) {
            this.level = level;
            this.underlined = underlined;
            this.lines = lines;
        }
    }

    /// A fenced or indented code block, from the offset where it begins.
    static final class Code extends Element {
        final int start;
        final String info;
        final StringBuilder text = new StringBuilder();

        Code(int start, String info) {
            this.start = start;
            this.info = info;
        }
    }

    /// A display formula between lines of `$$`.
    static final class Formula extends Element {
        final int start;
        final StringBuilder text = new StringBuilder();

        Formula(int start) {
            this.start = start;
        }
    }

    /// A block of raw HTML.
    static final class Markup extends Element {
        final int start;
        final StringBuilder text = new StringBuilder();

        Markup(int start) {
            this.start = start;
        }
    }

    /// A thematic break.
    static final class Rule extends Element {
    }

    /// A block quote or call-out.
    static final class Quote extends Element {
    }

    /// A list.
    static final class Items extends Element {
        final char mark;
        final int first;
        boolean loose;

        Items(char mark, int first) {
            this.mark = mark;
            this.first = first;
        }

        boolean ordered() {
            return mark == '.' || mark == ')';
        }
    }

    /// An item of a list.
    static final class Item extends Element {
    }

    /// What stands behind a `:` below the terms that it defines.
    static final class Definition extends Element {
        boolean loose;
    }

    /// The text of a footnote.
    static final class Footnote extends Element {
        final String label;
        final int start;

        Footnote(String label, int start) {
            this.label = label;
            this.start = start;
        }
    }
}
