package vademecum.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.catalog.TagTree;
import vademecum.catalog.Wanted;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;

/// Builds the views of the pages that list notes.
final class ListingViews {

    private static final int MOST_RECENT = 100;

    private final Edition edition;
    private final Catalog catalog;
    private final Layouts layouts;

    ListingViews(Edition edition, Layouts layouts) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.layouts = layouts;
    }

    /// The tags of a note as links to their pages.
    List<Views.Link> tagLinks(SitePath at, NoteFacts facts) {
        List<Views.Link> links = new ArrayList<>();
        for (Tag tag : facts.tags()) {
            catalog.tags().page(tag).ifPresent(page -> links.add(new Views.Link(tag.name(), at.to(page).value())));
        }
        return links;
    }

    /// What a folder holds: its folders, then its notes.
    List<Views.Group> folder(SitePath at, Folder folder) {
        List<Views.Group> groups = new ArrayList<>();
        List<Views.Card> folders = folder.folders().stream()
                .map(child -> new Views.Card(child.title(), at.to(child.page()).value(), description(child),
                        count(child.size()), List.of())).toList();
        List<Views.Card> notes = folder.notes().stream().map(note -> card(at, note, "")).toList();
        if (!folders.isEmpty()) {
            groups.add(new Views.Group("Folders", "v-folders", folders));
        }
        if (!notes.isEmpty()) {
            groups.add(new Views.Group("Notes", "v-notes", notes));
        }
        return groups;
    }

    private String description(Folder folder) {
        return folder.note().map(note -> catalog.facts(note).description()).orElse("");
    }

    Views.ListingPage tag(Page.OfTag page) {
        SitePath at = page.path();
        TagTree.Node tag = page.tag();
        List<Views.Group> groups = new ArrayList<>();
        if (!tag.children().isEmpty()) {
            groups.add(new Views.Group("Narrower tags", "v-tags", tag.children().stream()
                    .map(child -> tagCard(at, child)).toList()));
        }
        groups.add(new Views.Group(tag.children().isEmpty() ? "" : "Notes", "v-notes",
                tag.notes().stream().map(note -> card(at, note, "")).toList()));
        Views.Layout layout = layouts.layout(at, "tag", "#" + tag.name(), "", "");
        return new Views.ListingPage(layout, "#" + tag.name(), "", List.of(), groups);
    }

    Views.ListingPage tags(SitePath at) {
        List<Views.Card> cards = new ArrayList<>();
        catalog.tags().roots().forEach(tag -> cards.add(tagCard(at, tag)));
        return page(at, "Tags", List.of(new Views.Group("", "", cards)));
    }

    private static Views.Card tagCard(SitePath at, TagTree.Node tag) {
        List<Views.Link> children = tag.children().stream()
                .map(child -> new Views.Link("#" + child.name(), at.to(child.page()).value())).toList();
        return new Views.Card("#" + tag.name(), at.to(tag.page()).value(), "", count(tag.notes().size()), children);
    }

    Views.ListingPage aToZ(SitePath at) {
        SortedMap<String, List<NoteFacts>> letters = new TreeMap<>();
        byTitle().forEach(note -> letters.computeIfAbsent(Letters.of(note.title()), _ -> new ArrayList<>()).add(note));
        List<Views.Group> groups = new ArrayList<>();
        List<Views.Link> jumps = new ArrayList<>();
        for (Map.Entry<String, List<NoteFacts>> letter : letters.entrySet()) {
            String anchor = Letters.anchor(letter.getKey());
            jumps.add(new Views.Link(letter.getKey(), "#" + anchor));
            groups.add(new Views.Group(letter.getKey(), anchor,
                    letter.getValue().stream().map(note -> card(at, note.path(), "")).toList()));
        }
        Views.Layout layout = layouts.layout(at, "listing", "A to Z", "", "");
        return new Views.ListingPage(layout, "A to Z", "", jumps, groups);
    }

    private Stream<NoteFacts> byTitle() {
        return catalog.notes().values().stream()
                .sorted(Comparator.comparing(NoteFacts::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(NoteFacts::path));
    }

    Views.ListingPage recent(SitePath at) {
        SortedMap<LocalDate, List<NoteFacts>> days = new TreeMap<>(Comparator.reverseOrder());
        byTitle().forEach(note -> Dates.lastChange(note.matter())
                .ifPresent(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(note)));
        List<Views.Group> groups = new ArrayList<>();
        int left = MOST_RECENT;
        for (Map.Entry<LocalDate, List<NoteFacts>> day : days.entrySet()) {
            List<NoteFacts> notes = day.getValue().subList(0, Math.min(left, day.getValue().size()));
            left -= notes.size();
            Views.Date date = Dates.view(day.getKey(), edition.config().language());
            if (!notes.isEmpty()) {
                groups.add(new Views.Group(date.text(), "v-day-" + date.iso(),
                        notes.stream().map(note -> card(at, note.path(), "")).toList()));
            }
        }
        return page(at, "Recent notes", groups);
    }

    Views.ListingPage wanted(SitePath at) {
        List<Views.Card> cards = new ArrayList<>();
        for (Wanted wanted : catalog.wanted()) {
            List<Views.Link> from = wanted.from().stream()
                    .map(note -> new Views.Link(catalog.facts(note).title(), at.to(catalog.page(note)).value()))
                    .toList();
            cards.add(new Views.Card(wanted.name(), "", "", "wanted by " + count(from.size()), from));
        }
        return page(at, "Wanted notes", List.of(new Views.Group("", "", cards)));
    }

    private Views.ListingPage page(SitePath at, String title, List<Views.Group> groups) {
        Views.Layout layout = layouts.layout(at, "listing", title, "", "");
        return new Views.ListingPage(layout, title, "", List.of(), groups);
    }

    private Views.Card card(SitePath at, VaultPath note, String detail) {
        NoteFacts facts = catalog.facts(note);
        return new Views.Card(facts.title(), at.to(catalog.page(note)).value(), facts.description(), detail, List.of());
    }

    private static String count(int notes) {
        return notes == 1 ? "1 note" : notes + " notes";
    }
}
