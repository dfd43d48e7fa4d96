package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// Fills the texts of notes for their pages. Of each it keeps only what was wrong with it and where it links terms.
/// Safe for use by many threads.
final class Texts {

    private final Edition edition;
    private final Map<String, Uses> uses = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int links;
    private boolean diagrams;

    Texts(Edition edition) {
        this.edition = edition;
    }

    /// A place where a note links a term.
    ///
    /// @param note    the note
    /// @param section id of the heading that the link stands under; empty above the first heading
    record Use(VaultPath note, String section) {
    }

    /// Where a term is linked: note by note in any order, those of one note in theirs.
    private static final class Uses {

        private final List<Use> places = new ArrayList<>();
        private int notes;

        void add(VaultPath note, String section) {
            boolean sameNote = !places.isEmpty() && places.getLast().note() == note;
            if (!sameNote || !places.getLast().section().equals(section)) {
                places.add(new Use(note, section));
            }
            notes += sameNote ? 0 : 1;
        }
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
        diagrams |= !text.diagrams().isEmpty();
        for (TermUse use : text.uses()) {
            uses.computeIfAbsent(use.term().id(), _ -> new Uses()).add(note, use.section());
        }
    }

    /// The places where the term is linked, those of one note together and in their order; the notes are in no order.
    synchronized List<Use> uses(Term term) {
        return uses.containsKey(term.id()) ? List.copyOf(uses.get(term.id()).places) : List.of();
    }

    /// In how many notes the term is linked.
    synchronized int users(Term term) {
        return uses.containsKey(term.id()) ? uses.get(term.id()).notes : 0;
    }

    /// How many links to terms there are.
    synchronized int termLinks() {
        return links;
    }

    /// Whether a text has a diagram.
    synchronized boolean haveDiagrams() {
        return diagrams;
    }

    /// What was found wrong, sorted.
    synchronized List<Diagnostic> problems() {
        return problems.stream().sorted().toList();
    }
}
