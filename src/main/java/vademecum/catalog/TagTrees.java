package vademecum.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;

/// Builds the tree of tags. Notes are taken in the order of their paths: the first spelling of a tag is the one shown.
final class TagTrees {

    private record Found(String name, List<NoteFacts> notes, Map<String, Found> below) {

        static Found named(String name) {
            return new Found(name, new ArrayList<>(), new TreeMap<>(TitleOrder.INSTANCE));
        }
    }

    private static final String FOLDER = "tags/";
    private static final int DEEPEST = 10;

    private final Found root = Found.named("");
    private final Set<String> taken = new HashSet<>(Set.of(FOLDER + "index.html"));

    private TagTrees() {
    }

    /// The tree of the tags that the notes carry.
    static TagTree of(Collection<NoteFacts> notes) {
        TagTrees trees = new TagTrees();
        for (NoteFacts note : notes) {
            for (Tag tag : note.tags()) {
                trees.add(note, tag);
            }
        }
        return new TagTree(trees.nodes(trees.root, FOLDER));
    }

    private void add(NoteFacts note, Tag tag) {
        Found at = root;
        for (String part : parts(tag.name())) {
            String name = at == root ? part : at.name + "/" + part;
            at = at.below.computeIfAbsent(NameKey.folded(part), _ -> Found.named(name));
            if (at.notes.isEmpty() || at.notes.getLast() != note) {
                at.notes.add(note);
            }
        }
    }

    /// The parts of a tag, from the widest to the narrowest. No tag is deeper than ten.
    static List<String> parts(String tag) {
        List<String> parts = new ArrayList<>();
        for (String part : tag.split("/", DEEPEST)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private List<TagTree.Node> nodes(Found found, String folder) {
        List<TagTree.Node> nodes = new ArrayList<>();
        for (Found below : found.below.values()) {
            String stem = free(folder + Slug.of(below.name.substring(below.name.lastIndexOf('/') + 1)));
            nodes.add(new TagTree.Node(below.name, new SitePath(stem + ".html"), byTitle(below.notes),
                    nodes(below, stem + "/")));
        }
        return List.copyOf(nodes);
    }

    private String free(String stem) {
        String name = stem;
        for (int number = 2; !taken.add(Slug.collisionKey(name + ".html")); number++) {
            name = stem + "-" + number;
        }
        return name;
    }

    private static List<VaultPath> byTitle(List<NoteFacts> notes) {
        return notes.stream()
                .sorted(Comparator.comparing(NoteFacts::title, TitleOrder.INSTANCE).thenComparing(NoteFacts::path))
                .map(NoteFacts::path).toList();
    }
}
