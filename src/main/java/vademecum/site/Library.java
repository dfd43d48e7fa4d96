package vademecum.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.glossary.Glossary;
import vademecum.note.Body;
import vademecum.note.Segment;
import vademecum.vault.Vault;

/// A vault, read: every note that belongs to the publication, who they are to each other, and the terms.
///
/// @param catalog  who is who
/// @param glossary the terms
/// @param bodies   the text of each note in the catalog
/// @param formulas the formulas of each note that has any
/// @param problems everything found wrong so far
public record Library(Catalog catalog, Glossary glossary, Map<VaultPath, Body> bodies,
                      SortedMap<VaultPath, List<Segment.Maths>> formulas, List<Diagnostic> problems) {

    /// Reads a vault.
    ///
    /// @param withPrivate whether notes that are not published belong to it, as in an author's own handout
    /// @param cache       notes read before, if there are any
    public static Library read(Vault vault, Config config, boolean withPrivate, Jobs jobs, Optional<NoteCache> cache,
                               Progress progress) {
        progress.begin("reading", vault.notes().size());
        ReadVault read = ReadVault.of(vault, config, withPrivate, jobs, cache, progress);
        progress.begin("linking", 0);
        return of(read, config);
    }

    /// Finds out who the notes are to each other.
    static Library of(ReadVault read, Config config) {
        Catalog linked = Catalog.of(read.facts(), read.hidden(), read.files(), read.permalinks());
        Answers answers = Answers.of(linked, read, config);
        Catalog catalog = linked.using(answers.files());
        Map<VaultPath, Body> bodies = answers.bodies();
        Glossary glossary = Glossary.of(config, catalog, path -> bodies.getOrDefault(path, Body.EMPTY));
        List<Diagnostic> problems = new ArrayList<>(read.problems());
        problems.addAll(catalog.problems());
        problems.addAll(catalog.redirects(Collections.emptySortedMap()).problems());
        problems.addAll(answers.problems());
        problems.addAll(glossary.problems());
        problems.addAll(StrayNotes.find(catalog, glossary, bodies, config));
        return new Library(catalog, glossary, bodies, read.formulas(), problems);
    }
}
