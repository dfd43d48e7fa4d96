package vademecum.handout;

import java.util.List;
import vademecum.base.VaultPath;
import vademecum.page.Views;

/// A chapter of a book: one note, filled.
///
/// @param note      the note
/// @param number    1, 2, 3 …; I, II, III … for a part
/// @param part      whether it opens a part: a folder's own note, with the notes of the folder behind it
/// @param title     its title
/// @param anchor    its id
/// @param html      its text, headings moved down below the title; every id is unique in the book, every reference
///                  inside leads to an id of the book, and an address outside has its number behind it
/// @param sections  its headings in order
/// @param footnotes its footnotes in order
public record BookChapter(VaultPath note, String number, boolean part, String title, String anchor, String html,
                          List<Section> sections, List<Views.Footnote> footnotes) {
}
