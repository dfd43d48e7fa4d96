package vademecum.canvas;

import java.util.List;
import vademecum.note.Canvas;
import vademecum.note.Segment;

/// Draws a canvas as SVG: groups, edges, cards with their text as HTML in foreign objects. Colours come from the style
/// sheet, or from attributes where the author chose one; there is no style in the markup, for the pages' policy forbids
/// it.
final class Drawing {

    private static final int MARGIN = 40;
    private static final int LABEL_RISE = 12;

    private final CardWriter out;
    private final Plane plane;
    private final List<Canvas.Card> seen;

    /// @param out  takes the drawing
    /// @param seen the cards, those in the background first
    Drawing(CardWriter out, Plane plane, List<Canvas.Card> seen) {
        this.out = out;
        this.plane = plane;
        this.seen = seen;
    }

    /// The drawing.
    List<Segment> segments() {
        Canvas.Box all = bounds();
        out.html("<div class=\"v-canvas\" role=\"group\" aria-label=\"Drawing\">"
                + "<svg viewBox=\"" + all.x() + " " + all.y() + " " + all.width() + " " + all.height() + "\">\n");
        seen.forEach(card -> {
            if (card instanceof Canvas.Group group) {
                group(group);
            }
        });
        plane.edges().forEach(this::edge);
        seen.forEach(card -> {
            if (!(card instanceof Canvas.Group)) {
                card(card);
            }
        });
        out.html("</svg></div>");
        return out.segments();
    }

    private Canvas.Box bounds() {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Canvas.Card card : seen) {
            Canvas.Box box = card.box();
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.x() + box.width());
            bottom = Math.max(bottom, box.y() + box.height());
        }
        return new Canvas.Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    /// The class of one of the six colours, or the attribute of another.
    private static String color(String kind, String color, String attribute) {
        return color.length() == 1 ? " class=\"" + kind + " v-canvas-" + color + "\""
                : " class=\"" + kind + "\"" + (color.isEmpty() ? "" : " " + attribute + "=\"" + color + "\"");
    }

    private static String place(Canvas.Box box) {
        return " x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + box.width() + "\" height=\"" + box.height()
                + "\"";
    }

    private void group(Canvas.Group group) {
        out.html("<g" + color("v-canvas-group", group.color(), "color") + "><rect" + place(group.box())
                + " rx=\"10\"/>");
        if (!group.label().isEmpty()) {
            out.html("<text x=\"" + (group.box().x() + 2) + "\" y=\"" + (group.box().y() - LABEL_RISE) + "\">")
                    .text(group.label()).html("</text>");
        }
        out.html("</g>\n");
    }

    private void card(Canvas.Card card) {
        boolean picture = card instanceof Canvas.Shown;
        out.html("<g" + color("v-canvas-card", card.color(), "color") + "><rect" + place(card.box())
                + " rx=\"8\"/><foreignObject" + place(card.box()) + "><div class=\"v-canvas-text"
                + (picture ? " v-canvas-file" : "") + "\">").card(card).html("</div></foreignObject></g>\n");
    }

    private void edge(Canvas.Edge edge) {
        Ends ends = Ends.of(plane.cards().get(edge.from()).box(), plane.cards().get(edge.to()).box(), edge);
        out.html("<g" + color("v-canvas-edge", edge.color(), "color") + "><path d=\"" + ends.curve() + "\"/>");
        if (edge.toArrow()) {
            out.html("<path class=\"v-canvas-arrow\" d=\"" + ends.arrow(true) + "\"/>");
        }
        if (edge.fromArrow()) {
            out.html("<path class=\"v-canvas-arrow\" d=\"" + ends.arrow(false) + "\"/>");
        }
        if (!edge.label().isEmpty()) {
            out.html("<text x=\"" + ends.middleX() + "\" y=\"" + ends.middleY() + "\">").text(edge.label())
                    .html("</text>");
        }
        out.html("</g>\n");
    }
}
