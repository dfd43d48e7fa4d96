package vademecum.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.catalog.TagTree;
import vademecum.config.Config;

/// Which pages the site has.
final class SitePages {

    static final SitePath FEED = new SitePath("feed.xml");
    static final SitePath HANDOUT = new SitePath("handout.html");
    static final SitePath HANDOUTS = new SitePath("handouts.html");

    private final Edition edition;
    private final Optional<SitePath> handout;
    private final Set<Page.Kind> kinds;

    SitePages(Edition edition, Optional<SitePath> handout) {
        this.edition = edition;
        this.handout = handout;
        this.kinds = kinds(edition);
    }

    /// The site's title: from the configuration, else that of the home page.
    String siteTitle() {
        return edition.title();
    }

    /// The reference to a page of which there is one, if the site has it.
    Optional<String> href(SitePath at, Page.Kind kind) {
        return has(kind) ? Optional.of(at.to(kind.path()).value()) : Optional.empty();
    }

    /// The reference to the handout, if the site has one.
    Optional<String> handout(SitePath at) {
        return handout.map(page -> at.to(page).value());
    }

    private boolean has(Page.Kind kind) {
        return kinds.contains(kind);
    }

    private static Set<Page.Kind> kinds(Edition edition) {
        Catalog catalog = edition.catalog();
        Set<Page.Kind> kinds = EnumSet.allOf(Page.Kind.class);
        kinds.removeIf(kind -> switch (kind) {
            case TAGS -> catalog.tags().roots().isEmpty();
            case GLOSSARY -> edition.glossary().terms().isEmpty();
            case RECENT -> catalog.notes().values().stream().allMatch(note -> Dates.lastChange(note.matter())
                    .isEmpty());
            case WANTED -> catalog.wanted().isEmpty();
            case GRAPH -> edition.config().reading().graph() == Config.Switch.OFF
                    || catalog.notes().keySet().stream().allMatch(note -> catalog.backlinks(note).isEmpty());
            case A_TO_Z, SEARCH, MISSING -> false;
        });
        return kinds;
    }

    /// Every page but the handout.
    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        folder(edition.catalog().root(), pages);
        edition.catalog().published().keySet().stream().filter(edition.catalog()::isUnlisted)
                .forEach(note -> pages.add(new Page.OfNote(edition.catalog().page(note), note)));
        edition.catalog().tags().roots().forEach(tag -> tag(tag, pages));
        for (Page.Kind kind : Page.Kind.values()) {
            if (has(kind)) {
                pages.add(new Page.Single(kind.path(), kind));
            }
        }
        return pages;
    }

    private void folder(Folder folder, List<Page> pages) {
        boolean isGlossary = folder.page().equals(Page.Kind.GLOSSARY.path()) && has(Page.Kind.GLOSSARY);
        if (!isGlossary) {
            pages.add(new Page.OfFolder(folder.page(), folder));
        }
        for (VaultPath note : folder.notes()) {
            pages.add(new Page.OfNote(edition.catalog().page(note), note));
        }
        folder.folders().forEach(child -> folder(child, pages));
    }

    private static void tag(TagTree.Node tag, List<Page> pages) {
        pages.add(new Page.OfTag(tag.page(), tag));
        tag.children().forEach(child -> tag(child, pages));
    }
}
