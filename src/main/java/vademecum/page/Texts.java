package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Fills the texts of notes for their pages. Of each it keeps only what was wrong with it and which terms it links.
/// Safe for use by many threads.
final class Texts {

    private final Edition edition;
    private final Map<String, List<VaultPath>> uses = new HashMap<>();
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
            uses.computeIfAbsent(term.id(), _ -> new ArrayList<>()).add(note);
        }
    }

    /// The notes that link the term, sorted.
    synchronized List<VaultPath> uses(Term term) {
        return uses.getOrDefault(term.id(), List.of()).stream().sorted().toList();
    }

    /// How many links of notes to terms there are.
    synchronized int termLinks() {
        return uses.values().stream().mapToInt(List::size).sum();
    }

    /// What was found wrong, sorted.
    synchronized List<Diagnostic> problems() {
        return problems.stream().sorted().toList();
    }
}
