package vademecum.typeset;

/// How letters look.
///
/// @param family which of the book's fonts
/// @param bold   whether they are heavy
/// @param italic whether they slant
/// @param size   in points
record Type(Family family, boolean bold, boolean italic, double size) {

    /// The fonts of a book, by their part in it.
    enum Family {
        /// Running text.
        TEXT,
        /// Titles, captions, marks.
        SANS,
        /// Code.
        MONO
    }

    Type withBold() {
        return new Type(family, true, italic, size);
    }

    Type withItalic() {
        return new Type(family, bold, true, size);
    }

    Type in(Family other, double scale) {
        return new Type(other, bold, italic, size * scale);
    }

    Type scaled(double factor) {
        return new Type(family, bold, italic, size * factor);
    }
}
