package vademecum.note;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import vademecum.base.VaultPath;
import vademecum.config.PropertyType;

/// What the rest of the vault may know about a note: everything but its body. Small, so that a whole vault's facts are.
///
/// @param path        the note's file
/// @param title       its title: from `title` in the front matter, else its first heading of level 1
///                    or the heading that it opens with, else its file name
/// @param matter      its properties
/// @param description one plain sentence for lists and previews: `description`, else the start of the first paragraph
/// @param outline     its headings in order; the heading that gave the title is not among them
/// @param mentions    its links and embeds in order, those in properties first
/// @param tags        its tags, from text and properties
/// @param anchors     every id that a link can lead to: those of headings, blocks and footnotes
/// @param words       how many words its text has
public record NoteFacts(VaultPath path, String title, FrontMatter matter, String description, List<Heading> outline,
                        List<Mention> mentions, SortedSet<Tag> tags, Set<String> anchors, int words) {

    /// The same without the links in properties that are not to be told of.
    ///
    /// @param hidden whether a property, by its name in lower case, is one of them
    public NoteFacts without(Predicate<String> hidden) {
        Predicate<Mention> stays = mention -> switch (mention.place()) {
            case Mention.Place.Text _ -> true;
            case Mention.Place.Property property -> !hidden.test(property.name());
        };
        boolean all = mentions.isEmpty() || !mentions.getFirst().isProperty() || mentions.stream().allMatch(stays);
        return all ? this : new NoteFacts(path, title, matter, description, outline,
                mentions.stream().filter(stays).toList(), tags, anchors, words);
    }

    /// The same with values of some properties taken for what they are, though they are written as something else.
    ///
    /// @param types what each property, in lower case, holds
    public NoteFacts withTypes(Map<String, PropertyType> types) {
        FrontMatter typed = matter.withTypes(types);
        return typed == matter ? this : new NoteFacts(path, title, typed, description, outline, mentions, tags, anchors,
                words);
    }

    /// Other names of the note.
    public List<String> aliases() {
        List<String> aliases = matter.texts("aliases");
        return aliases.isEmpty() ? matter.texts("alias") : aliases;
    }
}
