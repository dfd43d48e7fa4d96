package vademecum.note;

/// A heading of a note.
///
/// @param level   1 to 6
/// @param text    its plain text
/// @param anchor  its id in the page, unique in the note
/// @param written its text with its markup, as Obsidian compares it with a link; often the same as the plain text
public record Heading(int level, String text, String anchor, String written) {

    /// A heading without markup.
    public Heading(int level, String text, String anchor) {
        this(level, text, anchor, text);
    }
}
