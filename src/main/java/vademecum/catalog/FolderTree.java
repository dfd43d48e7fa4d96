package vademecum.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vademecum.base.VaultPath;
import vademecum.note.NoteFacts;

/// Builds the tree of folders that hold published notes, each in reading order.
final class FolderTree {

    private record Placed(double order, String title, Folder folder) {
    }

    private record Entry(double order, NoteFacts facts) {
    }

    private final SortedMap<VaultPath, NoteFacts> notes;
    private final Permalinks permalinks;
    private final Map<String, List<NoteFacts>> notesIn = new HashMap<>();
    private final Map<String, List<String>> foldersIn = new HashMap<>();

    private FolderTree(SortedMap<VaultPath, NoteFacts> notes, List<NoteFacts> byTitle, Permalinks permalinks) {
        this.notes = notes;
        this.permalinks = permalinks;
        byTitle.forEach(facts -> notesIn.computeIfAbsent(facts.path().folder(), _ -> new ArrayList<>()).add(facts));
        for (String folder : permalinks.folders()) {
            if (!folder.isEmpty()) {
                String parent = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
                foldersIn.computeIfAbsent(parent, _ -> new ArrayList<>()).add(folder);
            }
        }
    }

    /// The vault's root with everything below it.
    ///
    /// @param notes   the notes by path
    /// @param byTitle the notes by title, which is how they are listed
    static Folder of(SortedMap<VaultPath, NoteFacts> notes, List<NoteFacts> byTitle, Permalinks permalinks) {
        return new FolderTree(notes, byTitle, permalinks).folder("");
    }

    /// The notes of a folder and those below it as one reads them: its own, the others in it, then folder by folder.
    static void read(Folder folder, List<VaultPath> order) {
        folder.note().ifPresent(order::add);
        order.addAll(folder.notes());
        folder.folders().forEach(below -> read(below, order));
    }

    private Folder folder(String path) {
        Optional<VaultPath> own = permalinks.ownNote(path);
        List<Placed> below = new ArrayList<>();
        for (String child : foldersIn.getOrDefault(path, List.of())) {
            Folder folder = folder(child);
            if (folder.note().isEmpty() && folder.notes().isEmpty() && folder.folders().isEmpty()) {
                continue;
            }
            double order = folder.note().map(note -> order(notes.get(note))).orElse(Double.POSITIVE_INFINITY);
            below.add(new Placed(order, folder.title(), folder));
        }
        below.sort(Comparator.comparingDouble(Placed::order).thenComparing(Placed::title, TitleOrder.INSTANCE)
                .thenComparing(placed -> placed.folder.path()));
        return new Folder(path, title(path, own), permalinks.folder(path), own,
                below.stream().map(Placed::folder).toList(), notes(path, own));
    }

    private List<VaultPath> notes(String path, Optional<VaultPath> own) {
        List<Entry> entries = new ArrayList<>();
        for (NoteFacts facts : notesIn.getOrDefault(path, List.of())) {
            if (own.isEmpty() || !own.get().equals(facts.path())) {
                entries.add(new Entry(order(facts), facts));
            }
        }
        entries.sort(Comparator.comparingDouble(Entry::order));
        return entries.stream().map(entry -> entry.facts.path()).toList();
    }

    private String title(String path, Optional<VaultPath> own) {
        return own.map(note -> notes.get(note).title()).orElse(VaultPath.titleOf(path));
    }

    private static double order(NoteFacts facts) {
        try {
            double order = facts.matter().text("order").map(Double::parseDouble).orElse(Double.POSITIVE_INFINITY);
            return Double.isNaN(order) ? Double.POSITIVE_INFINITY : order;
        } catch (NumberFormatException _) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
