package vademecum.catalog;

import java.util.List;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// The tags in use, nested at their slashes.
///
/// @param roots the tags without a slash, by name
public record TagTree(List<Node> roots) {

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
