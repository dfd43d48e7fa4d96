package vademecum.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// Builds the views of notes and folders.
final class NoteViews {

    private static final int WORDS_A_MINUTE = 220;
    private static final int LONGEST_CONTEXT = 120;

    private final Edition edition;
    private final Catalog catalog;
    private final Layouts layouts;
    private final Navigation navigation;
    private final ListingViews listings;
    private final Texts texts;

    NoteViews(Edition edition, Layouts layouts, Navigation navigation, ListingViews listings, Texts texts) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.layouts = layouts;
        this.navigation = navigation;
        this.listings = listings;
        this.texts = texts;
    }

    Views.NotePage note(Page.OfNote page) {
        return view(page.path(), "note", page.note(), page.note().folder(), List.of());
    }

    Views.NotePage folder(Page.OfFolder page) {
        Folder folder = page.folder();
        List<Views.Group> listing = listings.folder(page.path(), folder);
        return folder.note().map(note -> view(page.path(), "folder", note, folder.path(), listing))
                .orElseGet(() -> bare(page.path(), folder, listing));
    }

    private Views.NotePage bare(SitePath at, Folder folder, List<Views.Group> listing) {
        Views.Layout layout = layouts.layout(at, "folder", folder.title(), "", folder.path(), List.of());
        return new Views.NotePage(layout, folder.title(), "", 0, 1, Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), listing, Optional.empty(), List.of(), Optional.empty(),
                Optional.empty());
    }

    private Views.NotePage view(SitePath at, String kind, VaultPath note, String folder, List<Views.Group> listing) {
        NoteFacts facts = catalog.facts(note);
        Filled text = texts.fill(note);
        String language = edition.config().language();
        return new Views.NotePage(
                layouts.layout(at, kind, facts.title(), facts.description(), folder, text.terms(), text.needs()),
                facts.title(), text.html(), facts.words(),
                Math.max(1, Math.round((float) facts.words() / WORDS_A_MINUTE)),
                Dates.created(facts.matter()).map(date -> Dates.view(date, language)),
                Dates.updated(facts.matter()).map(date -> Dates.view(date, language)),
                listings.tagLinks(at, facts), Outlines.of(facts.outline()),
                text.footnotes().isEmpty() ? Optional.empty() : Optional.of(new Views.Footnotes(text.footnotes())),
                listing, backlinks(at, note), related(at, note), navigation.neighbour(at, note, -1),
                navigation.neighbour(at, note, 1));
    }

    private Optional<Views.Backlinks> backlinks(SitePath at, VaultPath note) {
        Map<VaultPath, Views.BacklinkNote> linking = new LinkedHashMap<>();
        for (Backlink backlink : catalog.backlinks(note)) {
            Views.BacklinkNote from = linking.computeIfAbsent(backlink.from(), path -> new Views.BacklinkNote(
                    catalog.facts(path).title(), at.to(catalog.page(path)).value(), new ArrayList<>()));
            from.contexts().add(context(from.href(), backlink.mention()));
        }
        if (linking.isEmpty()) {
            return Optional.empty();
        }
        List<Views.BacklinkNote> notes = new ArrayList<>(linking.values());
        notes.sort((a, b) -> a.title().compareToIgnoreCase(b.title()));
        return Optional.of(new Views.Backlinks(notes.size(), notes));
    }

    private List<Views.RelatedNote> related(SitePath at, VaultPath note) {
        List<Views.RelatedNote> views = new ArrayList<>();
        for (Related related : edition.related().getOrDefault(note, List.of())) {
            Views.Link link = link(at, related.note());
            List<Views.Link> links = new ArrayList<>();
            related.links().forEach(target -> links.add(link(at, target)));
            views.add(new Views.RelatedNote(link.title(), link.href(), links, String.join(", ", related.words())));
        }
        return views;
    }

    private Views.Link link(SitePath at, VaultPath note) {
        return new Views.Link(catalog.notes().get(note).title(), at.to(catalog.page(note)).value());
    }

    private static Views.Context context(String page, Mention mention) {
        String href = mention.section().isEmpty() ? page : new Href(page).withAnchor(mention.section()).value();
        String label = mention.label().isEmpty() ? LinkText.of(mention.ref()) : mention.label();
        return new Views.Context(href, lastWords(mention.before()), label, firstWords(mention.after()));
    }

    private static String lastWords(String text) {
        if (text.length() <= LONGEST_CONTEXT) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - LONGEST_CONTEXT);
        return "…" + text.substring(space < 0 ? text.length() - LONGEST_CONTEXT : space);
    }

    private static String firstWords(String text) {
        if (text.length() <= LONGEST_CONTEXT) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_CONTEXT);
        return text.substring(0, space <= 0 ? LONGEST_CONTEXT : space) + " …";
    }
}
