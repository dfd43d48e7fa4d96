package vademecum.catalog;

import java.util.List;
import java.util.Optional;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// What a reference turns out to lead to. Switched over without `default`, so that a new case is a compile error
/// wherever it must be handled.
public sealed interface Target {

    /// A published note, or a place in it.
    ///
    /// @param note   the note
    /// @param page   its page
    /// @param anchor the id of the heading or block asked for; empty for the note as a whole
    record ToNote(VaultPath note, SitePath page, Optional<String> anchor) implements Target {
    }

    /// A file that is copied into the site.
    ///
    /// @param file     the file in the vault
    /// @param page     its place in the site
    /// @param fragment what stood behind `#`, such as `page=3`; or empty
    record ToFile(VaultPath file, SitePath page, String fragment) implements Target {
    }

    /// Another site.
    ///
    /// @param href the safe address
    record ToSite(Href href) implements Target {
    }

    /// The note is there, but not the heading or block.
    ///
    /// @param note    the note
    /// @param page    its page
    /// @param wanted  the heading or block id as written
    /// @param nearest the most similar headings or block ids, best first
    record NoAnchor(VaultPath note, SitePath page, String wanted, List<String> nearest) implements Target {
    }

    /// More than one note or file has the name.
    ///
    /// @param best       the one that is linked: same folder first, then fewest folders, then by name
    /// @param candidates all of them in that order, but at most some twenty
    record Ambiguous(Target best, List<VaultPath> candidates) implements Target {
    }

    /// Nothing has the name.
    ///
    /// @param nearest notes and files with similar names, best first
    record Missing(List<VaultPath> nearest) implements Target {
    }

    /// A note that is not published. The site must not show that it exists.
    record Private() implements Target {
    }

    /// A path that leads out of the vault.
    record Outside() implements Target {
    }

    /// A file of a kind that is not published because it could run code, such as HTML.
    ///
    /// @param file the file
    record Unpublishable(VaultPath file) implements Target {
    }
}
