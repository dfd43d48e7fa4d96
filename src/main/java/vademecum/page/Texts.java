package vademecum.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Fills the texts of notes for their pages. Of each it keeps only what was wrong with it and which terms it links.
/// Safe for use by many threads.
final class Texts {

    private final Edition edition;
    private final Map<String, SortedSet<VaultPath>> uses = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Texts(Edition edition) {
        this.edition = edition;
    }

    /// The text of a note; each note is asked for once.
    Filled fill(VaultPath note) {
        Filled text = Composer.fill(edition, note);
        remember(note, text);
        return text;
    }

    private synchronized void remember(VaultPath note, Filled text) {
        problems.addAll(text.problems());
        for (Term term : text.terms()) {
            uses.computeIfAbsent(term.id(), _ -> new TreeSet<>()).add(note);
        }
    }

    /// The notes that link the term.
    synchronized SortedSet<VaultPath> uses(Term term) {
        return uses.getOrDefault(term.id(), Collections.emptySortedSet());
    }

    /// How many links of notes to terms there are.
    synchronized int termLinks() {
        return uses.values().stream().mapToInt(SortedSet::size).sum();
    }

    /// What was found wrong, sorted.
    synchronized List<Diagnostic> problems() {
        return problems.stream().sorted().toList();
    }
}
