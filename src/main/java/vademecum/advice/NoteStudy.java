package vademecum.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.glossary.Sighting;
import vademecum.glossary.Term;
import vademecum.note.Block;
import vademecum.note.Body;
import vademecum.note.Mention;
import vademecum.page.Composer;
import vademecum.page.Edition;

/// What one note says about terms.
///
/// @param note      the note
/// @param sightings every mention of a term in its running text, in order
/// @param meanings  the same, judged as if every mention were to be linked
/// @param acronyms  the acronyms in it
/// @param lower     how often it has the letters of an acronym as another word
/// @param labels    the words that it links to a term by hand, as written
public record NoteStudy(VaultPath note, List<Sighting> sightings, List<Sighting> meanings,
                        SortedMap<String, Spotted> acronyms, Map<String, Integer> lower, List<Label> labels) {

    /// Words that an author linked to a term.
    ///
    /// @param words the words
    /// @param term  the term
    /// @param note  the note
    /// @param at    offset of the link in its file
    public record Label(String words, Term term, VaultPath note, int at) {
    }

    /// Studies a note.
    ///
    /// @param entries the terms by the note that is their entry
    public static NoteStudy of(Edition edition, VaultPath note, Map<VaultPath, Term> entries) {
        List<Sighting> sightings = new ArrayList<>();
        Composer.witness(edition, note, sighting -> {
            if (sighting.note().equals(note)) {
                sightings.add(sighting);
            }
        });
        List<Sighting> meanings = new ArrayList<>();
        Composer.judge(edition, note, sighting -> {
            if (sighting.note().equals(note)) {
                meanings.add(sighting);
            }
        });
        Body body = edition.bodies().apply(note);
        Acronyms acronyms = new Acronyms(note);
        for (Block block : body.blocks()) {
            acronyms.read(BlockText.of(block.segments()));
        }
        body.footnotes().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(footnote -> acronyms.read(BlockText.of(footnote.getValue())));
        return new NoteStudy(note, List.copyOf(sightings), List.copyOf(meanings), acronyms.found(), acronyms.lower(),
                labels(edition, note, entries));
    }

    /// The terms by the note that is their entry alone.
    public static Map<VaultPath, Term> entries(Edition edition) {
        Map<VaultPath, Term> entries = new HashMap<>();
        for (Term term : edition.glossary().terms()) {
            if (term.anchor().isEmpty()) {
                entries.put(term.source(), term);
            }
        }
        return entries;
    }

    private static List<Label> labels(Edition edition, VaultPath note, Map<VaultPath, Term> entries) {
        List<Label> labels = new ArrayList<>();
        for (Mention mention : edition.catalog().facts(note).mentions()) {
            if (!mention.embed() && !mention.label().isBlank()
                    && edition.catalog().resolve(note, mention.ref()) instanceof Target.ToNote to
                    && to.anchor().isEmpty() && !to.note().equals(note)) {
                Optional.ofNullable(entries.get(to.note())).ifPresent(term ->
                        labels.add(new Label(mention.label().strip(), term, note, mention.ref().start())));
            }
        }
        return labels;
    }
}
