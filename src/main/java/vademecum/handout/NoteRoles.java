package vademecum.handout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.note.FrontMatter;
import vademecum.page.Edition;
import vademecum.vault.Glob;

/// What part each note may play in a handout.
final class NoteRoles {

    private static final String PROPERTY = "handout";

    private final Catalog catalog;
    private final List<Glob> glossary;
    private final Set<VaultPath> defining = new HashSet<>();

    NoteRoles(Edition edition) {
        this.catalog = edition.catalog();
        this.glossary = edition.config().glossary().from().stream().map(Glob::of).toList();
        edition.catalog().notes().keySet().stream().filter(edition.glossary()::isEntry).forEach(defining::add);
    }

    /// Whether the note lists the notes of a handout: `handout: true`.
    boolean isReadingList(VaultPath note) {
        return matter(note).flag(PROPERTY).orElse(false);
    }

    /// Whether the note stays out of every handout: `handout: false`.
    boolean isExcluded(VaultPath note) {
        return !matter(note).flag(PROPERTY).orElse(true);
    }

    /// Whether the note may become a chapter without being named: it is no reading list and no part of the glossary,
    /// which stands at the end of a handout anyway.
    boolean isChapter(VaultPath note) {
        return !isExcluded(note) && !isReadingList(note) && !isGlossary(note);
    }

    private boolean isGlossary(VaultPath note) {
        return defining.contains(note) || matter(note).flag("glossary")
                .orElseGet(() -> glossary.stream().anyMatch(glob -> glob.matches(note)));
    }

    private FrontMatter matter(VaultPath note) {
        return catalog.facts(note).matter();
    }
}
