package vademecum.typeset;

/// A piece of a paragraph, in the sense of Knuth and Plass, "Breaking Paragraphs into Lines" (1981).
sealed interface Node {

    /// Part of a word.
    ///
    /// @param glyphs the word
    /// @param from   the first glyph of the part
    /// @param to     behind its last glyph
    /// @param ink    how it looks
    /// @param sample one character that is ordered in a line as this part is
    record Box(Shaped glyphs, int from, int to, Ink ink, char sample) implements Node {

        double width() {
            return glyphs.width(from, to) * ink.type().size() / 1000;
        }
    }

    /// A space, where a line may end.
    record Glue(Ink ink, double width) implements Node {
    }

    /// A place where a line may end.
    ///
    /// @param cost   how bad that would be, in the sense of TeX: 50 is a hyphen
    /// @param hyphen the ink of a hyphen that is then painted
    /// @param shown  whether there is one
    record Chance(int cost, Ink hyphen, boolean shown, double width) implements Node {
    }

    /// The end of a line that the author wants.
    record End() implements Node {
    }

    /// A picture in the line.
    ///
    /// @param width  in points
    /// @param height above the line, in points
    /// @param depth  below the line, in points
    /// @param paint  paints it
    record Inset(double width, double height, double depth, Painter paint) implements Node {

        /// A picture that stands on the line.
        Inset(double width, double height, Painter paint) {
            this(width, height, 0, paint);
        }
    }

    /// Something that is noted down of the place, and nothing to see.
    record Sign(Mark mark) implements Node {
    }
}
