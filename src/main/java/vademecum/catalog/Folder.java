package vademecum.catalog;

import java.util.List;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// A folder of the vault with what is published in it.
///
/// @param path    its path; empty for the vault's root
/// @param title   its title: that of its own note, else its name made readable (`data-ops` becomes `Data ops`)
/// @param page    its page
/// @param note    the folder's own note (`index.md`, `README.md` or one named like the folder), if there is one
/// @param folders the folders in it, by title
/// @param notes   the notes in it but for its own, in reading order (`order` in the front matter, then title)
public record Folder(String path, String title, SitePath page, Optional<VaultPath> note, List<Folder> folders,
                     List<VaultPath> notes) {

    /// How many notes are in this folder and those below it, its own note included.
    public int size() {
        return notes.size() + (note.isPresent() ? 1 : 0) + folders.stream().mapToInt(Folder::size).sum();
    }
}
