package vademecum.plaintext;

import java.util.ArrayList;
import java.util.List;

/// A text, divided into topics.
///
/// @param title  the title of the whole; empty if it has none
/// @param before what stands before the first topic
/// @param topics the topics, in order
record Topics(String title, List<TextBlock> before, List<Topic> topics) {

    /// Divides a text.
    static Topics of(String text) {
        List<TextBlock> blocks = TextReader.read(text);
        TitleRoles roles = TitleRoles.of(blocks);
        List<TextBlock> before = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        List<TextBlock> open = before;
        for (TextBlock block : blocks.subList(roles.whole().isPresent() ? 1 : 0, blocks.size())) {
            if (block instanceof TextBlock.Title title && roles.beginsNote(title)) {
                open = new ArrayList<>();
                topics.add(new Topic(title.text(), open));
            } else {
                open.add(block);
            }
        }
        return new Topics(roles.whole().map(TextBlock.Title::text).orElse(""), before, topics);
    }
}
