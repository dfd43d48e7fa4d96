package vademecum.site;

import java.util.List;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// What is published and what is not, and why.
///
/// @param published every file of the site, by path
/// @param kept      every note and file of the vault that stays private, by path
public record Audited(List<Published> published, List<Kept> kept) {

    /// How many files of the site nothing explains.
    public int unexplained() {
        return (int) published.stream().filter(file -> file.kind() == Kind.UNEXPLAINED).count();
    }

    /// What a file of a site is.
    public enum Kind {
        /// The page of a note.
        NOTE,
        /// The page of a folder that has no note of its own.
        FOLDER,
        /// The page of a tag.
        TAG,
        /// A file of the vault.
        FILE,
        /// Leads to a note that is elsewhere.
        REDIRECT,
        /// Made for the site as a whole: lists, search, feed, handouts, and the theme.
        SITE,
        /// Nothing in the vault is the reason for it.
        UNEXPLAINED
    }

    /// A file of the site.
    ///
    /// @param file   where it is in the site
    /// @param kind   what it is
    /// @param source the file of the vault that it is made of, if it is one
    /// @param why    a clause that says why it is published
    public record Published(SitePath file, Kind kind, Optional<VaultPath> source, String why) {
    }

    /// A note or file that stays private.
    ///
    /// @param source the file in the vault
    /// @param why    a clause that says why
    public record Kept(VaultPath source, String why) {
    }
}
