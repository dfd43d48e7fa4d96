package vademecum.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.note.Body;
import vademecum.query.Notebook;

/// The texts of all notes with the answers to what they ask of the whole vault.
///
/// @param bodies   the texts, by note
/// @param files    the files that the answers lead to, and their places in the site
/// @param problems what is wrong with questions
record Answers(Map<VaultPath, Body> bodies, SortedMap<VaultPath, SitePath> files, List<Diagnostic> problems) {

    /// Answers every question. A vault that asks nothing stays as it is.
    static Answers of(Catalog catalog, ReadVault read, Config config) {
        if (!read.asks()) {
            return new Answers(read.bodies(), Collections.emptySortedMap(), List.of());
        }
        Notebook notebook = new Notebook(catalog, path -> read.bodies().getOrDefault(path, Body.EMPTY), read.sizes(),
                config.now(), Locale.forLanguageTag(config.language()));
        List<AnsweredNote> notes = read.facts().parallelStream()
                .filter(facts -> read.bodies().get(facts.path()).asks())
                .map(facts -> AnsweredNote.of(catalog, notebook, facts.path(), read.bodies().get(facts.path())))
                .toList();
        Map<VaultPath, Body> bodies = new HashMap<>(read.bodies());
        SortedMap<VaultPath, SitePath> files = new TreeMap<>();
        notes.forEach(note -> {
            bodies.put(note.path(), note.body());
            files.putAll(note.files());
        });
        return new Answers(bodies, files, notes.stream().flatMap(note -> note.problems().stream()).toList());
    }
}
