package vademecum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The folder and tags of each page, from which facets are counted. A name is a number there, and what is frequent a
/// small one: a query that finds pages everywhere needs all of these files.
final class LabelShards {

    private static final int PAGES = 1024;

    private final SearchIndex index;
    private final Map<String, Integer> tags;
    private final Map<String, Integer> folders;

    LabelShards(SearchIndex index) {
        this.index = index;
        Map<String, Integer> tagCounts = new LinkedHashMap<>();
        Map<String, Integer> folderCounts = new LinkedHashMap<>();
        for (int page = 0; page < index.pages().count(); page++) {
            Passage passage = first(page);
            passage.tags().forEach(tag -> tagCounts.merge(tag, 1, Integer::sum));
            folderCounts.merge(StoredPassage.folder(passage), 1, Integer::sum);
        }
        this.tags = numbered(tagCounts);
        this.folders = numbered(folderCounts);
    }

    private static Map<String, Integer> numbered(Map<String, Integer> counts) {
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.<String>comparingInt(name -> -counts.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private Passage first(int page) {
        return index.passages().get(index.pages().starts()[page]);
    }

    /// How many files there are besides that of the names.
    int count() {
        return (index.pages().count() + PAGES - 1) / PAGES;
    }

    /// Writes the names of folders and of tags, in the order of their numbers.
    void writeNames(ByteSink out) {
        for (Map<String, Integer> names : List.of(folders, tags)) {
            out.number(names.size());
            names.keySet().forEach(out::text);
        }
    }

    /// Writes the number of each page's folder, then for each page those of its tags.
    void write(int number, ByteSink out) {
        int from = number * PAGES;
        int to = Math.min(index.pages().count(), from + PAGES);
        out.number(to - from);
        for (int page = from; page < to; page++) {
            out.number(folders.getOrDefault(StoredPassage.folder(first(page)), 0));
        }
        out.cut();
        for (int page = from; page < to; page++) {
            out.number(first(page).tags().size());
            first(page).tags().forEach(tag -> out.number(tags.getOrDefault(tag, 0)));
        }
    }
}
