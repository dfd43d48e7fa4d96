package vademecum.site;

import vademecum.bases.BaseFile;
import vademecum.canvas.CanvasReader;
import vademecum.markdown.NoteReader;
import vademecum.note.Note;
import vademecum.vault.SourceFile;

/// Reads every kind of file that has a page of its own.
///
/// @param notes reads Markdown
record PageReader(NoteReader notes) {

    /// The file as a note.
    Note read(SourceFile file) {
        return switch (file.path().extension()) {
            case "canvas" -> CanvasReader.read(file, notes);
            case "base" -> BaseFile.read(file);
            default -> notes.read(file);
        };
    }
}
