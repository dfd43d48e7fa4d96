package vademecum.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.Mention;

/// The notes of which something is printed in a handout: its own, those that they embed, and those of the glossary.
final class PrintedNotes {

    private final Set<String> paths = new HashSet<>();

    /// The notes behind a handout of these.
    ///
    /// @param terms the notes of the glossary
    PrintedNotes(Catalog catalog, List<VaultPath> notes, List<VaultPath> terms) {
        Deque<VaultPath> open = new ArrayDeque<>(notes);
        open.addAll(terms);
        while (!open.isEmpty()) {
            VaultPath note = open.poll();
            if (paths.add(note.value()) && catalog.notes().containsKey(note)) {
                for (Mention mention : catalog.notes().get(note).mentions()) {
                    if (mention.embed() && catalog.resolve(note, mention.ref()) instanceof Target.ToNote shown) {
                        open.add(shown.note());
                    }
                }
            }
        }
    }

    /// Those of the problems that are problems of these notes.
    List<Diagnostic> of(List<Diagnostic> problems) {
        return problems.stream().filter(problem -> paths.contains(problem.span().path())).toList();
    }
}
