package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vademecum.pdf.Tag;
import vademecum.typeset.Type.Family;

/// Sets code: line by line, each space kept. A line that is too long goes on below, with a mark.
final class CodeSetter {

    private static final String MARK = "↪";
    private static final int TOGETHER = 3;
    private static final double PAD = 7;

    private final BlockSetter blocks;
    private final Look look;
    private final Shaper shaper;

    CodeSetter(BlockSetter blocks) {
        this.blocks = blocks;
        this.look = blocks.workshop().look();
        this.shaper = blocks.workshop().shaper();
    }

    private record Piece(String text, Ink ink) {
    }

    /// Sets a `pre`.
    void code(Element element, Area area) {
        boolean formula = element.hasClass("v-math");
        Tag block = area.tag().child("P");
        Tag tag = formula ? block.child("Formula").described(element.text()) : block.child("Code");
        double size = look.codeSize() * area.size() / look.size();
        Ink ink = Ink.plain(new Type(Family.MONO, false, false, size), look.ink(), tag.slot());
        List<List<Piece>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        collect(element, ink, lines);
        if (lines.size() > 1 && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        int ground = look.palette().of("paper-low");
        Frame frame = area.frame().inside(PAD - 1, PAD - 1, (canvas, left, top, height, first, last) -> {
            canvas.artifact();
            canvas.rectangle(left + area.left(), top, area.width(), height, ground);
        });
        blocks.column().gap(area.gap());
        set(lines, area.framed(frame).inset(PAD + 2, PAD), ink);
        blocks.column().gap(area.gap());
    }

    private void collect(Node node, Ink ink, List<List<Piece>> lines) {
        for (Node child : node.childNodes()) {
            switch (child) {
                case TextNode text -> split(text.getWholeText(), ink, lines);
                case Element br when br.normalName().equals("br") -> lines.add(new ArrayList<>());
                case Element inner -> collect(inner, styled(inner, ink), lines);
                default -> { }
            }
        }
    }

    private static void split(String text, Ink ink, List<List<Piece>> lines) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > from) {
                    lines.getLast().add(new Piece(text.substring(from, i).replace("\t", "    ").replace("\r", ""),
                            ink));
                }
                if (i < text.length()) {
                    lines.add(new ArrayList<>());
                }
                from = i + 1;
            }
        }
    }

    private Ink styled(Element element, Ink ink) {
        for (String name : element.classNames()) {
            if (name.startsWith("tok-")) {
                Ink coloured = ink.coloured(look.palette().of(name));
                return switch (name) {
                    case "tok-k" -> coloured.with(ink.type().withBold());
                    case "tok-c" -> coloured.with(ink.type().withItalic());
                    default -> coloured;
                };
            }
        }
        return switch (element.normalName()) {
            case "b", "strong" -> ink.with(ink.type().withBold());
            case "i", "em" -> ink.with(ink.type().withItalic());
            default -> ink;
        };
    }

    private void set(List<List<Piece>> lines, Area area, Ink ink) {
        double leading = Math.round(ink.type().size() * 14.2) / 10.0;
        double baseline = Look.baseline(ink.type().size(), leading);
        for (int i = 0; i < lines.size(); i++) {
            List<Paragraph> rows = rows(lines.get(i), area, ink);
            for (int k = 0; k < rows.size(); k++) {
                Paragraph row = rows.get(k);
                boolean together = k > 0 || i > 0 && (i < TOGETHER || lines.size() - i < TOGETHER);
                blocks.column().cost(together ? Entry.FORBIDDEN - 1 : 0);
                int end = row.nodes().size();
                if (k == rows.size() - 1 && i < lines.size() - 1) {
                    row.end();
                }
                LineBox box = new LineBox(row, new LineBreaker.Line(0, end, 0, true), area.left(),
                        area.width(), LineBox.Align.START, baseline);
                Painter painter = k == 0 ? box : marked(box, area, ink);
                blocks.column().add(leading, area.frame(), blocks.labelled(painter, area, baseline), List.of());
            }
        }
    }

    /// The rows of a line: as many as it takes.
    private List<Paragraph> rows(List<Piece> line, Area area, Ink ink) {
        List<Paragraph> rows = new ArrayList<>();
        Paragraph row = blocks.workshop().undivided();
        rows.add(row);
        double indent = ink.type().size() * 1.8;
        double used = 0;
        for (Piece piece : line) {
            int from = 0;
            while (from < piece.text().length()) {
                int end = chunk(piece.text(), from);
                double width = width(piece.text().substring(from, end), piece.ink());
                if (used + width > area.width() && width > area.width() - indent) {
                    end = fit(piece, from, area.width() - used);
                    width = width(piece.text().substring(from, end), piece.ink());
                }
                if (end == from || used + width > area.width() && used > indent) {
                    row = blocks.workshop().undivided();
                    row.inset(new vademecum.typeset.Node.Inset(indent, 0, Painter.NOTHING));
                    rows.add(row);
                    used = indent;
                    continue;
                }
                row.solid(piece.text().substring(from, end), piece.ink());
                used += width;
                from = end;
            }
        }
        return rows;
    }

    private double width(String text, Ink ink) {
        return shaper.shape(text, ink.type(), false).total() * ink.type().size() / 1000;
    }

    /// Where a row may end behind a place: after a space or a sign.
    private static int chunk(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && (i == from || text.charAt(i) == ' ') && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i > from ? i : from + Character.charCount(text.codePointAt(from));
    }

    /// How much of a long word fits; at least one character.
    private int fit(Piece piece, int from, double room) {
        int end = from;
        double used = 0;
        while (end < piece.text().length()) {
            int next = end + Character.charCount(piece.text().codePointAt(end));
            used += width(piece.text().substring(end, next), piece.ink());
            if (used > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    private Painter marked(LineBox box, Area area, Ink ink) {
        Shaped sign = shaper.shape(MARK, ink.type(), false);
        return (canvas, left, top) -> {
            canvas.artifact();
            canvas.text(sign.fonts()[0], ink.type().size(), look.accent(), left + area.left(), top + box.baseline());
            canvas.glyph(sign.codes()[0]);
            box.paint(canvas, left, top);
        };
    }
}
