package vademecum.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// On which pages of the numbered part of the book things stand, as a first version of it has them.
final class PageMap {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, SortedSet<Integer>> mentions = new HashMap<>();

    /// Reads pages.
    ///
    /// @param first the number of the first
    void add(List<PageSheet> pages, int first) {
        for (int i = 0; i < pages.size(); i++) {
            int number = first + i;
            pages.get(i).over().forEach(placed -> read(placed.entry(), number));
            for (PageSheet.Stack stack : pages.get(i).columns()) {
                stack.placed().forEach(placed -> read(placed.entry(), number));
                stack.notes().forEach(placed -> read(placed.entry(), number));
            }
        }
    }

    private void read(Entry entry, int number) {
        for (Mark mark : entry.marks()) {
            switch (mark) {
                case Mark.Place place -> places.putIfAbsent(place.id(), number);
                case Mark.Mention mention ->
                    mentions.computeIfAbsent(mention.term(), _ -> new TreeSet<>()).add(number);
                case Mark.Head _, Mark.Foot _ -> { }
            }
        }
    }

    /// The pages that mention a term.
    SortedSet<Integer> mentions(String term) {
        return mentions.getOrDefault(term, new TreeSet<>());
    }

    /// The pages of a chapter.
    SortedSet<Integer> chapter(String anchor) {
        SortedSet<Integer> pages = new TreeSet<>();
        int from = places.getOrDefault(anchor, 0);
        int to = places.getOrDefault(anchor + ChapterSetter.END, from);
        for (int page = from; page <= to && page > 0; page++) {
            pages.add(page);
        }
        return pages;
    }

    /// Tells the pages of all places.
    void tell(References references) {
        places.forEach((id, page) -> references.page(id, String.valueOf(page)));
    }

    /// The page of a place; 0 if it is on none.
    int page(String id) {
        return places.getOrDefault(id, 0);
    }
}
