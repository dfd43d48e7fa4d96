package vademecum.typeset;

import vademecum.pdf.Canvas;

/// Paints something at a place of a page.
interface Painter {

    /// Nothing to see.
    Painter NOTHING = (_, _, _) -> { };

    /// Paints it.
    ///
    /// @param left the left edge of its column, in points
    /// @param top  its upper edge
    void paint(Canvas canvas, double left, double top);
}
