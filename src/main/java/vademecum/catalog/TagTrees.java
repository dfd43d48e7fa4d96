package vademecum.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;

/// Builds the tree of tags. Notes are taken in the order of their paths: the first spelling of a tag is the one shown.
final class TagTrees {

    private record Found(String name, List<VaultPath> notes, Map<String, Found> below) {

        static Found named(String name) {
            return new Found(name, new ArrayList<>(), new HashMap<>());
        }
    }

    private static final String FOLDER = "tags/";
    private static final int DEEPEST = 10;

    private final Found root = Found.named("");
    private final Set<String> taken = new HashSet<>(Set.of(FOLDER + "index.html"));

    private TagTrees() {
    }

    /// The tree of the tags that the notes carry.
    ///
    /// @param byPath  the notes by path, which settles how a tag is spelt
    /// @param byTitle the notes by title, which is how they are listed
    static TagTree of(Collection<NoteFacts> byPath, List<NoteFacts> byTitle) {
        TagTrees trees = new TagTrees();
        byPath.forEach(note -> note.tags().forEach(trees::name));
        byTitle.forEach(note -> note.tags().forEach(tag -> trees.add(note.path(), tag)));
        return new TagTree(trees.nodes(trees.root, FOLDER));
    }

    private void name(Tag tag) {
        Found at = root;
        for (String part : parts(tag.name())) {
            String key = NameKey.folded(part);
            Found below = at.below.get(key);
            if (below == null) {
                below = Found.named(at == root ? part : at.name + "/" + part);
                at.below.put(key, below);
            }
            at = below;
        }
    }

    private void add(VaultPath note, Tag tag) {
        Found at = root;
        for (String part : parts(tag.name())) {
            at = at.below.get(NameKey.folded(part));
            if (at.notes.isEmpty() || at.notes.getLast() != note) {
                at.notes.add(note);
            }
        }
    }

    /// The parts of a tag, from the widest to the narrowest. No tag is deeper than ten.
    static List<String> parts(String tag) {
        if (tag.indexOf('/') < 0) {
            return tag.isEmpty() ? List.of() : List.of(tag);
        }
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
        List<Map.Entry<String, Found>> sorted = new ArrayList<>(found.below.entrySet());
        sorted.sort(Map.Entry.comparingByKey(TitleOrder.INSTANCE));
        for (Map.Entry<String, Found> entry : sorted) {
            Found below = entry.getValue();
            String stem = free(folder + Slug.of(below.name.substring(below.name.lastIndexOf('/') + 1)));
            nodes.add(new TagTree.Node(below.name, new SitePath(stem + ".html"), List.copyOf(below.notes),
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
}
