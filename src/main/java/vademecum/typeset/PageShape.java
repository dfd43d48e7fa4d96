package vademecum.typeset;

import vademecum.config.PageSetup;

/// The shape of a book's pages; in points.
///
/// @param width    of the paper
/// @param height   of the paper
/// @param inner    the margin at the spine; the left one where pages have one side
/// @param outer    the margin opposite
/// @param top      the margin above the text
/// @param bottom   the margin below it
/// @param twoSided whether left and right pages differ
/// @param columns  how many columns running text has
record PageShape(double width, double height, double inner, double outer, double top, double bottom,
                 boolean twoSided, int columns) {

    /// The room between columns.
    static final double GUTTER = 20;

    private static final double MILLIMETRE = 72 / 25.4;

    /// The shape that a handout asks for.
    static PageShape of(PageSetup setup) {
        PageSetup.Paper paper = setup.paper().orElse(PageSetup.Paper.A4);
        boolean small = paper == PageSetup.Paper.A5;
        double inner = small ? 46 : setup.twoSided() ? 66 : 72;
        double outer = small ? 46 : setup.twoSided() ? 78 : 72;
        return new PageShape(paper.width() * MILLIMETRE, paper.height() * MILLIMETRE, inner, outer, small ? 54 : 70,
                small ? 50 : 62, setup.twoSided(), Math.max(1, setup.columns()));
    }

    /// The size of running text, in points.
    double size() {
        return width < 500 || columns > 1 ? 9 : 10;
    }

    double textWidth() {
        return width - inner - outer;
    }

    double textHeight() {
        return height - top - bottom;
    }

    /// The width of the text on a page turned by a quarter.
    double turnedWidth() {
        return height - inner - outer;
    }

    double turnedHeight() {
        return width - top - bottom;
    }

    double columnWidth(int count) {
        return (textWidth() - GUTTER * (count - 1)) / count;
    }

    /// The left edge of the text.
    ///
    /// @param right whether the page is a right-hand page
    double left(boolean right) {
        return !twoSided || right ? inner : outer;
    }
}
