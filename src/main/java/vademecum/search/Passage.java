package vademecum.search;

import java.util.List;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// What a search finds: a heading of a note and what stands under it, or a part of that if it is long.
///
/// @param note     the note's file
/// @param page     the note's page
/// @param title    the note's title
/// @param aliases  the note's other names
/// @param tags     the note's tags, without `#`
/// @param headings the headings above the passage and its own, outermost first; empty above the first heading
/// @param anchor   the id of its own heading; empty above the first heading
/// @param text     its plain text, blocks separated by a newline
public record Passage(VaultPath note, SitePath page, String title, List<String> aliases, List<String> tags,
                      List<String> headings, String anchor, String text) {

    /// Tells passages apart by where they stand and how long they are: to read all of a text would take longer than
    /// what the answer is for.
    @Override
    public int hashCode() {
        return 31 * (31 * note.hashCode() + anchor.hashCode()) + text.length();
    }
}
