package vademecum.typeset;

import vademecum.typeset.Type.Family;

/// The sizes of a book's letters, all from one, and its colours.
///
/// @param palette the colours of the theme
/// @param size    the size of running text, in points
record Look(Palette palette, double size) {

    private static final double LEADING = 1.44;

    Type text() {
        return new Type(Family.TEXT, false, false, size);
    }

    Type sans(double scale, boolean bold) {
        return new Type(Family.SANS, bold, false, size * scale);
    }

    Type heading(int level) {
        double scale = switch (level) {
            case 1 -> 2.1;
            case 2 -> 1.38;
            case 3 -> 1.14;
            default -> 1;
        };
        return new Type(Family.TEXT, true, level > 4, size * scale);
    }

    double codeSize() {
        return size * 0.8;
    }

    double tableSize() {
        return size * 0.88;
    }

    double noteSize() {
        return size * 0.84;
    }

    /// The distance of lines for a size.
    static double leading(double size) {
        return Math.round(size * LEADING * 10) / 10.0;
    }

    /// How far below the upper edge of a line its letters stand.
    static double baseline(double size, double leading) {
        return (leading - size) / 2 + size * 0.8;
    }

    int ink() {
        return palette.of("ink");
    }

    int soft() {
        return palette.of("ink-soft");
    }

    int faint() {
        return palette.of("ink-faint");
    }

    int accent() {
        return palette.of("accent");
    }

    int rule() {
        return palette.of("line");
    }
}
