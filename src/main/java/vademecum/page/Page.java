package vademecum.page;

import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Folder;
import vademecum.catalog.TagTree;

/// A page of the site, before it is composed.
public sealed interface Page {

    /// Where the page stands in the site.
    SitePath path();

    /// The page of a note that is not a folder's own.
    ///
    /// @param path where it stands
    /// @param note the note
    record OfNote(SitePath path, VaultPath note) implements Page {
    }

    /// The page of a folder, with the folder's own note if it has one. The vault's root is the home page.
    ///
    /// @param path   where it stands
    /// @param folder the folder
    record OfFolder(SitePath path, Folder folder) implements Page {
    }

    /// The page of a tag.
    ///
    /// @param path where it stands
    /// @param tag  the tag
    record OfTag(SitePath path, TagTree.Node tag) implements Page {
    }

    /// A page of which there is one.
    ///
    /// @param path where it stands
    /// @param kind which it is
    record Single(SitePath path, Kind kind) implements Page {
    }

    /// The pages of which there is one.
    enum Kind {
        /// All tags.
        TAGS("tags/index.html"),
        /// The glossary.
        GLOSSARY("glossary/index.html"),
        /// All notes by title.
        A_TO_Z("a-z.html"),
        /// The notes changed last.
        RECENT("recent.html"),
        /// The notes that are linked to but not written.
        WANTED("wanted.html"),
        /// Which notes link to which.
        GRAPH("graph.html"),
        /// The search page.
        SEARCH("search.html"),
        /// What a server shows for an address that is not there.
        MISSING("404.html");

        private final SitePath path;

        Kind(String path) {
            this.path = new SitePath(path);
        }

        /// Where the page stands in the site.
        public SitePath path() {
            return path;
        }
    }
}
