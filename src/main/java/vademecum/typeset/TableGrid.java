package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The cells of a table, each at its place.
///
/// @param cells   the cells in the order of the source
/// @param rows    how many rows it has
/// @param heads   how many of them are its head
/// @param columns how many columns it has
record TableGrid(List<Cell> cells, int rows, int heads, int columns) {

    private static final int MOST = 1000;

    /// A cell.
    ///
    /// @param across over how many columns it goes
    /// @param down   over how many rows it goes
    record Cell(Element element, int row, int column, int across, int down, boolean head) {
    }

    /// Reads a table.
    static TableGrid of(Element table) {
        List<Element> rows = new ArrayList<>(table.select("> thead > tr"));
        int heads = rows.size();
        rows.addAll(table.select("> tr, > tbody > tr"));
        rows.addAll(table.select("> tfoot > tr"));
        List<Cell> cells = new ArrayList<>();
        List<int[]> busy = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element element : rows.get(row).children()) {
                if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
                    continue;
                }
                column = free(busy, row, column);
                int across = span(element.attr("colspan"), MOST);
                int down = span(element.attr("rowspan"), rows.size() - row);
                cells.add(new Cell(element, row, column, across, down, element.normalName().equals("th")));
                if (down > 1) {
                    busy.add(new int[] {row + 1, row + down, column, column + across});
                }
                column += across;
                columns = Math.max(columns, column);
            }
        }
        return new TableGrid(cells, rows.size(), heads, columns);
    }

    private static int free(List<int[]> busy, int row, int column) {
        int at = column;
        for (int[] block : busy) {
            if (row >= block[0] && row < block[1] && at >= block[2] && at < block[3]) {
                at = block[3];
            }
        }
        return at;
    }

    private static int span(String text, int most) {
        try {
            return text.isEmpty() ? 1 : Math.max(1, Math.min(most, Integer.parseInt(text)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /// The part between two columns, as a table of its own.
    TableGrid part(int from, int to) {
        List<Cell> part = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.column() >= from && cell.column() < to) {
                part.add(new Cell(cell.element(), cell.row(), cell.column() - from,
                        Math.min(cell.across(), to - cell.column()), cell.down(), cell.head()));
            }
        }
        return new TableGrid(part, rows, heads, to - from);
    }

    List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
