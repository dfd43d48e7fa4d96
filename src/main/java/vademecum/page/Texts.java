package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Fills the texts of notes for their pages. Of each it keeps only what was wrong with it and where it links terms.
/// Safe for use by many threads.
final class Texts {

    private final Edition edition;
    private final Map<String, SortedMap<VaultPath, SequencedSet<String>>> uses = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int links;

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
        links += text.uses().size();
        for (TermUse use : text.uses()) {
            uses.computeIfAbsent(use.term().id(), _ -> new TreeMap<>())
                    .computeIfAbsent(note, _ -> new LinkedHashSet<>(2)).add(use.section());
        }
    }

    /// The notes that link the term, by path, each with the ids of the headings that the links stand under, in order;
    /// an empty id for what stands above the first heading.
    synchronized SortedMap<VaultPath, SequencedSet<String>> uses(Term term) {
        return uses.getOrDefault(term.id(), new TreeMap<>());
    }

    /// How many links to terms there are.
    synchronized int termLinks() {
        return links;
    }

    /// What was found wrong, sorted.
    synchronized List<Diagnostic> problems() {
        return problems.stream().sorted().toList();
    }
}
