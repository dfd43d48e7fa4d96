package vademecum.handout;

import java.util.List;

/// A figure or a table with a caption, as the list of figures and tables has it.
///
/// @param kind    what the caption belongs to
/// @param title   the plain text of the caption
/// @param anchor  the caption's id in the book
/// @param chapter the number of its chapter
public record Caption(Kind kind, String title, String anchor, String chapter) {

    /// The title of a list of captions: it names the kinds that are in it.
    public static String title(List<Caption> captions) {
        boolean figures = captions.stream().anyMatch(caption -> caption.kind() == Kind.FIGURE);
        boolean tables = captions.stream().anyMatch(caption -> caption.kind() == Kind.TABLE);
        return figures && tables ? "Figures and tables" : tables ? "Tables" : "Figures";
    }

    /// What a caption belongs to.
    public enum Kind {
        /// A picture, or whatever else stands in a `figure`.
        FIGURE,
        /// A table.
        TABLE
    }
}
