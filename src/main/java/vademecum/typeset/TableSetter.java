package vademecum.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import vademecum.base.Code;
import vademecum.pdf.Tag;

/// Sets tables. One that is too wide is set smaller, then on a turned page, at last with its words cut: never with a
/// column left out.
final class TableSetter {

    private static final double[] SCALES = {1, 0.92, 0.84, 0.76};
    private static final double[] TURNED = {1, 0.9, 0.8, 0.7, 0.6};
    /// Tables of more columns are cut, for no letters are small enough.
    private static final int MOST = 60;
    private static final int PART = 20;
    private static final double PAD_X = 4.5;
    private static final double PAD_Y = 3;

    private final BlockSetter blocks;
    private final Workshop workshop;

    TableSetter(BlockSetter blocks) {
        this.blocks = blocks;
        this.workshop = blocks.workshop();
    }

    /// How a table is made to fit.
    ///
    /// @param widths the widths of its columns
    /// @param scale  how much smaller its letters are
    /// @param turned whether its page is turned
    /// @param cut    whether its words may be cut anywhere
    record Fit(double[] widths, double scale, boolean turned, boolean cut, double padding) {
    }

    /// Sets a table.
    void table(Element element, Area area) {
        TableGrid grid = TableGrid.of(element);
        if (grid.columns() > MOST) {
            workshop.findings().report(Code.WIDE_TABLE, "a table of " + grid.columns()
                    + " columns is cut into tables of " + PART, "no page has room for so many; turn rows into columns");
            for (int from = 0; from < grid.columns(); from += PART) {
                grid(grid.part(from, Math.min(grid.columns(), from + PART)), element, area);
            }
        } else if (grid.columns() > 0) {
            grid(grid, element, area);
        }
    }

    private void grid(TableGrid grid, Element element, Area area) {
        Fit fit = fit(grid, area);
        blocks.column().gap(area.gap());
        report(grid, fit);
        if (fit.turned()) {
            blocks.column().turn(true);
        }
        Area room = fit.turned() ? new Area(0, workshop.shape().turnedWidth(), Frame.NONE, area.tag(), area.size(),
                area.colour(), area.gap(), true) : area;
        Element caption = element.selectFirst("> caption");
        if (caption != null) {
            Ink ink = Ink.plain(workshop.look().sans(0.85, false), workshop.look().soft(),
                    room.tag().child("P").slot());
            if (!caption.id().isEmpty()) {
                blocks.column().mark(new Mark.Place(caption.id()));
            }
            blocks.paragraph(List.copyOf(caption.childNodes()), room.loose(), ink, workshop.undivided());
            blocks.column().cost(Entry.FORBIDDEN);
            blocks.column().gap(3);
        }
        rows(grid, fit, room);
        blocks.column().gap(area.gap());
        if (fit.turned()) {
            blocks.column().turn(false);
        }
    }

    private void report(TableGrid grid, Fit fit) {
        if (fit.turned() || fit.scale() < 1) {
            workshop.findings().report(Code.WIDE_TABLE, "a table of " + grid.columns() + " columns is too wide for"
                    + " the page and " + (fit.turned() ? "stands on a turned one" : "is set smaller"), fit.cut()
                    ? "its words are cut to fit; split it or turn rows into columns"
                    : "split it or shorten its cells to keep it as the others are");
        }
    }

    private Fit fit(TableGrid grid, Area area) {
        double[][] wishes = wishes(grid, 1, area, false);
        for (double scale : SCALES) {
            if (sum(wishes[0]) * scale + grid.columns() * 2 * PAD_X <= area.width()) {
                return new Fit(share(wishes, scale, area.width(), PAD_X), scale, false, false, PAD_X);
            }
        }
        double wide = workshop.shape().turnedWidth();
        for (double scale : TURNED) {
            double padding = PAD_X * scale;
            if (sum(wishes[0]) * scale + grid.columns() * 2 * padding <= wide) {
                return new Fit(share(wishes, scale, wide, padding), scale, true, false, padding);
            }
        }
        double padding = Math.min(2, wide / grid.columns() / 8);
        double[][] cut = wishes(grid, 1, area, true);
        double scale = Math.min(0.6, Math.max(0.1, (wide - grid.columns() * 2 * padding) / sum(cut[0])));
        return new Fit(share(cut, scale, wide, padding), scale, true, true, padding);
    }

