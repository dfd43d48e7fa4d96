package vademecum.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.Heading;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// Which of several terms with one name is meant in a note: the one that its neighbourhood speaks of. A note speaks of
/// a term by its author's links to it, and by a title, heading or description with a name that no other term has. The
/// note itself is asked first, then its folder with all below it, then the folder above, but never the vault as a
/// whole. Where that says nothing, the term whose entry lies in a folder of the note's folder's name, or whose title
/// says it in brackets: `Role (IAM)` in `iam/`.
final class Senses {

    private final Index index;
    private final Set<Integer> shared;
    private final Map<String, Map<Integer, Integer>> votes = new HashMap<>();
    private final Map<Integer, Set<String>> qualifiers = new HashMap<>();

    private Senses(Index index, Set<Integer> shared) {
        this.index = index;
        this.shared = shared;
    }

    /// For terms of which none is preferred to another of its name.
    static Senses none(Index index) {
        return new Senses(index, Set.of());
    }

    /// Asks the notes, if terms share a name at all.
    static Senses of(Catalog catalog, Index index, Entrances entrances, Called called) {
        Set<Integer> shared = index.shared();
        Senses senses = new Senses(index, shared);
        for (int number : shared) {
            senses.qualifiers.put(number, qualifiers(catalog, index.entries().get(number).term()));
        }
        if (!shared.isEmpty()) {
            catalog.notes().values().forEach(facts -> senses.ask(facts, catalog, entrances, called));
        }
        return senses;
    }

    /// The one of the terms that the neighbourhood of the note speaks of more than of any other.
    Optional<Integer> choose(VaultPath note, Set<Integer> terms) {
        Optional<Integer> here = most(note.value(), terms);
        String folder = note.folder();
        while (here.isEmpty() && !folder.isEmpty()) {
            here = most(folder, terms);
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        if (here.isEmpty() && note.folder().isEmpty()) {
            here = most("", terms);
        }
        return here.isPresent() ? here : named(note, terms);
    }

    private void ask(NoteFacts facts, Catalog catalog, Entrances entrances, Called called) {
        for (Mention mention : facts.mentions()) {
            for (int term : linked(catalog, facts.path(), mention.ref(), entrances, called)) {
                vote(facts.path(), term);
            }
        }
        Set<Integer> spoken = new HashSet<>(named(facts.title()));
        spoken.addAll(named(facts.description()));
        for (Heading heading : facts.outline()) {
            spoken.addAll(named(heading.text()));
        }
        for (int term : spoken) {
            if (!index.entries().get(term).term().source().equals(facts.path())) {
                vote(facts.path(), term);
            }
        }
    }

    private Set<Integer> linked(Catalog catalog, VaultPath note, LinkRef ref, Entrances entrances, Called called) {
        Set<Integer> found = new HashSet<>();
        switch (ref) {
            case LinkRef.Term named -> called.find(named.name()).ifPresent(term -> shared.stream()
                    .filter(number -> index.entries().get(number).term().equals(term)).forEach(found::add));
            case LinkRef.Wiki _, LinkRef.Markdown _ -> found.addAll(entrances.of(catalog.resolve(note, ref)));
            case LinkRef.External _ -> { }
        }
        found.retainAll(shared);
        return found;
    }

    /// The shared terms that a text calls by a name of their own.
    private Set<Integer> named(String text) {
        Set<Integer> named = new HashSet<>();
        TermMatcher matcher = index.matcher();
        char[] letters = text.toCharArray();
        matcher.scan(letters, letters.length, (all, _, start, end, first) -> {
            Set<Integer> here = new HashSet<>();
            for (int form = first; form != 0; form = matcher.next(form)) {
                if (!matcher.is(form, TermMatcher.EXCEPT) && matcher.fits(form, all, start, end)) {
                    here.add(matcher.term(form));
                }
            }
            if (here.size() == 1 && shared.containsAll(here)) {
                named.addAll(here);
            }
            return !here.isEmpty();
        });
        return named;
    }

    private void vote(VaultPath note, int term) {
        votes.computeIfAbsent(note.value(), _ -> new HashMap<>()).merge(term, 1, Integer::sum);
        String folder = note.folder();
        while (true) {
            votes.computeIfAbsent(folder, _ -> new HashMap<>()).merge(term, 1, Integer::sum);
            if (folder.isEmpty()) {
                return;
            }
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
    }

    private Optional<Integer> most(String place, Set<Integer> terms) {
        Map<Integer, Integer> here = votes.getOrDefault(place, Map.of());
        int best = terms.stream().mapToInt(term -> here.getOrDefault(term, 0)).max().orElse(0);
        List<Integer> winners = terms.stream().filter(term -> here.getOrDefault(term, 0) == best).toList();
        return best > 0 && winners.size() == 1 ? Optional.of(winners.getFirst()) : Optional.empty();
    }

    private Optional<Integer> named(VaultPath note, Set<Integer> terms) {
        List<String> folders = List.of(note.folder().toLowerCase(Locale.ROOT).split("/"));
        List<Integer> fitting = terms.stream().filter(term -> qualifiers.getOrDefault(term, Set.of()).stream()
                .anyMatch(folders::contains)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// What the entry's folder is called, and what its title says in brackets.
    private static Set<String> qualifiers(Catalog catalog, Term term) {
        Set<String> qualifiers = new HashSet<>();
        String folder = term.source().folder();
        qualifiers.add(folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        NoteFacts facts = catalog.notes().get(term.source());
        String title = facts == null ? "" : facts.title().strip();
        if (title.endsWith(")") && title.indexOf(" (") > 0) {
            qualifiers.add(title.substring(title.lastIndexOf('(') + 1, title.length() - 1).toLowerCase(Locale.ROOT));
        }
        qualifiers.remove("");
        return qualifiers;
    }
}
