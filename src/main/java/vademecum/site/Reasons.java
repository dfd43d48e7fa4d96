package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Located;
import vademecum.base.Severity;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.catalog.Redirect;
import vademecum.catalog.TagTree;
import vademecum.catalog.Target;
import vademecum.config.Config;
import vademecum.history.Renames;
import vademecum.note.Body;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.page.Page;
import vademecum.vault.Vault;

/// Knows of each file of a site why it is published.
final class Reasons {

    private static final Map<String, String> OWN = Map.of(
            "feed.xml", "the feed, because `base-url` is set",
            "sitemap.xml", "the site map, because `base-url` is set",
            "robots.txt", "leads search engines to the site map, because `base-url` is set",
            "handout.html", "the handout of the site",
            "handouts.html", "the list of handouts");
    private static final Map<String, String> FOLDERS = new TreeMap<>(Map.of(
            "vade/", "a part of the theme, or of what its scripts read",
            "vade/search/", "the search in the published notes",
            "vade/handouts/", "a handout of published notes"));

    private final Map<SitePath, Audited.Published> known = new HashMap<>();
    private final Vault vault;

    private record Use(VaultPath note, LinkRef ref, Set<VaultPath> users) {
    }

    Reasons(Library library, Vault vault, Config config, Renames renames) {
        this.vault = vault;
        Catalog catalog = library.catalog();
        for (Page.Kind kind : Page.Kind.values()) {
            add(kind.path(), Audited.Kind.SITE, Optional.empty(), "a page that the site has once");
        }
        OWN.forEach((name, why) -> add(new SitePath(name), Audited.Kind.SITE, Optional.empty(), why));
        for (Redirect redirect : FormerNames.redirects(catalog, renames, config, vault.obsidian()).list()) {
            add(redirect.at(), Audited.Kind.REDIRECT, Optional.of(redirect.note()),
                    "it leads to `" + catalog.page(redirect.note()) + "`");
        }
        addFolder(catalog.root());
        catalog.tags().roots().forEach(this::addTag);
        Admission admission = Admission.of(config.publish(), vault.obsidian());
        for (NoteFacts note : catalog.published().values()) {
            Note whole = new Note(note, Body.EMPTY, true, List.of(), List.of());
            add(catalog.page(note.path()), Audited.Kind.NOTE, Optional.of(note.path()), why(admission.judge(whole)));
        }
        addFiles(catalog);
    }

    /// A file of the site with the reason for it.
    Audited.Published of(SitePath file) {
        Audited.Published published = known.get(file);
        if (published != null) {
            return published;
        }
        String best = "";
        for (String folder : FOLDERS.keySet()) {
            best = file.value().startsWith(folder) ? folder : best;
        }
        return best.isEmpty()
                ? new Audited.Published(file, Audited.Kind.UNEXPLAINED, Optional.empty(),
                        "nothing in the vault is the reason for it")
                : new Audited.Published(file, Audited.Kind.SITE, Optional.empty(), FOLDERS.getOrDefault(best, ""));
    }

    private static String why(Admission.Verdict verdict) {
        return switch (verdict) {
            case Admission.Verdict.Admitted yes -> yes.why();
            case Admission.Verdict.Refused no -> no.why();
        };
    }

    private void addFolder(Folder folder) {
        if (folder.note().isEmpty()) {
            add(folder.page(), Audited.Kind.FOLDER, Optional.empty(), "it lists the folder "
                    + (folder.path().isEmpty() ? "of all notes" : "`" + folder.path() + "`") + ", "
                    + count(folder.size(), "note"));
        }
        folder.folders().forEach(this::addFolder);
    }

    private void addTag(TagTree.Node tag) {
        add(tag.page(), Audited.Kind.TAG, Optional.empty(), "it lists the tag `" + tag.name() + "`, "
                + count(tag.notes().size(), "note"));
        tag.children().forEach(this::addTag);
    }

    private void addFiles(Catalog catalog) {
        Map<VaultPath, Use> uses = new HashMap<>();
        for (NoteFacts note : catalog.published().values()) {
            for (Mention mention : note.mentions()) {
                Target target = catalog.resolve(note.path(), mention.ref());
                if (target instanceof Target.Ambiguous ambiguous) {
                    target = ambiguous.best();
                }
                if (target instanceof Target.ToFile file) {
                    uses.computeIfAbsent(file.file(), _ -> new Use(note.path(), mention.ref(), new TreeSet<>()))
                            .users.add(note.path());
                }
            }
        }
        catalog.usedFiles().forEach((file, place) -> add(place, Audited.Kind.FILE, Optional.of(file),
                uses.containsKey(file) ? used(uses.get(file)) : "a published note needs it"));
    }

    /// Names the first note that uses a file, with the line, and counts the others.
    private String used(Use use) {
        int others = use.users.size() - 1;
        return "used by " + use.note + ":" + line(use) + (others == 0 ? "" : " and " + count(others, "other note"));
    }

    private int line(Use use) {
        try {
            Span span = new Span(use.note.value(), use.ref.start(), Math.max(use.ref.start(), use.ref.end()));
            return Located.of(Diagnostic.of(Code.MISSING_TARGET, span, ""), Severity.INFO,
                    vault.read(use.note).file().text()).line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(SitePath file, Audited.Kind kind, Optional<VaultPath> source, String why) {
        known.put(file, new Audited.Published(file, kind, source, why));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
