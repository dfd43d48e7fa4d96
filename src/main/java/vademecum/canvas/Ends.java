package vademecum.canvas;

import vademecum.note.Canvas;

/// Where an edge begins and ends, and the curve between: it leaves a side at a right angle and meets one so.
///
/// @param x1   where it begins
/// @param y1   where it begins
/// @param out  the side that it leaves
/// @param x2   where it ends
/// @param y2   where it ends
/// @param in   the side that it meets
record Ends(int x1, int y1, Side out, int x2, int y2, Side in) {

    private static final int LEAST_BEND = 40;
    private static final int ARROW_LENGTH = 12;
    private static final int ARROW_WIDTH = 6;

    /// A side of a card.
    enum Side {
        /// Above.
        TOP(0, -1),
        /// On the right.
        RIGHT(1, 0),
        /// Below.
        BOTTOM(0, 1),
        /// On the left.
        LEFT(-1, 0);

        private final int dx;
        private final int dy;

        Side(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    static Ends of(Canvas.Box from, Canvas.Box to, Canvas.Edge edge) {
        Side out = side(edge.fromSide(), from, to);
        Side in = side(edge.toSide(), to, from);
        return new Ends(x(from, out), y(from, out), out, x(to, in), y(to, in), in);
    }

    /// The side that is named, else the one that faces the other card.
    private static Side side(String name, Canvas.Box box, Canvas.Box other) {
        int dx = other.x() + other.width() / 2 - box.x() - box.width() / 2;
        int dy = other.y() + other.height() / 2 - box.y() - box.height() / 2;
        return switch (name) {
            case "top" -> Side.TOP;
            case "right" -> Side.RIGHT;
            case "bottom" -> Side.BOTTOM;
            case "left" -> Side.LEFT;
            default -> Math.abs(dx) > Math.abs(dy) ? dx > 0 ? Side.RIGHT : Side.LEFT : dy > 0 ? Side.BOTTOM : Side.TOP;
        };
    }

    private static int x(Canvas.Box box, Side side) {
        return box.x() + box.width() * (side.dx + 1) / 2;
    }

    private static int y(Canvas.Box box, Side side) {
        return box.y() + box.height() * (side.dy + 1) / 2;
    }

    private int bend() {
        return Math.max(LEAST_BEND, Math.min(400, (Math.abs(x2 - x1) + Math.abs(y2 - y1)) / 3));
    }

    /// The curve, as the `d` of a path.
    String curve() {
        int bend = bend();
        return "M" + x1 + " " + y1 + "C" + (x1 + out.dx * bend) + " " + (y1 + out.dy * bend) + " "
                + (x2 + in.dx * bend) + " " + (y2 + in.dy * bend) + " " + x2 + " " + y2;
    }

    /// The arrow at one end, as the `d` of a path.
    ///
    /// @param atEnd whether it is the one where the edge ends
    String arrow(boolean atEnd) {
        Side side = atEnd ? in : out;
        int x = atEnd ? x2 : x1;
        int y = atEnd ? y2 : y1;
        int baseX = x + side.dx * ARROW_LENGTH;
        int baseY = y + side.dy * ARROW_LENGTH;
        return "M" + x + " " + y + "L" + (baseX + side.dy * ARROW_WIDTH) + " " + (baseY + side.dx * ARROW_WIDTH)
                + "L" + (baseX - side.dy * ARROW_WIDTH) + " " + (baseY - side.dx * ARROW_WIDTH) + "Z";
    }

    int middleX() {
        return (x1 + x2) / 2 + 3 * bend() * (out.dx + in.dx) / 8;
    }

    int middleY() {
        return (y1 + y2) / 2 + 3 * bend() * (out.dy + in.dy) / 8;
    }
}
