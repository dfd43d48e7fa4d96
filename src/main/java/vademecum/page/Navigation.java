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
    static final int MOST_SIBLINGS = 40;

    private final Catalog catalog;
    private final String home;
    private final Map<String, Folder> folders = new HashMap<>();
    private final List<VaultPath> order = new ArrayList<>();
    private final Map<VaultPath, Integer> places = new HashMap<>();

    Navigation(Catalog catalog, String home) {
        this.catalog = catalog;
        this.home = home;
        register(catalog.root());
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
    }

    private void register(Folder folder) {
        folders.put(folder.path(), folder);
        folder.note().ifPresent(order::add);
        order.addAll(folder.notes());
        folder.folders().forEach(this::register);
    }

    /// The tree as a page shows it, with the branch open that leads to it.
    ///
    /// @param at     the page
    /// @param folder the path of the folder that the page is in; for a page outside the tree, the empty text
    List<Views.NavItem> tree(SitePath at, String folder) {
        return items(catalog.root(), at, folder);
    }

    /// The glossary's folder is left out: every page links to the glossary beside the tree.
    private List<Views.NavItem> items(Folder folder, SitePath at, String open) {
        List<Views.NavItem> items = new ArrayList<>();
        notes(folder, at, items);
        for (Folder child : folder.folders()) {
            if (child.page().equals(Page.Kind.GLOSSARY.path()) && child.folders().isEmpty()) {
                continue;
            }
            boolean onPath = open.equals(child.path()) || open.startsWith(child.path() + "/");
            items.add(new Views.NavItem(child.title(), at.to(child.page()).value(), true, child.page().equals(at), onPath,
                    onPath ? items(child, at, open) : List.of()));
        }
        return items;
    }

    private void notes(Folder folder, SitePath at, List<Views.NavItem> items) {
        List<VaultPath> notes = folder.notes();
        int from = 0;
        int to = notes.size();
        if (to > MOST_SIBLINGS) {
            int current = indexOf(notes, at);
            from = Math.clamp(current - MOST_SIBLINGS / 2L, 0, to - MOST_SIBLINGS);
            to = from + MOST_SIBLINGS;
        }
        more(folder, at, from > 0, items);
        for (VaultPath note : notes.subList(from, to)) {
            SitePath page = catalog.page(note);
            items.add(new Views.NavItem(catalog.notes().get(note).title(), at.to(page).value(), false, page.equals(at),
                    false, List.of()));
        }
        more(folder, at, to < notes.size(), items);
    }

    private void more(Folder folder, SitePath at, boolean needed, List<Views.NavItem> items) {
        if (needed) {
            items.add(new Views.NavItem("… all " + folder.size() + " notes", at.to(folder.page()).value(), false, false,
                    false, List.of()));
        }
    }

    private int indexOf(List<VaultPath> notes, SitePath at) {
        for (int i = 0; i < notes.size(); i++) {
            if (catalog.page(notes.get(i)).equals(at)) {
                return i;
            }
        }
        return 0;
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
        return Optional.of(new Views.Link(catalog.notes().get(neighbour).title(),
                at.to(catalog.page(neighbour)).value()));
    }

    /// Every note in reading order.
    List<VaultPath> order() {
        return order;
    }
}
