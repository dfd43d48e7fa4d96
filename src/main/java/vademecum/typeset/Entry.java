package vademecum.typeset;

import java.util.List;

/// A piece of a column that is never cut: a line, a picture, a row.
///
/// @param gap     the room above it, in points; none at the top of a page
/// @param cost    how bad it would be to begin a page with it; see [#FORBIDDEN]
/// @param height  in points
/// @param frame   what is around it
/// @param painter paints it
/// @param marks   what is noted down of its page
/// @param wide    whether it stands on a page turned by a quarter
record Entry(double gap, int cost, double height, Frame frame, Painter painter, List<Mark> marks, boolean wide) {

    /// No page begins here, if that can be helped.
    static final int FORBIDDEN = 10_000;
    /// A page begins here.
    static final int NEW_PAGE = -1;
    /// A right-hand page begins here.
    static final int RIGHT_PAGE = -2;
}
