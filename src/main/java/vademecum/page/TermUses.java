package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Which notes link which term: counted from the very links that were made.
final class TermUses {

    private final Map<String, List<VaultPath>> notes = new HashMap<>();

    TermUses(SortedMap<VaultPath, Filled> filled) {
        filled.forEach((note, body) -> {
            for (Term term : body.terms()) {
                notes.computeIfAbsent(term.id(), _ -> new ArrayList<>()).add(note);
            }
        });
    }

    /// The notes that link the term, sorted.
    List<VaultPath> notes(Term term) {
        return notes.getOrDefault(term.id(), List.of());
    }

    /// How many links of notes to terms there are.
    int count() {
        return notes.values().stream().mapToInt(List::size).sum();
    }
}
