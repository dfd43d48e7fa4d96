package vademecum.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<VaultPath, List<Mention>> texts = new LinkedHashMap<>();
        SortedMap<String, List<Views.Link>> properties = new TreeMap<>();
        VaultPath last = note;
        int count = 0;
        for (Backlink link : all) {
            count += link.from().equals(last) ? 0 : 1;
            last = link.from();
            switch (link.mention().place()) {
                case Mention.Place.Text _ ->
                    texts.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.mention());
                case Mention.Place.Property(String name) ->
                    add(link(at, link.from()), properties.computeIfAbsent(name, _ -> new ArrayList<>()));
            }
        }
        List<NoteParts.PropertyLinks> named = new ArrayList<>();
        properties.forEach((name, links) -> named.add(new NoteParts.PropertyLinks(name, sorted(links))));
        return Optional.of(new NoteParts.Backlinks(count, notes(at, texts), named));
    }

    /// The notes that say a name of the note without linking to it.
    Optional<NoteParts.Mentions> mentions(SitePath at, UnlinkedMentions.Sayings sayings) {
        Map<VaultPath, List<Mention>> texts = new LinkedHashMap<>();
        for (Backlink said : sayings.shown()) {
            texts.computeIfAbsent(said.from(), _ -> new ArrayList<>()).add(said.mention());
        }
        int more = sayings.notes() - texts.size();
        return texts.isEmpty() ? Optional.empty() : Optional.of(
                new NoteParts.Mentions(sayings.notes(), notes(at, texts), more == 0 ? "" : String.valueOf(more)));
    }

    private static void add(Views.Link link, List<Views.Link> links) {
        if (links.isEmpty() || !links.getLast().equals(link)) {
            links.add(link);
        }
    }

    private static List<Views.Link> sorted(List<Views.Link> links) {
        links.sort((a, b) -> TitleOrder.INSTANCE.compare(a.title(), b.title()));
        return links;
    }

    private Views.Link link(SitePath at, VaultPath note) {
        return new Views.Link(catalog.facts(note).title(), at.to(catalog.page(note)).value());
    }

    private List<NoteParts.BacklinkNote> notes(SitePath at, Map<VaultPath, List<Mention>> texts) {
        List<NoteParts.BacklinkNote> notes = new ArrayList<>(texts.size());
        texts.forEach((from, mentions) -> {
            Views.Link link = link(at, from);
            notes.add(new NoteParts.BacklinkNote(link.title(), link.href(), places(link.href(), mentions)));
        });
        notes.sort((a, b) -> a.title().compareToIgnoreCase(b.title()));
        return notes;
    }

    /// The passages under each heading in turn; one with two links in it stands there once.
    private static List<NoteParts.BacklinkPlace> places(String page, Collection<Mention> mentions) {
        List<NoteParts.BacklinkPlace> places = new ArrayList<>(mentions.size());
        String section = "";
        Passage passage = new Passage("");
        for (Mention mention : mentions) {
            if (mention.place() instanceof Mention.Place.Text text) {
                if (places.isEmpty() || !mention.section().equals(section)) {
                    section = mention.section();
                    places.add(place(page, text.section()));
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
