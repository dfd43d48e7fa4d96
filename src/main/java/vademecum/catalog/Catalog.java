package vademecum.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;
import vademecum.note.NoteFacts;

/// Who is who in the vault, and who links to whom. Immutable; built once from the facts of the published notes.
public final class Catalog {

    private Catalog() {
    }

    /// Builds the catalog.
    ///
    /// @param published    facts of every note that is published, in any order
    /// @param privateNotes notes that exist but are not published: links to them are told apart from links to nothing
    /// @param files        every other file of the vault
    public static Catalog of(Collection<NoteFacts> published, Set<VaultPath> privateNotes, Set<VaultPath> files) {
        throw new UnsupportedOperationException();
    }

    /// The published notes by path.
    public SortedMap<VaultPath, NoteFacts> notes() {
        throw new UnsupportedOperationException();
    }

    /// The page of a published note.
    ///
    /// @throws IllegalArgumentException if the note is not in the catalog
    public SitePath page(VaultPath note) {
        throw new UnsupportedOperationException();
    }

    /// What a reference in a note leads to.
    public Target resolve(VaultPath from, LinkRef ref) {
        throw new UnsupportedOperationException();
    }

    /// The places in other notes that lead to this one, sorted by note and place; at most one for each link.
    public List<Backlink> backlinks(VaultPath to) {
        throw new UnsupportedOperationException();
    }

    /// The tags of the published notes, as a tree.
    public TagTree tags() {
        throw new UnsupportedOperationException();
    }

    /// The folders of the published notes, as a tree.
    public Folder root() {
        throw new UnsupportedOperationException();
    }

    /// What is linked to but not there, most wanted first.
    public List<Wanted> wanted() {
        throw new UnsupportedOperationException();
    }

    /// The files that published notes link to or embed, and their place in the site.
    public SortedMap<VaultPath, SitePath> usedFiles() {
        throw new UnsupportedOperationException();
    }

    /// Everything that is wrong with links, aliases and paths, sorted.
    public List<Diagnostic> problems() {
        throw new UnsupportedOperationException();
    }
}
