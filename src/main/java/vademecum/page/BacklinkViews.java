package vademecum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.TitleOrder;
import vademecum.glossary.UnlinkedMentions;
import vademecum.note.Heading;
import vademecum.note.Mention;

/// Builds the views of the places that speak of a note: links in texts, links in properties, and mere mentions.
final class BacklinkViews {

    private final Catalog catalog;

    BacklinkViews(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The notes that link to the note, those that do so in their text apart from those that do so in a property.
    Optional<NoteParts.Backlinks> links(SitePath at, VaultPath note) {
        List<Backlink> all = catalog.backlinks(note);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<NoteParts.BacklinkNote> notes = new ArrayList<>();
        SortedMap<String, List<Views.Link>> properties = new TreeMap<>();
        int count = 0;
        for (int from = 0, to; from < all.size(); from = to) {
            to = endOfNote(all, from);
            Views.Link link = link(at, all.get(from).from());
            addNote(link, all.subList(from, to), notes);
            addProperties(link, all.subList(from, to), properties);
            count++;
        }
        List<NoteParts.PropertyLinks> named = new ArrayList<>();
        properties.forEach((name, links) -> named.add(new NoteParts.PropertyLinks(name, sorted(links))));
        return Optional.of(new NoteParts.Backlinks(count, byTitle(notes), named));
    }

    /// The notes that say a name of the note without linking to it.
    Optional<NoteParts.Mentions> mentions(SitePath at, UnlinkedMentions.Sayings sayings) {
        List<NoteParts.BacklinkNote> notes = new ArrayList<>();
        List<Backlink> shown = sayings.shown();
        for (int from = 0, to; from < shown.size(); from = to) {
            to = endOfNote(shown, from);
            addNote(link(at, shown.get(from).from()), shown.subList(from, to), notes);
        }
        int more = sayings.notes() - notes.size();
        return notes.isEmpty() ? Optional.empty() : Optional.of(
                new NoteParts.Mentions(sayings.notes(), byTitle(notes), more == 0 ? "" : String.valueOf(more)));
    }

    /// Where the places in one note end.
    private static int endOfNote(List<Backlink> links, int from) {
        VaultPath note = links.get(from).from();
        int to = from + 1;
        while (to < links.size() && (links.get(to).from() == note || links.get(to).from().equals(note))) {
            to++;
        }
        return to;
    }

    private static void addNote(Views.Link link, List<Backlink> places, List<NoteParts.BacklinkNote> notes) {
        List<NoteParts.BacklinkPlace> views = places(link.href(), places);
        if (!views.isEmpty()) {
            notes.add(new NoteParts.BacklinkNote(link.title(), link.href(), views));
        }
    }

    private static void addProperties(Views.Link link, List<Backlink> places,
                                      SortedMap<String, List<Views.Link>> properties) {
        for (Backlink place : places) {
            if (place.mention().place() instanceof Mention.Place.Property(String name)) {
                List<Views.Link> links = properties.computeIfAbsent(name, _ -> new ArrayList<>());
                if (links.isEmpty() || !links.getLast().equals(link)) {
                    links.add(link);
                }
            }
        }
    }

    private static List<NoteParts.BacklinkNote> byTitle(List<NoteParts.BacklinkNote> notes) {
        notes.sort((a, b) -> a.title().compareToIgnoreCase(b.title()));
        return notes;
    }

    private static List<Views.Link> sorted(List<Views.Link> links) {
        links.sort((a, b) -> TitleOrder.INSTANCE.compare(a.title(), b.title()));
        return links;
    }

    private Views.Link link(SitePath at, VaultPath note) {
        return new Views.Link(catalog.facts(note).title(), at.to(catalog.page(note)).value());
    }

    /// The passages under each heading in turn; one with two links in it stands there once.
    private static List<NoteParts.BacklinkPlace> places(String page, List<Backlink> links) {
        List<NoteParts.BacklinkPlace> places = new ArrayList<>(1);
        Optional<Heading> section = Optional.empty();
        Passage passage = new Passage("");
        for (Backlink link : links) {
            Mention mention = link.mention();
            if (mention.place() instanceof Mention.Place.Text text) {
                if (places.isEmpty() || text.section() != section && !text.section().equals(section)) {
                    section = text.section();
                    places.add(place(page, section));
                    passage = new Passage("");
                }
                String label = label(mention, text);
                String whole = text.from() < text.to() ? text.passage() : text.before() + label + text.after();
                List<NoteParts.Context> contexts = places.getLast().contexts();
                boolean same = !contexts.isEmpty() && passage.text.equals(whole);
                if (same) {
                    contexts.removeLast();
                } else {
                    passage = new Passage(whole);
                }
                passage.mark(text.from(), label.length());
                contexts.add(new NoteParts.Context(passage.html()));
            }
        }
        return places;
    }

    /// What the link shows; of an image or the like, which shows no words in the passage, its name.
    private static String label(Mention mention, Mention.Place.Text text) {
        if (text.from() < text.to()) {
            return text.passage().substring(text.from(), text.to());
        }
        return mention.label().isEmpty() ? LinkText.of(mention.ref()) : mention.label();
    }

    private static NoteParts.BacklinkPlace place(String page, Optional<Heading> section) {
        String href = section.map(heading -> new Href(page).withAnchor(heading.anchor()).value()).orElse(page);
        return new NoteParts.BacklinkPlace(section.map(Heading::text).orElse(""), href, new ArrayList<>(1));
    }
}
