package vademecum.markdown;

/// The choices that change how the same text is read.
///
/// @param hardBreaks whether a single newline is a line break, as Obsidian shows it unless told otherwise
/// @param deadline   how long the parser may take over one note, in milliseconds
public record Syntax(boolean hardBreaks, int deadline) {

    /// CommonMark's own reading, and eight seconds for a note.
    public static final Syntax STANDARD = new Syntax(false, 8_000);
}
