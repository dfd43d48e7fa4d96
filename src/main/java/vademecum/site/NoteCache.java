package vademecum.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vademecum.base.VaultPath;
import vademecum.maths.KnownFormulas;
import vademecum.note.Note;
import vademecum.search.AnalysisCache;
import vademecum.vault.SourceFile;

/// Notes read before, so that a rebuild reads only what changed. A note is taken from here only if its whole text is
/// the same. Safe for use by many threads.
public final class NoteCache {

    private record Entry(String text, Note note) {
    }

    private final Map<VaultPath, Entry> entries = new ConcurrentHashMap<>();
    private final AnalysisCache analyses = new AnalysisCache();
    private final KnownFormulas formulas = new KnownFormulas();

    /// What the search knows of notes read before.
    AnalysisCache analyses() {
        return analyses;
    }

    /// What is known of formulas met before.
    KnownFormulas formulas() {
        return formulas;
    }

    /// The note, read now unless the same text was read before.
    Note read(SourceFile file, Function<SourceFile, Note> reader) {
        Entry entry = entries.get(file.path());
        if (entry != null && entry.text().equals(file.text())) {
            return entry.note();
        }
        Note note = reader.apply(file);
        entries.put(file.path(), new Entry(file.text(), note));
        return note;
    }
}
