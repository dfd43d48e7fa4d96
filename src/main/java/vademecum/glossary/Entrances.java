package vademecum.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;

/// Which links lead to an entry of the glossary.
final class Entrances {

    private final List<Entry> entries;
    private final Map<VaultPath, Set<Integer>> sources = new HashMap<>();

    Entrances(List<Entry> entries) {
        this.entries = entries;
        for (int number = 0; number < entries.size(); number++) {
            sources.computeIfAbsent(entries.get(number).term().source(), _ -> new HashSet<>()).add(number);
        }
    }

    /// The terms that a link leads to: those that the note as a whole defines, or the one at the place in it.
    Set<Integer> of(Target target) {
        if (!(target instanceof Target.ToNote to) || !sources.containsKey(to.note())) {
            return Set.of();
        }
        Set<Integer> found = new HashSet<>();
        for (int number : sources.get(to.note())) {
            Term term = entries.get(number).term();
            if (entries.get(number).origin() != Entry.Origin.ABBREVIATION
                    && (term.anchor().isEmpty() || term.anchor().equals(to.anchor()))) {
                found.add(number);
            }
        }
        return found;
    }
}
