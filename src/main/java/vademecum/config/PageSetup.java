package vademecum.config;

import java.util.Optional;

/// What the pages of a handout look like.
///
/// @param paper   the size of a page; without it, the printer's where a browser prints, else A4
/// @param sides   1 if pages are printed on one side of the paper, 2 if on both; 0 if not said
/// @param columns how many columns the text has, 1 or 2; 0 if not said
/// @param depth   how many levels of headings the contents show, chapters being the first; 0 if not said
/// @param chapters where chapters begin, if that was said
public record PageSetup(Optional<Paper> paper, int sides, int columns, int depth, Optional<Chapters> chapters) {

    /// Nothing said.
    public static final PageSetup UNSAID = new PageSetup(Optional.empty(), 0, 0, 0);

    /// One side, one column, and the headings right below the chapters in the contents.
    public static final PageSetup USUAL = new PageSetup(Optional.empty(), 1, 1, 2);

    /// A setup that says nothing of chapters.
    public PageSetup(Optional<Paper> paper, int sides, int columns, int depth) {
        this(paper, sides, columns, depth, Optional.empty());
    }

    /// How deep the contents may go.
    public static final int DEEPEST = 4;

    /// This setup, and what another says where this one says nothing.
    public PageSetup over(PageSetup base) {
        return new PageSetup(paper.or(() -> base.paper), sides == 0 ? base.sides : sides,
                columns == 0 ? base.columns : columns, depth == 0 ? base.depth : depth,
                chapters.or(() -> base.chapters));
    }

    /// Whether a chapter begins right below the one before it.
    public boolean runOn() {
        return chapters.filter(where -> where == Chapters.FLOW).isPresent();
    }

    /// Whether pages are printed on both sides.
    public boolean twoSided() {
        return sides == 2;
    }

    /// Where chapters begin.
    public enum Chapters {
        /// On a new page.
        PAGE,
        /// Below the chapter before.
        FLOW
    }

    /// A size of paper.
    public enum Paper {
        /// 210 by 297 mm.
        A4("A4", 210, 297),
        /// 8.5 by 11 inches.
        LETTER("Letter", 215.9, 279.4),
        /// 148 by 210 mm.
        A5("A5", 148, 210);

        private final String css;
        private final double width;
        private final double height;

        Paper(String css, double width, double height) {
            this.css = css;
            this.width = width;
            this.height = height;
        }

        /// Its name, in a style sheet and for people.
        public String css() {
            return css;
        }

        /// Its shorter side, in millimetres.
        public double width() {
            return width;
        }

        /// Its longer side, in millimetres.
        public double height() {
            return height;
        }
    }
}
