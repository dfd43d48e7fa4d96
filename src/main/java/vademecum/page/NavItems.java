package vademecum.page;

import java.util.List;
import java.util.Map;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;

/// The items of the folder tree as markup. An item is the same on all pages of a folder but the one it leads to. Safe
/// for use by many threads.
final class NavItems {

    private final Catalog catalog;
    private final Templates templates;
    private final FolderParts<SitePath> made = new FolderParts<>();
    private final FolderParts<SitePath> all = new FolderParts<>();

    NavItems(Catalog catalog, Templates templates) {
        this.catalog = catalog;
        this.templates = templates;
    }

    /// Notes.
    void notes(SitePath at, List<VaultPath> notes, StringBuilder tree) {
        Map<SitePath, String> known = made.of(at);
        for (VaultPath note : notes) {
            SitePath page = catalog.page(note);
            boolean current = page.equals(at);
            String item = current ? "" : known.getOrDefault(page, "");
            if (item.isEmpty()) {
                item = item(catalog.facts(note).title(), at, page, false, current);
                if (!current) {
                    known.put(page, item);
                }
            }
            tree.append(item);
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
