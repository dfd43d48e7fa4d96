package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the structure of a document (ISO 32000-1, 14.7.2 to 14.7.4).
final class Structure {

    private final ObjectFile file;
    private final List<Integer> pages;
    private final Map<Integer, Map<Integer, Integer>> contents = new TreeMap<>();
    private final Map<Integer, Integer> annotations = new TreeMap<>();
    private final Map<String, Integer> ids = new TreeMap<>();

    /// A structure.
    ///
    /// @param pages       the object of each page
    Structure(ObjectFile file, List<Integer> pages) {
        this.file = file;
        this.pages = pages;
    }

    /// Writes the tree and returns the object of its root.
    ///
    /// @param keys the key of each annotation in the parent tree, by its object
    int write(Tag document, Map<Integer, Integer> keys) {
        int root = file.reserve();
        int top = element(document, root);
        StringBuilder parents = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            StringBuilder row = new StringBuilder("[");
            contents.getOrDefault(page, Map.of()).values().forEach(tag -> row.append(Syntax.ref(tag)).append(' '));
            parents.append(page).append(' ').append(Syntax.ref(file.add(row.append(']').toString()))).append(' ');
        }
        Map<Integer, Integer> sorted = new TreeMap<>();
        keys.forEach((annotation, key) -> sorted.put(key, annotations.getOrDefault(annotation, top)));
        sorted.forEach((key, tag) -> parents.append(key).append(' ').append(Syntax.ref(tag)).append(' '));
        int next = pages.size() + keys.size();
        StringBuilder names = new StringBuilder();
        ids.forEach((id, tag) -> names.append(Syntax.ascii(id)).append(Syntax.ref(tag)).append(' '));
        String idTree = ids.isEmpty() ? "" : "/IDTree<</Kids["
                + Syntax.ref(file.add("<</Limits[" + Syntax.ascii(((TreeMap<String, Integer>) ids).firstKey())
                + Syntax.ascii(((TreeMap<String, Integer>) ids).lastKey()) + "]/Names[" + names + "]>>")) + "]>>";
        file.put(root, "<</Type/StructTreeRoot/K " + Syntax.ref(top) + "/ParentTree<</Nums[" + parents
                + "]>>/ParentTreeNextKey " + next + idTree + ">>");
        return root;
    }

    /// Writes an element and what is in it. Notes nest at most as deep as the reader of notes allows.
    private int element(Tag tag, int parent) {
        int object = file.reserve();
        if (!tag.id().isEmpty()) {
            ids.put(tag.id(), object);
        }
        int home = firstPage(tag);
        List<String> kids = new ArrayList<>();
        for (Object kid : tag.kids()) {
            switch (kid) {
                case Tag child -> kids.add(Syntax.ref(element(child, object)));
                case Slot slot -> slot.pieces().forEach(piece -> {
                    contents.computeIfAbsent(piece[0], _ -> new TreeMap<>()).put(piece[1], object);
                    kids.add(piece[0] == home ? String.valueOf(piece[1])
                            : "<</Type/MCR/Pg " + Syntax.ref(pages.get(piece[0])) + "/MCID " + piece[1] + ">>");
                });
                case Tag.Annotation link -> {
                    annotations.put(link.object(), object);
                    kids.add("<</Type/OBJR/Pg " + Syntax.ref(pages.get(link.page())) + "/Obj "
                            + Syntax.ref(link.object()) + ">>");
                }
                default -> throw new IllegalStateException("no part of a structure: " + kid);
            }
        }
        file.put(object, "<</Type/StructElem/S/" + tag.type() + "/P " + Syntax.ref(parent) + tag.entries()
                + (home < 0 ? "" : "/Pg " + Syntax.ref(pages.get(home)))
                + (kids.isEmpty() ? "" : "/K[" + String.join(" ", kids) + "]") + ">>");
        return object;
    }

    private static int firstPage(Tag tag) {
        for (Object kid : tag.kids()) {
            if (kid instanceof Slot slot && !slot.pieces().isEmpty()) {
                return slot.pieces().getFirst()[0];
            }
        }
        return -1;
    }
}