    /// The least and the natural width of each column.
    private double[][] wishes(TableGrid grid, double scale, Area area, boolean cut) {
        double[][] wishes = new double[2][grid.columns()];
        for (TableGrid.Cell cell : grid.cells()) {
            Paragraph paragraph = new Paragraph(workshop.shaper(), new Hyphenator(""), cut ? 1 : Paragraph.LONG);
            Type type = type(cell, scale * area.size() / workshop.look().size());
            Ink ink = Ink.plain(type, 0, Tag.of("TD").slot());
            InlineWriter writer = new InlineWriter(workshop, Notes.none(workshop), paragraph);
            measure(cell.element(), writer, paragraph, ink);
            double least = cut ? type.size() * 1.3 : paragraph.narrowest() + 0.5;
            for (int i = 0; i < cell.across(); i++) {
                int at = cell.column() + i;
                wishes[0][at] = Math.max(wishes[0][at], least / cell.across());
                wishes[1][at] = Math.max(wishes[1][at], (paragraph.natural() + 0.5) / cell.across());
            }
        }
        return wishes;
    }

    private static void measure(Element element, InlineWriter writer, Paragraph paragraph, Ink ink) {
        element.childNodes().forEach(node -> {
            if (InlineWriter.isInline(node)) {
                writer.write(node, ink);
            } else {
                measure((Element) node, writer, paragraph, ink);
                paragraph.end();
            }
        });
    }

    private Type type(TableGrid.Cell cell, double scale) {
        Look look = workshop.look();
        return cell.head() ? look.sans(0.84 * scale, true) : look.text().scaled(0.88 * scale);
    }

    private static double[] share(double[][] wishes, double scale, double width, double padding) {
        int columns = wishes[0].length;
        double[] widths = new double[columns];
        double room = width - columns * 2 * padding;
        double least = sum(wishes[0]) * scale;
        double wanted = sum(wishes[1]) * scale;
        for (int i = 0; i < columns; i++) {
            double low = wishes[0][i] * scale;
            double high = wishes[1][i] * scale;
            double share = wanted <= room ? high * Math.min(1.25, room / wanted)
                    : low + (wanted > least ? (room - least) * (high - low) / (wanted - least) : 0);
            widths[i] = share + 2 * padding;
        }
        return widths;
    }

    private void rows(TableGrid grid, Fit fit, Area area) {
        Tag table = area.tag().child("Table");
        RowSetter setter = new RowSetter(workshop, blocks.notes(), fit, area.size() * 0.88 * fit.scale());
        double width = sum(fit.widths());
        Frame frame = area.frame().inside(0, 0, (canvas, left, top, height, first, last) -> {
            canvas.artifact();
            canvas.line(left + area.left(), top, left + area.left() + width, top, 1, workshop.look().ink());
            canvas.line(left + area.left(), top + height, left + area.left() + width, top + height, 1,
                    workshop.look().ink());
        });
        Area inner = area.framed(frame);
        List<Entry> heads = new ArrayList<>();
        Set<Tag> sections = new HashSet<>();
        Tag section = table;
        for (int row = 0; row < grid.rows(); row++) {
            boolean head = row < grid.heads();
            if (row == 0 || row == grid.heads()) {
                section = table.child(head ? "THead" : "TBody");
                sections.add(section);
            }
            int before = blocks.column().size();
            setter.row(grid, row, section.child("TR"), inner, blocks.column());
            if (head) {
                heads.addAll(blocks.column().entries().subList(before, blocks.column().size()));
                blocks.column().cost(Entry.FORBIDDEN);
            }
        }
        double height = heads.stream().mapToDouble(Entry::height).sum();
        if (height < workshop.shape().textHeight() / 4) {
            frame.repeat(heads);
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    static double padX() {
        return PAD_X;
    }

    static double padY() {
        return PAD_Y;
    }
}
