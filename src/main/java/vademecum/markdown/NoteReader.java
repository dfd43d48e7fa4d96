package vademecum.markdown;

import vademecum.note.Note;
import vademecum.vault.SourceFile;

/// Reads the text of one note. Immutable and safe for use by many threads; the result depends on the file's text and
/// on the [Syntax] alone.
public final class NoteReader {

    private final Syntax syntax;

    /// A reader for one vault's flavour of Markdown.
    public NoteReader(Syntax syntax) {
        this.syntax = syntax;
    }

    /// Reads a note. Never throws on any text: what cannot be read becomes plain text and a diagnostic.
    public Note read(SourceFile file) {
        throw new UnsupportedOperationException("not yet: " + syntax + file.path());
    }
}
