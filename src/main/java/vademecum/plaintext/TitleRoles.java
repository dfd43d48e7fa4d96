package vademecum.plaintext;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the titles of a text are for: the weightiest kind that occurs more than once begins a note each, and so does
/// what weighs more; what weighs less is a heading in a note. A title that stands above all others is that of the
/// whole.
///
/// @param whole the title of the whole text
/// @param topic the least kind of title that begins a note
record TitleRoles(Optional<TextBlock.Title> whole, Optional<TitleKind> topic) {

    /// Finds out what the titles of a text are for.
    static TitleRoles of(List<TextBlock> blocks) {
        Map<TitleKind, Integer> counts = new EnumMap<>(TitleKind.class);
        for (TextBlock block : blocks) {
            if (block instanceof TextBlock.Title title) {
                counts.merge(title.kind(), 1, Integer::sum);
            }
        }
        Optional<TitleKind> topic = counts.keySet().stream().filter(kind -> kind != TitleKind.QUESTION)
                .filter(kind -> counts.get(kind) > 1).findFirst()
                .or(() -> counts.keySet().stream().filter(kind -> kind != TitleKind.QUESTION).findFirst());
        Optional<TextBlock.Title> whole = !blocks.isEmpty() && blocks.getFirst() instanceof TextBlock.Title first
                && topic.isPresent() && isOfTheWhole(first, blocks, topic.get(), counts)
                ? Optional.of(first) : Optional.empty();
        return new TitleRoles(whole, topic);
    }

    /// Whether the first title weighs more than those of topics, or as much with nothing but the next title below it.
    private static boolean isOfTheWhole(TextBlock.Title first, List<TextBlock> blocks, TitleKind topic,
                                        Map<TitleKind, Integer> counts) {
        boolean bare = first.kind() == topic && counts.get(topic) > 2
                && blocks.get(1) instanceof TextBlock.Title next && next.kind() == topic;
        return bare || first.kind().compareTo(topic) < 0;
    }

    /// Whether a title begins a note.
    boolean beginsNote(TextBlock.Title title) {
        return topic.isPresent() && title.kind().compareTo(topic.get()) <= 0;
    }
}
