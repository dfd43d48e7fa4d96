package vademecum.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Canvas;
import vademecum.note.Segment;

/// Makes the blocks of a canvas's page: the drawing, then its groups with their cards, then its edges as sentences. A
/// card of a private note, and every edge to it, leaves no trace.
public final class CanvasPage {

    /// The script that moves the drawing.
    private static final String SCRIPT = "canvas";

    private final Catalog catalog;
    private final VaultPath path;
    private final List<Block> blocks = new ArrayList<>();

    private CanvasPage(Catalog catalog, VaultPath path) {
        this.catalog = catalog;
        this.path = path;
    }

    /// The blocks.
    ///
    /// @param path the canvas
    public static List<Block> blocks(Catalog catalog, VaultPath path, Canvas canvas) {
        CanvasPage page = new CanvasPage(catalog, path);
        List<Canvas.Card> seen = canvas.cards().stream().filter(card -> !page.isPrivate(card)).toList();
        page.write(Plane.of(seen, canvas.edges()), seen);
        return List.copyOf(page.blocks);
    }

    private boolean isPrivate(Canvas.Card card) {
        return card instanceof Canvas.Shown shown && catalog.resolve(path, shown.ref()) instanceof Target.Private;
    }

    private void write(Plane plane, List<Canvas.Card> seen) {
        if (seen.isEmpty()) {
            return;
        }
        List<Segment> drawing = new Drawing(new CardWriter(catalog, path, true), plane, seen).segments();
        blocks.add(new Block(BlockKind.HTML, 0, "", List.of(new Segment.Screen(drawing, SCRIPT))));
        cards(plane.loose());
        for (Plane.Section section : plane.groups()) {
            Canvas.Group group = section.group();
            if (!group.label().isEmpty()) {
                heading(group.label(), group.anchor());
            }
            cards(section.inside());
        }
        if (!plane.edges().isEmpty()) {
            heading(CanvasReader.EDGES.text(), CanvasReader.EDGES.anchor());
            edges(plane);
        }
    }

    private void heading(String text, String anchor) {
        blocks.add(new Block(BlockKind.HEADING, 2, anchor, List.of(new Segment.Html(Html.escape(text)))));
    }

    private void cards(List<Canvas.Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        CardWriter writer = new CardWriter(catalog, path, false);
        writer.html("<ul class=\"v-canvas-list\">\n");
        for (Canvas.Card card : cards) {
            writer.html("<li>").card(card).html("</li>\n");
        }
        writer.html("</ul>");
        blocks.add(new Block(BlockKind.LIST, 0, "", writer.segments()));
    }

    private void edges(Plane plane) {
        StringBuilder list = new StringBuilder("<ul>\n");
        for (Canvas.Edge edge : plane.edges()) {
            String from = quoted(plane.cards().get(edge.from()));
            String to = quoted(plane.cards().get(edge.to()));
            String between = edge.fromArrow() == edge.toArrow() ? " and " : edge.toArrow() ? " leads to "
                    : " comes from ";
            String behind = edge.fromArrow() && edge.toArrow() ? " lead to each other"
                    : edge.fromArrow() || edge.toArrow() ? "" : " are connected";
            list.append("<li>").append(from).append(between).append(to).append(behind);
            if (!edge.label().isEmpty()) {
                list.append(": ");
                Html.escape(edge.label(), list);
            }
            list.append("</li>\n");
        }
        blocks.add(new Block(BlockKind.LIST, 0, "", List.of(new Segment.Html(list.append("</ul>").toString()))));
    }

    private String quoted(Canvas.Card card) {
        return "<strong>" + Html.escape(CardWriter.name(card, note(card))) + "</strong>";
    }

    private Optional<String> note(Canvas.Card card) {
        return card instanceof Canvas.Shown shown ? CardWriter.title(catalog, path, shown) : Optional.empty();
    }
}
