package vademecum.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.config.PageSetup;

/// Notes chosen to be printed as one document.
///
/// @param name     what it is called on the command line and in addresses
/// @param title    its title
/// @param subtitle a line below the title; may be empty
/// @param author   who wrote it; may be empty
/// @param date     its date, if it is known
/// @param picture  the picture on its cover, by its place in the site
/// @param language BCP 47 tag of its language
/// @param setup    what its pages look like; only the paper may be left open
/// @param notes    its notes in reading order, each once; each becomes a chapter
public record Handout(String name, String title, String subtitle, String author, Optional<LocalDate> date,
                      Optional<Picture> picture, String language, PageSetup setup, List<VaultPath> notes) {

    /// A picture of the vault.
    ///
    /// @param file  its file
    /// @param place its place in the site
    public record Picture(VaultPath file, SitePath place) {
    }
}
