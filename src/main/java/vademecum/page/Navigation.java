package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;

/// The folder tree, breadcrumbs and reading order, as each page shows them.
final class Navigation {

    /// How many notes of a folder the tree shows around the current one; the folder's page shows them all.
    static final int MOST_SIBLINGS = 20;

    /// A Latin-1 character that no text has, for a wider one would make the whole tree wide.
    private static final char NEIGHBOURS = '\u0001';

    private static final int USUAL_LENGTH = 8000;

    private final Catalog catalog;
    private final String home;
    private final Map<String, Folder> folders = new HashMap<>();
    private final List<VaultPath> order = new ArrayList<>();
    private final Map<VaultPath, Integer> places = new HashMap<>();
    private final Map<SitePath, Integer> pages = new HashMap<>();
    private final NavItems items;
    private final FolderParts<String, String> branches = new FolderParts<>();

    Navigation(Catalog catalog, Templates templates, String home) {
        this.catalog = catalog;
        this.items = new NavItems(catalog, templates);
        this.home = home;
        register(catalog.root());
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
            pages.put(catalog.page(order.get(i)), i);
        }
    }

    private void register(Folder folder) {
        folders.put(folder.path(), folder);
        folder.note().ifPresent(order::add);
        order.addAll(folder.notes());
        folder.folders().forEach(this::register);
    }

    /// The tree as a page shows it, with the branch open that leads to it: its items as markup.
    ///
    /// @param at     the page
    /// @param folder the path of the folder that the page is in; for a page outside the tree, the empty text
    String tree(SitePath at, String folder) {
        StringBuilder tree = new StringBuilder(USUAL_LENGTH);
        Folder own = folders.getOrDefault(folder, catalog.root());
        if (isNoteOf(own, at)) {
            String branch = branches.part(at, folder, () -> branch(at, folder));
            int place = branch.indexOf(NEIGHBOURS);
            tree.append(branch, 0, Math.max(0, place));
            if (place >= 0) {
                notes(own, at, tree);
            }
            boolean last = branch.startsWith("\n", place + 1);
            tree.setLength(tree.length() - (place >= 0 && last ? 1 : 0));
            tree.append(branch, place + 1, branch.length());
        } else {
            items(catalog.root(), at, folder, false, tree);
        }
        return tree.toString().stripTrailing();
    }

    /// Whether the page is one of the notes that the tree shows in the folder. All but these is the same on their
    /// pages.
    private boolean isNoteOf(Folder folder, SitePath at) {
        return indexOf(folder.notes(), at) >= 0;
    }

    private String branch(SitePath at, String folder) {
        StringBuilder tree = new StringBuilder();
        items(catalog.root(), at, folder, true, tree);
        return tree.toString();
    }

    /// The glossary's folder is left out: every page links to the glossary beside the tree.
    ///
    /// @param mark whether a mark is to stand for the notes of the folder that the page is in
    private void items(Folder folder, SitePath at, String open, boolean mark, StringBuilder tree) {
        if (mark && folder.path().equals(open)) {
            tree.append(NEIGHBOURS);
        } else {
            notes(folder, at, tree);
        }
        for (Folder child : folder.folders()) {
            if (child.page().equals(Page.Kind.GLOSSARY.path()) && child.folders().isEmpty()) {
                continue;
            }
            boolean onPath = open.equals(child.path()) || open.startsWith(child.path() + "/");
            if (onPath) {
                StringBuilder children = new StringBuilder();
                items(child, at, open, mark, children);
                tree.append(items.open(at, child, children.toString()));
            } else {
                tree.append(items.closed(at, child));
            }
        }
    }

    private void notes(Folder folder, SitePath at, StringBuilder tree) {
        List<VaultPath> notes = folder.notes();
        int from = 0;
        int to = notes.size();
        int current = indexOf(notes, at);
        if (to > MOST_SIBLINGS) {
            from = Math.clamp(current - MOST_SIBLINGS / 2L, 0, to - MOST_SIBLINGS);
            to = from + MOST_SIBLINGS;
        }
        if (from > 0) {
            tree.append(items.all(at, folder));
        }
        items.notes(at, folder, from, to, current, tree);
        if (to < notes.size()) {
            tree.append(items.all(at, folder));
        }
    }

    /// Where a page's note stands among the notes of a folder, which follow each other in reading order; or -1.
    private int indexOf(List<VaultPath> notes, SitePath at) {
        int index = notes.isEmpty() ? -1 : pages.getOrDefault(at, -1) - places.get(notes.getFirst());
        return index >= 0 && index < notes.size() ? index : -1;
    }

    /// The way from the home page to a page in the folder, the page itself left out.
    List<Views.Link> crumbs(SitePath at, String folder) {
        List<Views.Link> crumbs = new ArrayList<>();
        crumbs.add(new Views.Link(home, at.to(catalog.root().page()).value()));
        for (int slash = folder.indexOf('/'); !folder.isEmpty(); slash = folder.indexOf('/', slash + 1)) {
            Folder above = folders.get(slash < 0 ? folder : folder.substring(0, slash));
            if (above != null) {
                crumbs.add(new Views.Link(above.title(), at.to(above.page()).value()));
            }
            if (slash < 0) {
                break;
            }
        }
        crumbs.removeIf(crumb -> crumb.href().equals(at.to(at).value()));
        return crumbs;
    }

    /// The note before this one in reading order (`step` -1) or after it (1).
    Optional<Views.Link> neighbour(SitePath at, VaultPath note, int step) {
        Integer place = places.get(note);
        if (place == null || place + step < 0 || place + step >= order.size()) {
            return Optional.empty();
        }
        VaultPath neighbour = order.get(place + step);
        return Optional.of(new Views.Link(catalog.facts(neighbour).title(),
                at.to(catalog.page(neighbour)).value()));
    }

    /// Every note in reading order.
    List<VaultPath> order() {
        return order;
    }
}
