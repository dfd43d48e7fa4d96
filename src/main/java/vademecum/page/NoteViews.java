package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.glossary.Term;
import vademecum.note.NoteFacts;

/// Builds the views of notes and folders.
final class NoteViews {

    private static final int WORDS_A_MINUTE = 220;
    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{N}_-]{1,80}");

    private final Edition edition;
    private final Catalog catalog;
    private final Layouts layouts;
    private final Navigation navigation;
    private final ListingViews listings;
    private final Texts texts;
    private final BacklinkViews backlinks;
    private final PropertyViews properties;
    private final CoverPictures cover;
    private final Previews previews;
    private final GraphViews graph;
    private final Map<VaultPath, Term> explained = new HashMap<>();

    NoteViews(Edition edition, Layouts layouts, Navigation navigation, ListingViews listings, Texts texts,
              Previews previews, GraphViews graph) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.layouts = layouts;
        this.navigation = navigation;
        this.listings = listings;
        this.texts = texts;
        this.backlinks = new BacklinkViews(edition.catalog());
        this.properties = new PropertyViews(edition);
        this.cover = new CoverPictures(edition);
        this.previews = previews;
        this.graph = graph;
        for (Term term : edition.glossary().terms()) {
            if (term.anchor().isEmpty()) {
                explained.put(term.source(), term);
            }
        }
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
        Views.Layout layout = layouts.layout(at, "folder", folder.title(), "", folder.path());
        return new Views.NotePage(layout, folder.title(), "", "", 0, 1, Optional.empty(), Optional.empty(), List.of(),
                List.of(), Optional.empty(), Optional.empty(), listing, "", Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    private Views.NotePage view(SitePath at, String kind, VaultPath note, String folder, List<Views.Group> listing) {
        NoteFacts facts = catalog.facts(note);
        Filled text = texts.fill(note);
        String language = edition.config().language();
        boolean unlisted = catalog.isUnlisted(note);
        Views.Layout layout = layouts.layout(at, kind, facts.title(), facts.description(), folder, text.terms(),
                text.needs()).of(unlisted, cover.of(facts));
        if (!unlisted) {
            previews.add(at, facts, place(layout), text);
        }
        return new Views.NotePage(
                layout, facts.title(), classes(facts), text.html(), facts.words(),
                Math.max(1, Math.round((float) facts.words() / WORDS_A_MINUTE)),
                Dates.created(facts.matter()).map(date -> Dates.view(date, language)),
                Dates.updated(facts.matter()).map(date -> Dates.view(date, language)),
                listings.tagLinks(at, facts), properties.of(at, facts), Outlines.of(edition.outline(facts)),
                text.footnotes().isEmpty() ? Optional.empty() : Optional.of(new Views.Footnotes(text.footnotes())),
                listing, entry(at, note), backlinks.links(at, note), mentions(at, note), related(at, note),
                navigation.neighbour(at, note, -1), navigation.neighbour(at, note, 1),
                graph.script(at, note),
                text.diagrams().isEmpty() ? Optional.empty() : Optional.of(layouts.diagrams(at)));
    }

    /// The classes that the note asks for, so that the style sheets of a vault hold. Those of the theme are its own.
    private static String classes(NoteFacts facts) {
        StringJoiner classes = new StringJoiner(" ");
        for (String name : List.of("cssclasses", "cssclass")) {
            for (String text : facts.matter().texts(name)) {
                for (String part : text.split("\\s+")) {
                    if (CLASS.matcher(part).matches() && !part.startsWith("v-")) {
                        classes.add(part);
                    }
                }
            }
        }
        return classes.toString();
    }

    private Optional<NoteParts.Mentions> mentions(SitePath at, VaultPath note) {
        return Optional.ofNullable(edition.mentions().get(note)).flatMap(said -> backlinks.mentions(at, said));
    }

    /// The glossary says which notes use a term, which is known only after all of them are written.
    private String entry(SitePath at, VaultPath note) {
        return Optional.ofNullable(explained.get(note))
                .map(term -> at.to(Page.Kind.GLOSSARY.path()).withAnchor(term.id()).value()).orElse("");
    }

    /// The folders above a page, for the reader.
    private static String place(Views.Layout layout) {
        StringBuilder place = new StringBuilder();
        for (int i = 1; i < layout.crumbs().size(); i++) {
            place.append(i > 1 ? " / " : "").append(layout.crumbs().get(i).title());
        }
        return place.toString();
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
        return new Views.Link(catalog.facts(note).title(), at.to(catalog.page(note)).value());
    }
}
