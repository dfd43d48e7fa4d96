package vademecum.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.note.Tag;

/// What notes get a colour by: the folder that they are in, or their most frequent tag.
final class Colouring {

    private static final int MOST = 7;

    private Colouring() {
    }

    /// Which group each note belongs to.
    ///
    /// @param names  the groups, largest first
    /// @param groups the number of each note's group from 1 on; 0 for the others
    record Colours(List<String> names, int[] groups) {
    }

    /// By the uppermost folders in which the notes part.
    static Colours folders(List<VaultPath> notes, Catalog catalog) {
        Folder top = catalog.root();
        while (top.folders().size() == 1 && top.notes().isEmpty() && top.note().isEmpty()) {
            top = top.folders().getFirst();
        }
        int start = top.path().isEmpty() ? 0 : top.path().length() + 1;
        Function<VaultPath, List<String>> folder = note -> {
            int slash = note.value().indexOf('/', start);
            return slash < 0 ? List.of() : List.of(note.value().substring(0, slash));
        };
        Colours colours = group(notes, folder);
        return new Colours(colours.names().stream()
                .map(path -> catalog.folder(path).map(Folder::title).orElse(path)).toList(), colours.groups());
    }

    /// By the first part of tags.
    static Colours tags(List<VaultPath> notes, Catalog catalog) {
        return group(notes, note -> catalog.facts(note).tags().stream().map(Tag::key)
                .map(tag -> tag.indexOf('/') < 0 ? tag : tag.substring(0, tag.indexOf('/'))).distinct().toList());
    }

    private static Colours group(List<VaultPath> notes, Function<VaultPath, List<String>> keys) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        notes.forEach(note -> keys.apply(note).forEach(key -> counts.merge(key, 1, Integer::sum)));
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort((a, b) -> counts.get(b) - counts.get(a));
        List<String> largest = names.subList(0, Math.min(MOST, names.size()));
        Map<String, Integer> numbers = new HashMap<>();
        largest.forEach(name -> numbers.put(name, numbers.size() + 1));
        int[] groups = new int[notes.size()];
        for (int i = 0; i < groups.length; i++) {
            int best = MOST + 1;
            for (String key : keys.apply(notes.get(i))) {
                best = Math.min(best, numbers.getOrDefault(key, MOST + 1));
            }
            groups[i] = best > MOST ? 0 : best;
        }
        return new Colours(List.copyOf(largest), groups);
    }
}
