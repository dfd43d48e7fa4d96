package vademecum.note;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import vademecum.base.VaultPath;

/// What the rest of the vault may know about a note: everything but its body. Small, so that a whole vault's facts are.
///
/// @param path        the note's file
/// @param title       its title: from `title` in the front matter, else its first heading of level 1
///                    or the heading that it opens with, else its file name
/// @param matter      its properties
/// @param description one plain sentence for lists and previews: `description`, else the start of the first paragraph
/// @param outline     its headings in order; the heading that gave the title is not among them
/// @param mentions    its links and embeds in order
/// @param tags        its tags, from text and properties
/// @param anchors     every id that a link can lead to: headings and block ids
/// @param words       how many words its text has
public record NoteFacts(VaultPath path, String title, FrontMatter matter, String description, List<Heading> outline,
                        List<Mention> mentions, SortedSet<Tag> tags, Set<String> anchors, int words) {

    /// Other names of the note.
    public List<String> aliases() {
        List<String> aliases = matter.texts("aliases");
        return aliases.isEmpty() ? matter.texts("alias") : aliases;
    }
}
