package vademecum.typeset;

import vademecum.pdf.Slot;
import vademecum.pdf.Tag;

/// How a stretch of a paragraph is painted and what it is.
///
/// @param type       its letters
/// @param colour     their colour
/// @param rise       how far they stand above the line, in points
/// @param background the colour behind them, or [#NONE]
/// @param underline  the colour of a line below them, or [#NONE]
/// @param strike     whether a line goes through them
/// @param slot       its place in the structure
/// @param link       where it leads
record Ink(Type type, int colour, double rise, int background, int underline, boolean strike, Slot slot, Link link) {

    /// No colour.
    static final int NONE = -1;

    /// Where a stretch leads.
    ///
    /// @param target a place in the document, with `#` before it, or an address; empty if it leads nowhere
    /// @param tag    the link in the structure
    /// @param words  what it says
    record Link(String target, Tag tag, String words) {

        /// No link.
        static final Link NONE = new Link("", Tag.of("Span"), "");
    }

    static Ink plain(Type type, int colour, Slot slot) {
        return new Ink(type, colour, 0, NONE, NONE, false, slot, Link.NONE);
    }

    Ink with(Type other) {
        return new Ink(other, colour, rise, background, underline, strike, slot, link);
    }

    Ink coloured(int other) {
        return new Ink(type, other, rise, background, underline, strike, slot, link);
    }

    Ink raised(double points) {
        return new Ink(type, colour, rise + points, background, underline, strike, slot, link);
    }

    Ink over(int other) {
        return new Ink(type, colour, rise, other, underline, strike, slot, link);
    }

    Ink underlined(int other) {
        return new Ink(type, colour, rise, background, other, strike, slot, link);
    }

    Ink struck() {
        return new Ink(type, colour, rise, background, underline, true, slot, link);
    }

    Ink at(Slot other) {
        return new Ink(type, colour, rise, background, underline, strike, other, link);
    }

    Ink leading(Link other) {
        return new Ink(type, colour, rise, background, underline, strike, slot, other);
    }
}
