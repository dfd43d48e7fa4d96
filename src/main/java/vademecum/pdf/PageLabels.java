package vademecum.pdf;

/// A stretch of pages that are numbered together.
///
/// @param from  the first page, counted from 0
/// @param style how its pages are numbered
public record PageLabels(int from, Style style) {

    /// A way to number pages, each stretch from one.
    public enum Style {
        /// Not at all.
        NONE(""),
        /// i, ii, iii.
        ROMAN("/S/r"),
        /// 1, 2, 3.
        ARABIC("/S/D");

        private final String entry;

        Style(String entry) {
            this.entry = entry;
        }

        String entry() {
            return entry;
        }
    }
}
