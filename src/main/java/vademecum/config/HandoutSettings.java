package vademecum.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A handout as somebody asked for it: in `vademecum.yaml`, in the properties of a note, or on the command line. An
/// empty value was not asked for.
///
/// @param name      what `vade handout NAME` calls it
/// @param cover     what stands on its cover
/// @param language  BCP 47 tag of its language; empty for that of the notes
/// @param selection the notes it is made of
/// @param setup     what its pages look like
/// @param formats   the forms in which the site offers it
public record HandoutSettings(String name, Cover cover, String language, Selection selection, PageSetup setup,
                              Set<Format> formats) {

    /// Nothing asked for.
    public static final HandoutSettings NONE = new HandoutSettings("", new Cover("", "", "", Optional.empty(), ""), "",
            new Selection(List.of(), List.of(), List.of()), PageSetup.UNSAID, Set.of());

    /// These settings, and those of another handout where these say nothing; the notes are the other's.
    public HandoutSettings over(HandoutSettings base) {
        return new HandoutSettings(first(name, base.name), cover.over(base.cover), first(language, base.language),
                base.selection, setup.over(base.setup), formats.isEmpty() ? base.formats : formats);
    }

    private static String first(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /// What stands on a cover.
    ///
    /// @param title    the title
    /// @param subtitle a line below it
    /// @param author   who wrote it
    /// @param date     its date
    /// @param picture  a picture of the vault: its path or, if that is unique, its name
    public record Cover(String title, String subtitle, String author, Optional<LocalDate> date, String picture) {

        /// This cover, and what another says where this one says nothing.
        public Cover over(Cover base) {
            return new Cover(first(title, base.title), first(subtitle, base.subtitle), first(author, base.author),
                    date.or(() -> base.date), first(picture, base.picture));
        }
    }

    /// Which notes a handout is made of: first those of the list in its order, then, in reading order, every note that
    /// has one of the tags and is in one of the folders. Nothing at all stands for all notes.
    ///
    /// @param notes   wikilink targets, folders or patterns
    /// @param tags    tags, without `#`; a tag stands for those below it, too
    /// @param folders folders
    public record Selection(List<String> notes, List<String> tags, List<String> folders) {

        /// Whether it chooses by tag or by folder.
        public boolean filters() {
            return !tags.isEmpty() || !folders.isEmpty();
        }
    }

    /// A form of a handout.
    public enum Format {
        /// A page to read or to print from the browser.
        HTML,
        /// Pages to print.
        PDF,
        /// A book for e-readers.
        EPUB
    }
}
