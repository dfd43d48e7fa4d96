package vademecum.page;

import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;

/// The items of the folder tree as markup. An item is the same on all pages of a folder but the one it leads to. Safe
/// for use by many threads.
final class NavItems {

    private final Catalog catalog;
    private final Templates templates;
    private final FolderParts<String, String[]> rows = new FolderParts<>();
    private final FolderParts<SitePath, String> made = new FolderParts<>();
    private final FolderParts<SitePath, String> all = new FolderParts<>();

    NavItems(Catalog catalog, Templates templates) {
        this.catalog = catalog;
        this.templates = templates;
    }

    /// Notes of a folder.
    ///
    /// @param from    index of the first
    /// @param to      index behind the last
    /// @param current index of the one that the page is of, or -1
    void notes(SitePath at, Folder folder, int from, int to, int current, StringBuilder tree) {
        String[] known = rows.part(at, folder.path(), () -> new String[folder.notes().size()]);
        for (int i = from; i < to; i++) {
            if (i == current || known[i] == null) {
                VaultPath note = folder.notes().get(i);
                String item = item(catalog.facts(note).title(), at, catalog.page(note), false, i == current);
                tree.append(item);
                known[i] = i == current ? known[i] : item;
            } else {
                tree.append(known[i]);
            }
        }
    }

    /// A folder, closed.
    String closed(SitePath at, Folder folder) {
        SitePath page = folder.page();
        return page.equals(at) ? item(folder.title(), at, page, true, true)
                : made.part(at, page, () -> item(folder.title(), at, page, true, false));
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
        return all.part(at, folder.page(),
                () -> item("All " + folder.size() + " notes", at, folder.page(), false, false));
    }

    private String item(String title, SitePath at, SitePath page, boolean folder, boolean current) {
        return render(new Views.NavItem(title, at.to(page).value(), folder, current, false, ""));
    }

    private String render(Views.NavItem item) {
        return templates.render("partials/nav-item", item);
    }
}
