package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vademecum.pdf.Canvas;
import vademecum.pdf.Slot;
import vademecum.pdf.Tag;

/// Sets the blocks of a text into a column: paragraphs, lists, call-outs, code, tables, pictures.
final class BlockSetter {

    private static final int KEEP = 600;

    private final Workshop workshop;
    private final Notes notes;
    private final Column column;
    private final Headings headings;
    private Optional<Label> label = Optional.empty();

    BlockSetter(Workshop workshop, Notes notes, Column column) {
        this(workshop, notes, column, Headings.plain());
    }

    BlockSetter(Workshop workshop, Notes notes, Column column, Headings headings) {
        this.workshop = workshop;
        this.notes = notes;
        this.column = column;
        this.headings = headings;
    }

    /// What hangs at the left of the next line, such as the number of a list item.
    ///
    /// @param words  the label
    /// @param ink    how it looks
    /// @param hanging how far it may go to the left, in points
    /// @param right   whether it hangs at the right, where text runs from right to left
    record Label(String words, Ink ink, double hanging, boolean right) {
    }

    void hang(Label next) {
        label = Optional.of(next);
    }

    Column column() {
        return column;
    }

    Workshop workshop() {
        return workshop;
    }

    Notes notes() {
        return notes;
    }

    /// Sets what is in an element: blocks, and running text between them as paragraphs.
    void blocks(Element parent, Area area) {
        List<Node> running = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (InlineWriter.isInline(child)) {
                running.add(child);
            } else {
                running(running, area, "P");
                running.clear();
                block((Element) child, area);
            }
        }
        running(running, area, "P");
    }

    /// Sets running text as a paragraph, if there is any.
    void running(List<Node> nodes, Area area, String type) {
        boolean seen = nodes.stream().anyMatch(node -> node instanceof Element
                || node instanceof TextNode text && !text.isBlank());
        if (seen) {
            column.gap(area.gap());
            paragraph(nodes, area, type);
        }
    }

    /// Sets a block.
    void block(Element element, Area area) {
        if (!element.id().isEmpty() && !isHeading(element)) {
            column.mark(new Mark.Place(element.id()));
            headings.place(element.id(), workshop.references());
        }
        switch (element.normalName()) {
            case "p" -> paragraph(element, area);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, area);
            case "ul", "ol" -> new ListSetter(this).list(element, area);
            case "dl" -> new ListSetter(this).definitions(element, area);
            case "blockquote" -> quote(element, area);
            case "pre" -> new CodeSetter(this).code(element, area);
            case "table" -> new TableSetter(this).table(element, area);
            case "figure" -> new FigureSetter(this).figure(element, area);
            case "hr" -> rule(area);
            case "summary" -> lead(element, area);
            case "section", "details" -> section(element, area);
            case "script", "style", "template", "iframe", "object" -> { }
            default -> division(element, area);
        }
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private void division(Element element, Area area) {
        if (element.hasClass("v-callout")) {
            callout(element, area);
        } else if (element.hasClass("v-math")) {
            equation(element, area);
        } else {
            blocks(element, area);
        }
    }

    private void equation(Element element, Area area) {
        Paragraph line = workshop.undivided();
        InlineWriter writer = new InlineWriter(workshop, notes, line, area.width());
        Type letters = workshop.look().text().scaled(area.size() / workshop.look().size());
        Ink ink = Ink.plain(letters, area.colour(), area.tag().child("P").text());
        element.childNodes().forEach(node -> writer.write(node, ink));
        column.gap(area.gap());
        lines(line, area, LineBox.Align.CENTRE, letters.size());
        column.gap(area.gap());
    }

    private void section(Element element, Area area) {
        if (element.hasClass("v-callout")) {
            callout(element, area);
        } else if (element.hasClass("v-embed")) {
            embed(element, area);
        } else {
            blocks(element, area.in(area.tag().child("Div")));
        }
    }

    private void paragraph(Element element, Area area) {
        if (element.childrenSize() == 1 && element.child(0).normalName().equals("img") && !element.hasText()) {
            new FigureSetter(this).figure(element, area);
        } else if (element.hasClass("v-embed-source")) {
            lead(element, area.coloured(workshop.look().soft()).sized(area.size() * 0.88));
        } else {
            running(element.childNodes(), area, "P");
            if (element.text().endsWith(":") || element.selectFirst("> .caption") != null) {
                column.cost(KEEP);
            }
        }
    }

    /// A line that belongs to what follows.
    private void lead(Element element, Area area) {
        column.gap(area.gap());
        Ink ink = Ink.plain(workshop.look().sans(area.size() / workshop.look().size() * 0.95, true),
                area.colour(), area.tag().child("P").slot());
        paragraph(element.childNodes(), area.loose(), ink, workshop.undivided());
        column.cost(Entry.FORBIDDEN);
        column.gap(area.size() * 0.3);
    }

    void paragraph(List<Node> nodes, Area area, String type) {
        Type letters = workshop.look().text().scaled(area.size() / workshop.look().size());
        Slot slot = (type.isEmpty() ? area.tag() : area.tag().child(type)).text();
        paragraph(nodes, area, Ink.plain(letters, area.colour(), slot), area.ragged() ? workshop.undivided()
                : workshop.paragraph());
    }

    void paragraph(List<Node> nodes, Area area, Ink ink, Paragraph paragraph) {
        InlineWriter writer = new InlineWriter(workshop, notes, paragraph, area.width());
        nodes.forEach(node -> writer.write(node, ink));
        lines(paragraph, area, LineBox.Align.START, ink.type().size());
    }

    /// Sets a paragraph. Neither its first nor its last line is left alone on a page.
    void lines(Paragraph paragraph, Area area, LineBox.Align align, double size) {
        paragraph.dropSpace();
        if (paragraph.isEmpty()) {
            paragraph.marks().forEach(column::mark);
            return;
        }
        double leading = Look.leading(size);
        boolean ragged = area.ragged() || align != LineBox.Align.START;
        List<LineBreaker.Line> lines = LineBreaker.lines(paragraph.nodes(), area.width(), ragged);
        for (int i = 0; i < lines.size(); i++) {
            LineBreaker.Line line = lines.get(i);
            double inset = inset(paragraph, line, false);
            double depth = inset(paragraph, line, true);
            double usual = Look.baseline(size, leading);
            double baseline = inset > 0 ? Math.max(usual, inset + leading * 0.1) : usual;
            double height = Math.max(leading, depth > 0 ? baseline + Math.max(leading - usual, depth + leading * 0.1)
                    : inset > 0 ? inset + leading * 0.4 : 0);
            if (i > 0) {
                boolean lonely = i == 1 || i == lines.size() - 1;
                column.cost(lonely ? Entry.FORBIDDEN : 0);
            }
            Painter painter = labelled(new LineBox(paragraph, line, area.left(), area.width(), align, baseline),
                    area, baseline);
            column.add(height, area.frame(), painter, marks(paragraph, line));
        }
    }

    /// A painter that also paints the label that hangs at the line.
    Painter labelled(Painter line, Area area, double baseline) {
        if (label.isEmpty()) {
            return line;
        }
        Label hanging = label.get();
        label = Optional.empty();
        Paragraph words = workshop.undivided();
        words.solid(hanging.words(), hanging.ink());
        double width = words.natural();
        double left = hanging.right() ? area.left() + area.width() + hanging.hanging() * 0.32
                : area.left() - Math.max(width + 2, hanging.hanging() * 0.32 + width);
        LineBox box = new LineBox(words, new LineBreaker.Line(0, words.nodes().size(), 0, true), left, width,
                LineBox.Align.START, baseline);
        return (canvas, x, top) -> {
            box.paint(canvas, x, top);
            line.paint(canvas, x, top);
        };
    }

    /// How far what stands in a line reaches above or below it.
    private static double inset(Paragraph paragraph, LineBreaker.Line line, boolean below) {
        double height = 0;
        for (int i = line.from(); i < line.to(); i++) {
            if (paragraph.nodes().get(i) instanceof vademecum.typeset.Node.Inset inset) {
                height = Math.max(height, below ? inset.depth() : inset.height());
            }
        }
        return height;
    }

    /// What is noted down in a line, and in what was left out between it and the line before.
    private static List<Mark> marks(Paragraph paragraph, LineBreaker.Line line) {
        List<Mark> marks = new ArrayList<>();
        for (int i = line.from(); i < line.to(); i++) {
            if (paragraph.nodes().get(i) instanceof vademecum.typeset.Node.Sign sign) {
                marks.add(sign.mark());
            }
        }
        return marks;
    }

    private void heading(Element element, Area area) {
        Look look = workshop.look();
        int level = Math.max(2, element.normalName().charAt(1) - '0' - 1);
        Type type = look.heading(level).scaled(area.size() / look.size());
        Tag tag = area.tag().child(headings.tag(level));
        headings.enter(element.id(), workshop.references());
        if (!element.id().isEmpty()) {
            column.mark(new Mark.Place(element.id()));
        }
        column.gap(type.size() * (level == 2 ? 1.5 : 1.3));
        Paragraph words = workshop.undivided();
        String number = headings.number(element.id());
        if (!number.isEmpty()) {
            words.solid(number + "\u2002", Ink.plain(type.in(Type.Family.SANS, 0.92), look.accent(),
                    tag.child("Lbl").slot()));
        }
        Ink ink = Ink.plain(type, area.colour(), tag.slot());
        InlineWriter writer = new InlineWriter(workshop, notes, words);
        writer.children(element, ink);
        int before = column.size();
        lines(words, area.loose(), LineBox.Align.START, type.size() * 0.88);
        column.bind(before);
        column.cost(Entry.FORBIDDEN);
        column.gap(type.size() * 0.35);
    }

    private void quote(Element element, Area area) {
        Look look = workshop.look();
        int colour = look.rule();
        Frame frame = area.frame().inside(0, 0, (canvas, left, top, height, first, last) -> {
            canvas.artifact();
            canvas.rectangle(left + area.left(), top, 2, height, colour);
        });
        column.gap(area.gap());
        blocks(element, area.in(area.tag().child("BlockQuote")).framed(frame).inset(14, 8).coloured(look.soft()));
        column.gap(area.gap());
    }

    private void embed(Element element, Area area) {
        int colour = workshop.look().palette().of("accent-line");
        Frame frame = area.frame().inside(2, 2, (canvas, left, top, height, first, last) -> {
            canvas.artifact();
            canvas.rectangle(left + area.left(), top, 1, height, colour);
        });
        column.gap(area.gap());
        blocks(element, area.in(area.tag().child("Div")).framed(frame).inset(12, 0));
        column.gap(area.gap());
    }

    private void callout(Element element, Area area) {
        Callouts.Tone tone = Callouts.tone(element.attr("data-callout"), workshop.look().palette());
        Frame frame = area.frame().inside(7, 8, (canvas, left, top, height, first, last) -> {
            canvas.artifact();
            canvas.rectangle(left + area.left(), top, area.width(), height, tone.wash());
            if (first) {
                canvas.rectangle(left + area.left(), top, area.width(), 1.5, tone.ink());
            }
        });
        column.gap(area.gap());
        int before = column.size();
        Tag tag = area.tag().child("Div");
        Area inner = area.in(tag).framed(frame).inset(11, 11).sized(area.size() * 0.95);
        for (Element child : element.children()) {
            if (child.hasClass("v-callout-title")) {
                title(child, inner, tone, element.attr("data-callout"));
                child.remove();
            }
        }
        blocks(element, inner);
        column.hold(before, workshop.shape().textHeight() / 3);
        column.gap(area.gap());
    }

    private void title(Element element, Area area, Callouts.Tone tone, String kind) {
        Ink ink = Ink.plain(workshop.look().sans(0.95, true), tone.ink(), area.tag().child("P").slot());
        double sign = ink.type().size() * 1.5;
        Callouts.Sign shape = Callouts.sign(kind);
        Paragraph words = workshop.undivided();
        new InlineWriter(workshop, notes, words).children(element, ink);
        int before = column.size();
        lines(words, area.inset(sign, 0).loose(), LineBox.Align.START, ink.type().size());
        if (column.size() > before) {
            column.decorate(before, (canvas, left, top) -> Callouts.paint(canvas, shape, left + area.left(),
                    top + ink.type().size() * 0.22, ink.type().size(), tone.ink()));
        }
        column.cost(Entry.FORBIDDEN);
        column.gap(3);
    }

    private void rule(Area area) {
        column.gap(area.gap() * 1.4);
        column.add(1, area.frame(), (canvas, left, top) -> line(canvas, left, top, area));
        column.gap(area.gap() * 1.4);
    }

    private void line(Canvas canvas, double left, double top, Area area) {
        canvas.artifact();
        double middle = left + area.left() + area.width() / 2;
        canvas.line(middle - 30, top, middle + 30, top, 0.7, workshop.look().palette().of("edge"));
    }
}
