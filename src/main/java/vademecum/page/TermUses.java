package vademecum.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Which notes link which term: counted from the very links that were made.
final class TermUses {

    private final Map<String, SortedSet<VaultPath>> notes = new HashMap<>();

    TermUses(SortedMap<VaultPath, Filled> filled) {
        filled.forEach((note, body) -> {
            for (Term term : body.terms()) {
                notes.computeIfAbsent(term.id(), _ -> new TreeSet<>()).add(note);
            }
        });
    }

    /// The notes that link the term.
    SortedSet<VaultPath> notes(Term term) {
        return notes.getOrDefault(term.id(), Collections.emptySortedSet());
    }

    /// How many links of notes to terms there are.
    int count() {
        return notes.values().stream().mapToInt(SortedSet::size).sum();
    }


}
