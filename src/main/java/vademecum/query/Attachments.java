package vademecum.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.VaultPath;
import vademecum.note.FrontMatter;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// The files that notes in lists link to or embed, such as pictures. A file that only a private note uses is not
/// published, and no query can tell of it.
///
/// @param rows the files, by path
/// @param used the notes that use each
record Attachments(SortedMap<VaultPath, Row> rows, SortedMap<VaultPath, List<VaultPath>> used) {

    /// Finds the files.
    static Attachments of(Notebook notebook, Iterable<NoteFacts> notes, Set<VaultPath> published) {
        SortedMap<VaultPath, List<VaultPath>> used = new TreeMap<>();
        for (NoteFacts note : notes) {
            for (VaultPath file : files(notebook, note)) {
                if (published.contains(file)) {
                    used.computeIfAbsent(file, _ -> new ArrayList<>()).add(note.path());
                }
            }
        }
        SortedMap<VaultPath, Row> rows = new TreeMap<>();
        used.keySet().forEach(file -> rows.put(file, new Row(notebook, facts(file))));
        return new Attachments(rows, used);
    }

    private static Set<VaultPath> files(Notebook notebook, NoteFacts note) {
        Set<VaultPath> files = new TreeSet<>();
        for (Mention mention : note.mentions()) {
            if (mention.ref() instanceof LinkRef.Wiki || mention.ref() instanceof LinkRef.Markdown) {
                notebook.attachment(note.path(), mention.ref()).ifPresent(files::add);
            }
        }
        return files;
    }

    private static NoteFacts facts(VaultPath file) {
        return new NoteFacts(file, file.fileName(), new FrontMatter(Map.of()), "", List.of(), List.of(),
                Collections.emptySortedSet(), Set.of(), 0);
    }

    /// The row of a file.
    Optional<Row> row(VaultPath file) {
        return Optional.ofNullable(rows.get(file));
    }
}
