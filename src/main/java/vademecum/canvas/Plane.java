package vademecum.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.note.Canvas;

/// The cards of a canvas that may be seen, in the order in which one reads them: row by row, each group whole.
///
/// @param cards  the cards by what edges call them
/// @param groups the groups in order, and the cards in each
/// @param loose  the cards in no group, in order
/// @param edges  the edges whose ends may both be seen
record Plane(Map<String, Canvas.Card> cards, List<Section> groups, List<Canvas.Card> loose, List<Canvas.Edge> edges) {

    /// Cards whose upper edges are no farther apart than this stand in one row.
    private static final int ROW = 60;

    /// A group with its cards.
    ///
    /// @param group  the group
    /// @param inside its cards, in order
    record Section(Canvas.Group group, List<Canvas.Card> inside) {
    }

    /// Sorts what may be seen.
    static Plane of(List<Canvas.Card> seen, List<Canvas.Edge> edges) {
        Map<String, Canvas.Card> cards = new HashMap<>();
        seen.forEach(card -> cards.put(card.id(), card));
        List<Canvas.Group> groups = new ArrayList<>();
        seen.forEach(card -> {
            if (card instanceof Canvas.Group group) {
                groups.add(group);
            }
        });
        Map<Canvas.Group, List<Canvas.Card>> inside = new HashMap<>();
        List<Canvas.Card> loose = new ArrayList<>();
        for (Canvas.Card card : inRows(seen)) {
            if (!(card instanceof Canvas.Group)) {
                smallest(groups, card).ifPresentOrElse(group -> inside.computeIfAbsent(group,
                        _ -> new ArrayList<>()).add(card), () -> loose.add(card));
            }
        }
        List<Section> sections = new ArrayList<>();
        for (Canvas.Card card : inRows(List.copyOf(groups))) {
            sections.add(new Section((Canvas.Group) card, inside.getOrDefault((Canvas.Group) card, List.of())));
        }
        return new Plane(cards, sections, loose, edges.stream().filter(edge -> cards.containsKey(edge.from())
                && cards.containsKey(edge.to())).toList());
    }

    private static Optional<Canvas.Group> smallest(List<Canvas.Group> groups, Canvas.Card card) {
        return groups.stream().filter(group -> group.box().holds(card.box()))
                .min(Comparator.comparingLong(group -> (long) group.box().width() * group.box().height()));
    }

    /// The cards row by row: a row begins with the highest card that is left, and takes those about as high.
    private static List<Canvas.Card> inRows(List<? extends Canvas.Card> cards) {
        List<Canvas.Card> left = new ArrayList<>(cards);
        left.sort(Comparator.<Canvas.Card>comparingInt(card -> card.box().y()).thenComparingInt(card ->
                card.box().x()));
        List<Canvas.Card> sorted = new ArrayList<>(left.size());
        for (int from = 0; from < left.size(); ) {
            int to = from;
            while (to < left.size() && left.get(to).box().y() - left.get(from).box().y() <= ROW) {
                to++;
            }
            List<Canvas.Card> row = new ArrayList<>(left.subList(from, to));
            row.sort(Comparator.comparingInt(card -> card.box().x()));
            sorted.addAll(row);
            from = to;
        }
        return sorted;
    }
}
