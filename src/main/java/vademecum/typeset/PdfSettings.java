package vademecum.typeset;

import java.util.List;

/// How a book is printed.
///
/// @param css      the site's style sheet, which has the theme's colours
/// @param paper    the size of the paper
/// @param twoSided whether left and right pages differ
/// @param columns  how many columns running text has
/// @param start    where chapters begin
/// @param fonts    fonts for scripts that the program's own fonts lack
public record PdfSettings(String css, Paper paper, boolean twoSided, int columns, Start start, List<FontFile> fonts) {

    /// A size of paper.
    public enum Paper {
        /// 210 by 297 millimetres.
        A4(595.276, 841.89),
        /// 148 by 210 millimetres.
        A5(419.528, 595.276),
        /// 8.5 by 11 inches.
        LETTER(612, 792);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /// Where chapters begin.
    public enum Start {
        /// On a new right-hand page.
        RIGHT,
        /// On a new page.
        PAGE,
        /// Below the one before.
        RUN_ON
    }

    /// A font file of the user's.
    ///
    /// @param name  what the user calls it
    /// @param bytes its content
    @SuppressWarnings("ArrayRecordComponent")
    public record FontFile(String name, byte[] bytes) {
    }

    PageShape shape() {
        boolean small = paper == Paper.A5;
        double inner = small ? 48 : twoSided ? 66 : 72;
        double outer = small ? 44 : twoSided ? 78 : 72;
        return new PageShape(paper.width, paper.height, inner, outer, small ? 54 : 70, small ? 50 : 62, twoSided,
                columns);
    }

    double size() {
        return paper == Paper.A5 || columns > 1 ? 9 : 10;
    }

    int chapterCost() {
        return switch (start) {
            case RIGHT -> Entry.RIGHT_PAGE;
            case PAGE -> Entry.NEW_PAGE;
            case RUN_ON -> 0;
        };
    }
}
