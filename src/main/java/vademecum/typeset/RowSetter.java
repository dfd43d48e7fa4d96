package vademecum.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vademecum.pdf.Canvas;
import vademecum.pdf.Tag;

/// Sets the rows of one table. A row that is taller than half a page is cut between lines.
final class RowSetter {

    private static final double ENDLESS = 1e7;

    private final Workshop workshop;
    private final Notes notes;
    private final TableSetter.Fit fit;
    private final double size;

    RowSetter(Workshop workshop, Notes notes, TableSetter.Fit fit, double size) {
        this.workshop = workshop;
        this.notes = notes;
        this.fit = fit;
        this.size = size;
    }

    /// A cell, set.
    ///
    /// @param left   its left edge from that of the table
    /// @param stack  what is in it
    /// @param height of all in it
    /// @param marks  what is noted down in it
    private record SetCell(double left, PageSheet.Stack stack, double height, List<Mark> marks) {
    }

    void row(TableGrid grid, int row, Tag tag, Area area, Column column) {
        List<SetCell> cells = new ArrayList<>();
        boolean head = row < grid.heads();
        double height = size;
        int next = 0;
        for (TableGrid.Cell cell : grid.row(row)) {
            pad(grid, row, next, cell.column(), tag);
            next = cell.column() + cell.across();
            SetCell set = cell(cell, tag, area);
            cells.add(set);
            height = Math.max(height, set.height() / cell.down());
        }
        pad(grid, row, next, grid.columns(), tag);
        double whole = height + 2 * TableSetter.padY() * fit.scale();
        boolean last = row == grid.rows() - 1;
        double most = workshop.shape().textHeight() / (fit.turned() ? 3 : 2);
        double from = 0;
        for (double to : cuts(cells, height, whole <= most ? whole : most / 2)) {
            slice(cells, from, to, from == 0, to >= height, last, head, area, column);
            from = to;
        }
    }

    /// A row has as many cells as the table has columns; those that are not there are empty.
    private static void pad(TableGrid grid, int row, int from, int to, Tag tag) {
        for (int column = from; column < to; column++) {
            int at = column;
            boolean covered = grid.cells().stream().anyMatch(cell -> cell.row() < row && cell.row() + cell.down() > row
                    && cell.column() <= at && cell.column() + cell.across() > at);
            if (!covered) {
                tag.child("TD");
            }
        }
    }

    private SetCell cell(TableGrid.Cell cell, Tag row, Area area) {
        double left = 0;
        for (int i = 0; i < cell.column(); i++) {
            left += fit.widths()[i];
        }
        double width = 0;
        for (int i = cell.column(); i < Math.min(fit.widths().length, cell.column() + cell.across()); i++) {
            width += fit.widths()[i];
        }
        Tag tag = row.child(cell.head() ? "TH" : "TD").with("Table", (cell.head() ? "/Scope/"
                + (cell.element().parents().is("thead") || cell.row() == 0 ? "Column" : "Row") : "")
                + (cell.across() > 1 ? "/ColSpan " + cell.across() : "")
                + (cell.down() > 1 ? "/RowSpan " + cell.down() : ""));
        Column column = new Column();
        Area room = new Area(fit.padding(), Math.max(4, width - 2 * fit.padding()), Frame.NONE, tag, size,
                area.colour(), size * 0.5, true);
        new CellSetter(workshop, notes, column, fit.cut()).set(cell, room);
        List<Entry> entries = column.entries();
        List<Mark> marks = new ArrayList<>();
        entries.forEach(entry -> marks.addAll(entry.marks()));
        StackBuilder builder = new StackBuilder(entries.stream().map(RowSetter::plain).toList(), new HashSet<>(),
                List.of(), ENDLESS, false);
        builder.fill(0);
        PageSheet.Stack stack = builder.stack();
        double height = 0;
        for (PageSheet.Placed placed : stack.placed()) {
            height = Math.max(height, placed.top() + placed.entry().height());
        }
        for (PageSheet.Part part : stack.frames()) {
            height = Math.max(height, part.bottom());
        }
        return new SetCell(left, stack, height, marks);
    }

    private static Entry plain(Entry entry) {
        return new Entry(entry.gap(), 0, entry.height(), entry.frame(), entry.painter(), List.of(), false);
    }

    /// Where the row is cut: between lines of every cell.
    private static List<Double> cuts(List<SetCell> cells, double height, double most) {
        List<Double> cuts = new ArrayList<>();
        double from = 0;
        while (height - from > most) {
            double cut = from;
            for (SetCell cell : cells) {
                for (PageSheet.Placed placed : cell.stack().placed()) {
                    double at = placed.top();
                    if (at > cut && at - from <= most && isFree(cells, at)) {
                        cut = at;
                    }
                }
            }
            if (cut <= from) {
                break;
            }
            cuts.add(cut);
            from = cut;
        }
        cuts.add(height);
        return cuts;
    }

    private static boolean isFree(List<SetCell> cells, double at) {
        return cells.stream().flatMap(cell -> cell.stack().placed().stream())
                .noneMatch(placed -> placed.top() < at - 0.01 && placed.top() + placed.entry().height() > at + 0.01);
    }

    private void slice(List<SetCell> cells, double from, double to, boolean first, boolean end, boolean last,
                       boolean head, Area area, Column column) {
        double above = first ? TableSetter.padY() * fit.scale() : 0;
        double below = end ? TableSetter.padY() * fit.scale() : 0;
        double width = 0;
        for (double one : fit.widths()) {
            width += one;
        }
        double across = width;
        List<Mark> marks = new ArrayList<>();
        cells.forEach(cell -> {
            if (first) {
                marks.addAll(cell.marks());
            }
        });
        double height = to - from + above + below;
        column.add(height, area.frame(), (canvas, left, top) -> {
            if (end && !last) {
                canvas.artifact();
                canvas.line(left + area.left(), top + height, left + area.left() + across, top + height,
                        head ? 0.8 : 0.4, head ? workshop.look().ink() : workshop.look().rule());
            }
            cells.forEach(cell -> paint(canvas, cell, from, to, left + area.left(), top + above - from));
        }, marks);
    }

    private static void paint(Canvas canvas, SetCell cell, double from, double to, double left, double top) {
        for (PageSheet.Part part : cell.stack().frames()) {
            double start = Math.max(from, part.top());
            double end = Math.min(to, part.bottom());
            if (end > start) {
                part.frame().ground().paint(canvas, left + cell.left(), top + start, end - start, part.first(),
                        part.last());
            }
        }
        for (PageSheet.Placed placed : cell.stack().placed()) {
            if (placed.top() >= from - 0.01 && placed.top() < to - 0.01) {
                placed.entry().painter().paint(canvas, left + cell.left(), top + placed.top());
            }
        }
    }
}
