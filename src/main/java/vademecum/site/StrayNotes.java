package vademecum.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Severity;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.config.Config;
import vademecum.glossary.Glossary;
import vademecum.note.Body;

/// Finds the notes that are empty and those that no link joins to another, if the settings ask for them. A folder's own
/// note is neither, for its page lists the folder; nor is an entry of the glossary, for mentions lead to it.
final class StrayNotes {

    private StrayNotes() {
    }

    /// One diagnostic for each empty note and each orphan, as far as the configuration wants them.
    static List<Diagnostic> find(Catalog catalog, Glossary glossary, Map<VaultPath, Body> bodies, Config config) {
        boolean empty = config.severity(Code.EMPTY_NOTE) != Severity.OFF;
        boolean orphans = config.severity(Code.ORPHAN_NOTE) != Severity.OFF;
        if (!empty && !orphans) {
            return List.of();
        }
        Set<VaultPath> joined = joined(catalog);
        Set<VaultPath> folders = new HashSet<>();
        addOwnNotes(catalog.root(), folders);
        List<Diagnostic> problems = new ArrayList<>();
        for (VaultPath note : catalog.notes().keySet()) {
            if (folders.contains(note) || glossary.isEntry(note)) {
                continue;
            }
            Span span = Span.file(note.value());
            if (empty && bodies.getOrDefault(note, Body.EMPTY).blocks().isEmpty()) {
                problems.add(Diagnostic.of(Code.EMPTY_NOTE, span, "nothing is written in the note",
                        "write it, or delete the file"));
            }
            if (orphans && !joined.contains(note)) {
                problems.add(Diagnostic.of(Code.ORPHAN_NOTE, span, "no link leads from the note or to it",
                        "link to it from a note that a reader of it comes from"));
            }
        }
        return problems;
    }

    /// The notes that link to another published note or are linked from one.
    private static Set<VaultPath> joined(Catalog catalog) {
        Set<VaultPath> joined = new HashSet<>();
        for (VaultPath note : catalog.notes().keySet()) {
            for (Backlink link : catalog.backlinks(note)) {
                joined.add(note);
                joined.add(link.from());
            }
        }
        return joined;
    }

    private static void addOwnNotes(Folder folder, Set<VaultPath> to) {
        folder.note().ifPresent(to::add);
        folder.folders().forEach(inner -> addOwnNotes(inner, to));
    }
}
