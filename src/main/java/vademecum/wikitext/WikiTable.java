package vademecum.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table of MediaWiki, line by line, written as a table of Markdown.
final class WikiTable {

    private static final Pattern ATTRIBUTES = Pattern.compile("^[^|\\[=]*+=[^|\\[]*+\\|(?!\\|)");

    /// Rows of wider tables have no empty cells at their end: there might be far more of them than of others.
    private static final int WIDEST_FILLED = 100;

    private final List<List<StringBuilder>> rows = new ArrayList<>();
    private String caption = "";
    private boolean open;

    /// Takes a line if it belongs to a table.
    boolean takes(String line) {
        String text = line.strip();
        if (!open) {
            open = text.startsWith("{|");
            return open;
        }
        if (text.startsWith("|}")) {
            open = false;
        } else if (text.startsWith("|+")) {
            caption = cell(text.substring(2));
        } else if (text.startsWith("|-")) {
            rows.add(new ArrayList<>());
        } else if (text.startsWith("|") || text.startsWith("!")) {
            for (String cell : text.substring(1).split(text.startsWith("!") ? "!!|\\|\\|" : "\\|\\|")) {
                last().add(new StringBuilder(cell(cell)));
            }
        } else if (!text.isEmpty() && !last().isEmpty()) {
            last().getLast().append(' ').append(text);
        } else if (!text.isEmpty()) {
            last().add(new StringBuilder(text));
        }
        return true;
    }

    private List<StringBuilder> last() {
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        return rows.getLast();
    }

    private static String cell(String text) {
        return ATTRIBUTES.matcher(text).replaceFirst("").strip();
    }

    /// Writes the table that has ended, if there is one.
    void end(StringBuilder out) {
        rows.removeIf(List::isEmpty);
        if (!rows.isEmpty()) {
            int columns = rows.stream().mapToInt(List::size).max().orElse(1);
            out.append('\n').append(caption).append(caption.isEmpty() ? "" : "\n\n");
            for (int i = 0; i < rows.size(); i++) {
                List<StringBuilder> row = rows.get(i);
                int filled = i == 0 || columns <= WIDEST_FILLED ? columns : row.size();
                for (int column = 0; column < filled; column++) {
                    out.append("| ").append(column < row.size() ? escaped(row.get(column).toString()) : "")
                            .append(' ');
                }
                out.append("|\n").append(i == 0 ? "|---".repeat(columns) + "|\n" : "");
            }
            out.append('\n');
            rows.clear();
        }
        caption = "";
    }

    /// The bar of a wikilink is escaped in a table, and so is every other.
    private static String escaped(String cell) {
        return cell.replace("|", "\\|");
    }
}
