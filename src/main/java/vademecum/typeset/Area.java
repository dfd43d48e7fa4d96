package vademecum.typeset;

import vademecum.pdf.Tag;

/// The room that blocks are set in.
///
/// @param left   its left edge from that of the column, in points
/// @param width  its width
/// @param frame  what is around it
/// @param tag    what the blocks are part of
/// @param size   the size of its text
/// @param colour the colour of its text
/// @param gap    the room between its blocks
/// @param ragged whether lines are not made equally long
record Area(double left, double width, Frame frame, Tag tag, double size, int colour, double gap, boolean ragged) {

    /// However deep blocks are nested, this much room is left.
    private static final double NARROWEST = 90;

    Area in(Tag other) {
        return new Area(left, width, frame, other, size, colour, gap, ragged);
    }

    /// The same room without a strip at its left and right.
    Area inset(double fromLeft, double fromRight) {
        if (width - fromLeft - fromRight < NARROWEST) {
            return this;
        }
        return new Area(left + fromLeft, width - fromLeft - fromRight, frame, tag, size, colour, gap, ragged);
    }

    Area framed(Frame other) {
        return new Area(left, width, other, tag, size, colour, gap, ragged);
    }

    Area spaced(double points) {
        return new Area(left, width, frame, tag, size, colour, points, ragged);
    }

    Area sized(double points) {
        return new Area(left, width, frame, tag, points, colour, gap, ragged);
    }

    Area coloured(int other) {
        return new Area(left, width, frame, tag, size, other, gap, ragged);
    }

    Area loose() {
        return new Area(left, width, frame, tag, size, colour, gap, true);
    }

    double leading() {
        return Look.leading(size);
    }
}
