package vademecum.typeset;

import java.text.Bidi;
import java.util.List;
import vademecum.pdf.Canvas;
import vademecum.pdf.EmbeddedFont;

/// A line of a paragraph.
///
/// @param text     the paragraph
/// @param line     which of its nodes
/// @param indent   how far its left edge is from that of the column, in points
/// @param width    the width that it has
/// @param align    where in that width it stands
/// @param baseline how far below its upper edge the letters stand
record LineBox(Paragraph text, LineBreaker.Line line, double indent, double width, Align align, double baseline)
        implements Painter {

    private static final double HAIR = 0.5;

    /// Where a line stands in its width.
    enum Align {
        /// At the left, or at both edges.
        START,
        /// In the middle.
        CENTRE,
        /// At the right.
        END
    }

    @Override
    public void paint(Canvas canvas, double left, double top) {
        List<Node> nodes = text.nodes();
        byte[] levels = levels(nodes);
        int[] order = order(levels);
        double[] xs = new double[order.length + 1];
        double x = left + indent + start(nodes);
        for (int i = 0; i < order.length; i++) {
            xs[i] = x;
            x += width(nodes.get(order[i]));
        }
        xs[order.length] = x;
        grounds(canvas, order, xs, top);
        letters(canvas, order, levels, xs, top + baseline);
        lines(canvas, order, xs, top + baseline);
        links(canvas, order, xs, top);
    }

    /// The widest that the line's words are.
    private double start(List<Node> nodes) {
        boolean right = align == Align.END || align == Align.START && text.isRightToLeft();
        if (align == Align.START && !right) {
            return 0;
        }
        double natural = hyphen() ? chance().width() : 0;
        for (int i = line.from(); i < line.to(); i++) {
            natural += width(nodes.get(i));
        }
        return right ? Math.max(0, width - natural) : Math.max(0, (width - natural) / 2);
    }

    private boolean hyphen() {
        return line.to() < text.nodes().size() && text.nodes().get(line.to()) instanceof Node.Chance chance
                && chance.shown();
    }

    private Node.Chance chance() {
        return (Node.Chance) text.nodes().get(line.to());
    }

    private double width(Node node) {
        return Paragraph.width(node) * (node instanceof Node.Glue ? 1 + line.space() : 1);
    }

    /// How deep each node is in text from right to left: odd if it is itself (Unicode Standard Annex 9).
    private byte[] levels(List<Node> nodes) {
        int count = line.to() - line.from();
        byte[] levels = new byte[count];
        if (!text.hasRightToLeft() || count == 0) {
            return levels;
        }
        StringBuilder samples = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Node node = nodes.get(line.from() + i);
            samples.append(node instanceof Node.Box box ? box.sample() : node instanceof Node.Glue ? ' ' : '\u200B');
        }
        Bidi bidi = new Bidi(samples.toString(), text.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }

    /// The nodes in the order in which they stand from left to right.
    private int[] order(byte[] levels) {
        int count = levels.length;
        int[] order = new int[count];
        Integer[] objects = new Integer[count];
        for (int i = 0; i < count; i++) {
            order[i] = line.from() + i;
            objects[i] = order[i];
        }
        if (!text.hasRightToLeft()) {
            return order;
        }
        Bidi.reorderVisually(levels, 0, objects, 0, count);
        for (int i = 0; i < count; i++) {
            order[i] = objects[i];
        }
        return order;
    }

    private static Ink ink(Node node) {
        return switch (node) {
            case Node.Box box -> box.ink();
            case Node.Glue glue -> glue.ink();
            case Node.Chance chance -> chance.hyphen();
            case Node.End _, Node.Inset _, Node.Sign _ -> Parts.NO_INK;
        };
    }

    private void grounds(Canvas canvas, int[] order, double[] xs, double top) {
        for (int i = 0; i < order.length; i++) {
            Ink ink = ink(text.nodes().get(order[i]));
            int from = i;
            while (ink.background() >= 0 && i + 1 < order.length
                    && ink(text.nodes().get(order[i + 1])).background() == ink.background()) {
                i++;
            }
            if (ink.background() >= 0) {
                double size = ink.type().size();
                canvas.artifact();
                canvas.rectangle(xs[from] - 1, top + baseline - size * 0.82, xs[i + 1] - xs[from] + 2, size * 1.1,
                        ink.background());
            }
        }
    }

    private void letters(Canvas canvas, int[] order, byte[] levels, double[] xs, double y) {
        Pen pen = new Pen(canvas);
        for (int i : logical(order)) {
            switch (text.nodes().get(order[i])) {
                case Node.Box box -> pen.word(turned(box, levels[order[i] - line.from()]), xs[i], y);
                case Node.Glue glue -> pen.space(text.shaper().shape(" ", glue.ink().type(), false), glue.ink(), xs[i],
                        xs[i + 1] - xs[i], y);
                case Node.Inset inset -> {
                    inset.paint().paint(canvas, xs[i], y - inset.height());
                    pen.lift();
                }
                case Node.Chance _, Node.Sign _, Node.End _ -> { }
            }
        }
        if (hyphen()) {
            Ink ink = chance().hyphen();
            Shaped hyphen = text.shaper().hyphen(ink.type());
            pen.word(new Node.Box(hyphen, 0, hyphen.length(), ink, '-'), xs[order.length], y);
        } else if (line.to() < text.nodes().size()) {
            Ink ink = text.nodes().get(line.to()) instanceof Node.Glue glue ? glue.ink() : pen.ink;
            between(pen, ink, text.isRightToLeft() ? xs[0] : xs[order.length], y);
        }
    }

    /// A space behind the line: what is copied or read aloud has no other sign that a word ends here.
    private void between(Pen pen, Ink ink, double x, double y) {
        if (!(text.nodes().get(line.to()) instanceof Node.Chance) && ink != Parts.NO_INK) {
            Shaped space = text.shaper().shape(" ", ink.type(), false);
            pen.space(space, ink, x, space.total() * ink.type().size() / 1000, y);
        }
    }

    /// A bracket in text from right to left looks to the other side.
    private Node.Box turned(Node.Box box, int level) {
        boolean mirrored = level % 2 == 1 && Shaper.MIRRORED.indexOf(box.sample()) >= 0 && box.to() - box.from() == 1;
        return mirrored ? new Node.Box(text.shaper().mirrored(box.sample(), box.ink().type()), 0, 1, box.ink(),
                box.sample()) : box;
    }

    /// The places of the line in the order in which they are read; each is painted where it stands.
    private int[] logical(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i] - line.from()] = i;
        }
        return places;
    }

    private void lines(Canvas canvas, int[] order, double[] xs, double y) {
        for (int i = 0; i < order.length; i++) {
            Ink ink = ink(text.nodes().get(order[i]));
            if (ink.underline() < 0 && !ink.strike()) {
                continue;
            }
            int from = i;
            while (i + 1 < order.length && ink(text.nodes().get(order[i + 1])).underline() == ink.underline()
                    && ink(text.nodes().get(order[i + 1])).strike() == ink.strike()) {
                i++;
            }
            canvas.artifact();
            if (ink.underline() >= 0) {
                canvas.line(xs[from], y + 1.6, xs[i + 1], y + 1.6, HAIR, ink.underline());
            }
            if (ink.strike()) {
                double middle = y - ink.type().size() * 0.25;
                canvas.line(xs[from], middle, xs[i + 1], middle, HAIR, ink.colour());
            }
        }
    }

    private void links(Canvas canvas, int[] order, double[] xs, double top) {
        for (int i = 0; i < order.length; i++) {
            Ink.Link link = ink(text.nodes().get(order[i])).link();
            int from = i;
            while (i + 1 < order.length && ink(text.nodes().get(order[i + 1])).link() == link) {
                i++;
            }
            if (!link.target().isEmpty()) {
                canvas.link(xs[from], top, xs[i + 1], top + baseline * 1.35, link.target(), link.tag(), link.words());
            }
        }
    }

    /// Writes glyphs one behind the other, in as few strokes as the ink allows.
    private static final class Pen {

        private final Canvas canvas;
        private Ink ink = Parts.NO_INK;
        private EmbeddedFont[] font = new EmbeddedFont[0];
        private double x;

        private Pen(Canvas canvas) {
            this.canvas = canvas;
        }

        private void lift() {
            font = new EmbeddedFont[0];
        }

        private void word(Node.Box box, double at, double y) {
            Shaped glyphs = box.glyphs();
            double size = box.ink().type().size();
            if (glyphs.turned()) {
                backwards(box, at + box.width(), y);
                return;
            }
            double here = at;
            for (int i = box.from(); i < box.to(); i++) {
                put(glyphs.fonts()[i], box.ink(), here, y);
                canvas.glyph(glyphs.codes()[i]);
                canvas.move(glyphs.kerns()[i]);
                here += glyphs.widths()[i] * size / 1000;
                x = here;
            }
            x = here;
        }

        /// Writes a word from its right end, so that its letters come in the order in which they are read.
        private void backwards(Node.Box box, double end, double y) {
            Shaped glyphs = box.glyphs();
            double here = end;
            for (int i = box.to() - 1; i >= box.from(); i--) {
                here -= glyphs.widths()[i] * box.ink().type().size() / 1000;
                lift();
                put(glyphs.fonts()[i], box.ink(), here, y);
                canvas.glyph(glyphs.codes()[i]);
            }
            lift();
        }

        private void space(Shaped space, Ink wanted, double at, double width, double y) {
            put(space.fonts()[0], wanted, at, y);
            canvas.glyph(space.codes()[0]);
            canvas.move(width * 1000 / wanted.type().size() - space.total());
            x = at + width;
        }

        private void put(EmbeddedFont wanted, Ink next, double at, double y) {
            boolean same = font.length == 1 && font[0] == wanted && Math.abs(x - at) < 0.01 && ink.slot() == next.slot()
                    && ink.colour() == next.colour() && ink.rise() == next.rise()
                    && ink.type().size() == next.type().size();
            canvas.content(next.slot());
            if (!same) {
                canvas.text(wanted, next.type().size(), next.colour(), at, y - next.rise());
                font = new EmbeddedFont[] {wanted};
            }
            ink = next;
        }
    }
}
