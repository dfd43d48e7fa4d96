package vademecum.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.Tag;

/// The tags in use, nested at their slashes.
///
/// @param roots the tags without a slash, by name
/// @param pages the page of every tag by its [Tag#key]
public record TagTree(List<Node> roots, Map<String, SitePath> pages) {

    /// The tree of these tags and all below them.
    public TagTree(List<Node> roots) {
        this(roots, index(roots));
    }

    /// The page of a tag, in any spelling.
    public Optional<SitePath> page(Tag tag) {
        return Optional.ofNullable(pages.get(tag.key()));
    }

    private static Map<String, SitePath> index(List<Node> nodes) {
        Map<String, SitePath> pages = new HashMap<>();
        for (Node node : nodes) {
            pages.put(node.name().toLowerCase(Locale.ROOT), node.page());
            pages.putAll(index(node.children()));
        }
        return pages;
    }

    /// One tag.
    ///
    /// @param name     its full name in the spelling seen first, such as `aws/compute`
    /// @param page     its page
    /// @param notes    the notes that carry it or a tag below it, by title
    /// @param children the tags below it, by name
    public record Node(String name, SitePath page, List<VaultPath> notes, List<Node> children) {

        /// The last part of the name: `compute` of `aws/compute`.
        public String leaf() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }
}
