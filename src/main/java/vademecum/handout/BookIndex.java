package vademecum.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vademecum.catalog.TitleOrder;
import vademecum.handout.IndexEntry.Locator;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;
import vademecum.page.Edition;

/// Collects the index of a book: the terms of its glossary and their other names, and for each chapter its note's other
/// names, its tags and what its property `index` lists. Entries that differ only in case are one.
final class BookIndex {

    private final Map<String, Lines> entries = new TreeMap<>(TitleOrder.INSTANCE);

    private record Lines(String title, Set<Locator> locators, Set<String> see) {
    }

    BookIndex(Edition edition, Collection<BookChapter> chapters, List<BookTerm> terms) {
        terms.forEach(term -> line(term.title()).locators().add(new Locator.Mentions(term.id())));
        for (BookChapter chapter : chapters) {
            NoteFacts facts = edition.catalog().facts(chapter.note());
            Locator whole = new Locator.Chapter(chapter.anchor());
            Set<String> titles = new LinkedHashSet<>(facts.matter().texts("index"));
            titles.addAll(facts.aliases());
            facts.tags().stream().map(Tag::name).forEach(titles::add);
            titles.forEach(title -> line(title).locators().add(whole));
        }
        for (BookTerm term : terms) {
            term.aliases().stream().filter(alias -> !TitleOrder.key(alias).equals(TitleOrder.key(term.title())))
                    .forEach(alias -> line(alias).see().add(term.title()));
        }
    }

    /// The entries in the order of their titles. An entry with places of its own sends nobody elsewhere.
    List<IndexEntry> entries() {
        List<IndexEntry> index = new ArrayList<>();
        for (Lines line : entries.values()) {
            if (line.locators().isEmpty()) {
                line.see().forEach(title -> index.add(new IndexEntry(line.title(), List.of(), title)));
            } else {
                index.add(new IndexEntry(line.title(), List.copyOf(line.locators()), ""));
            }
        }
        return index;
    }

    private Lines line(String title) {
        return entries.computeIfAbsent(TitleOrder.key(title),
                _ -> new Lines(title, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }
}
