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
    private final Map<String, List<Used>> uses = new HashMap<>();
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

    /// A note that links a term, with the ids of the headings that the links stand under.
    private record Used(VaultPath note, SequencedSet<String> sections) {
    }

    private synchronized void remember(VaultPath note, Filled text) {
        problems.addAll(text.problems());
        links += text.uses().size();
        for (TermUse use : text.uses()) {
            List<Used> all = uses.computeIfAbsent(use.term().id(), _ -> new ArrayList<>());
            if (all.isEmpty() || all.getLast().note() != note) {
                all.add(new Used(note, new LinkedHashSet<>(2)));
            }
            all.getLast().sections().add(use.section());
        }
    }

    /// The notes that link the term, by path, each with the ids of the headings that the links stand under, in order;
    /// an empty id for what stands above the first heading.
    synchronized SortedMap<VaultPath, SequencedSet<String>> uses(Term term) {
        SortedMap<VaultPath, SequencedSet<String>> sorted = new TreeMap<>();
        uses.getOrDefault(term.id(), List.of()).forEach(used -> sorted.put(used.note(), used.sections()));
        return sorted;
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
