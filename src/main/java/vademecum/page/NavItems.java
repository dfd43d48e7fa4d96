package vademecum.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;

/// The items of the folder tree as markup. An item is the same on all pages of a folder but the one it leads to, and
/// pages are made folder by folder, so an item that was made is kept for the next page. Safe for use by many threads.
final class NavItems {

    /// How many folders' items are kept; enough for the folders that the workers are in.
    private static final int MOST_FOLDERS = 32;

    private final Catalog catalog;
    private final Templates templates;
    private final Map<String, Map<SitePath, String>> made = new ConcurrentHashMap<>();

    NavItems(Catalog catalog, Templates templates) {
        this.catalog = catalog;
        this.templates = templates;
    }

    /// A note.
    String note(SitePath at, VaultPath note) {
        SitePath page = catalog.page(note);
        String kept = kept(at, page);
        return kept.isEmpty() ? keep(at, page, catalog.notes().get(note).title(), false) : kept;
    }

    /// A folder, closed.
    String closed(SitePath at, Folder folder) {
        String kept = kept(at, folder.page());
        return kept.isEmpty() ? keep(at, folder.page(), folder.title(), true) : kept;
    }

    /// A folder that holds the page.
    ///
    /// @param children the items in it
    String open(SitePath at, Folder folder, String children) {
        return render(new Views.NavItem(folder.title(), at.to(folder.page()).value(), true, folder.page().equals(at),
                true, children.stripTrailing()));
    }

    /// Says that a folder has more notes than are shown.
    String all(SitePath at, Folder folder) {
        return item("All " + folder.size() + " notes", at, folder.page(), false, false);
    }

    /// The item as an earlier page had it; empty if there is none, or if it leads to the page itself.
    private String kept(SitePath at, SitePath page) {
        Map<SitePath, String> items = made.get(at.folder());
        return items == null || page.equals(at) ? "" : items.getOrDefault(page, "");
    }

    private String keep(SitePath at, SitePath page, String title, boolean folder) {
        boolean current = page.equals(at);
        String item = item(title, at, page, folder, current);
        if (!current) {
            if (made.size() > MOST_FOLDERS) {
                made.clear();
            }
            made.computeIfAbsent(at.folder(), _ -> new ConcurrentHashMap<>()).put(page, item);
        }
        return item;
    }

    private String item(String title, SitePath at, SitePath page, boolean folder, boolean current) {
        return render(new Views.NavItem(title, at.to(page).value(), folder, current, false, ""));
    }

    private String render(Views.NavItem item) {
        return templates.render("partials/nav-item", item);
    }
}
