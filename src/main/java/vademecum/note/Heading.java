package vademecum.note;

/// A heading of a note.
///
/// @param level  1 to 6
/// @param text   its plain text
/// @param anchor its id in the page, unique in the note
public record Heading(int level, String text, String anchor) {
}
