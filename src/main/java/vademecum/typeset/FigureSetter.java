package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import vademecum.pdf.Tag;

/// Sets figures: their pictures, captions and whatever else they hold, in order. Figures may nest.
final class FigureSetter {

    /// How much of a page's height a picture may have, so that its caption finds room below it.
    private static final double HIGHEST = 0.82;

    private final BlockSetter blocks;
    private final Workshop workshop;
    private final Column column;

    FigureSetter(BlockSetter blocks) {
        this.blocks = blocks;
        this.workshop = blocks.workshop();
        this.column = blocks.column();
    }

    /// Sets a `figure`, or a paragraph that is nothing but a picture.
    void figure(Element element, Area area) {
        column.gap(area.gap());
        List<Node> running = new ArrayList<>();
        boolean pictured = false;
        for (Node child : element.childNodes()) {
            if (child instanceof Element img && img.normalName().equals("img")) {
                pictured |= running(running, area) | picture(img, area);
            } else if (InlineWriter.isInline(child)) {
                running.add(child);
            } else {
                pictured |= running(running, area);
                pictured = block((Element) child, area, pictured);
            }
        }
        running(running, area);
        column.gap(area.gap());
    }

    /// Sets a block of the figure; returns whether what was set last is a picture.
    private boolean block(Element child, Area area, boolean pictured) {
        if (!child.normalName().equals("figcaption")) {
            blocks.block(child, area);
            return child.selectFirst("img") != null;
        }
        if (pictured) {
            column.cost(Entry.FORBIDDEN);
        }
        caption(child, area);
        if (!pictured) {
            column.cost(Entry.FORBIDDEN);
        }
        return false;
    }

    /// Sets what stands between the blocks; returns whether it is nothing but pictures.
    private boolean running(List<Node> nodes, Area area) {
        boolean words = nodes.stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank()
                || node instanceof Element inner && inner.hasText());
        Elements pictures = new Elements();
        nodes.forEach(node -> {
            if (node instanceof Element inner) {
                pictures.addAll(inner.select("img"));
            }
        });
        boolean pictured = false;
        if (words) {
            blocks.running(nodes, area, "P");
        } else {
            for (Element img : pictures) {
                pictured |= picture(img, area);
            }
        }
        nodes.clear();
        return pictured;
    }

    private void caption(Element caption, Area area) {
        column.gap(4);
        Ink ink = Ink.plain(workshop.look().sans(0.85, false), workshop.look().soft(),
                area.tag().child("Caption").slot());
        if (!caption.id().isEmpty()) {
            column.mark(new Mark.Place(caption.id()));
        }
        blocks.paragraph(caption.childNodes(), area.loose(), ink, workshop.undivided());
    }

    /// Sets a picture, or its description where it cannot be printed; returns whether it is a picture.
    private boolean picture(Element picture, Area area) {
        Optional<Pictures.Image> image = workshop.pictures().find(picture.attr("src"));
        if (image.isEmpty()) {
            blocks.running(List.of(new TextNode(picture.attr("alt"))), area, "P");
            return false;
        }
        Figures.Size size = Figures.size(picture, image.get(), area.width(), workshop.shape().textHeight() * HIGHEST);
        Tag tag = Figures.tag(area.tag(), picture.attr("alt"));
        Painter painter = Figures.painter(image.get(), size, tag);
        boolean small = size.width() < area.width() * 0.5 && picture.closest(".v-diagram") == null;
        double indent = area.left() + (small ? 0 : (area.width() - size.width()) / 2);
        column.add(size.height() + 2, area.frame(), blocks.labelled((canvas, left, top) ->
                painter.paint(canvas, left + indent, top), area, size.height()));
        return true;
    }
}
