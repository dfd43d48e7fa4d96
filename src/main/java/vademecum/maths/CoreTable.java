package vademecum.maths;

import java.util.List;
import org.jsoup.nodes.Element;

/// Writes a table of a formula: MathML Core has no attributes for alignment, gaps and rules; the style sheet has
/// classes.
final class CoreTable {

    private static final int WIDEST = 100;

    private final CoreWriter writer;
    private final StringBuilder out;

    CoreTable(CoreWriter writer, StringBuilder out) {
        this.writer = writer;
        this.out = out;
    }

    /// The attributes of a table that hold one word for each column or row; the last word holds for those that follow.
    private record Columns(String[] align, String[] gaps, String[] rules, String[] rowGaps, String[] rowRules) {

        static Columns of(Element table) {
            return new Columns(words(table, "columnalign", "center"), words(table, "columnspacing", "0.8em"),
                    words(table, "columnlines", "none"), words(table, "rowspacing", "1.0ex"),
                    words(table, "rowlines", "none"));
        }

        private static String[] words(Element table, String name, String otherwise) {
            String value = table.attr(name).strip();
            return (value.isEmpty() ? otherwise : value).split(" +");
        }

        static String at(String[] words, int index) {
            return index < 0 ? "none" : words[Math.min(index, words.length - 1)];
        }
    }

    void write(Element table) {
        Columns columns = Columns.of(table);
        List<Element> rows = table.children();
        boolean tagged = rows.stream().anyMatch(row -> row.tagName().equals("mlabeledtr"));
        writer.open("mtable", table);
        String frame = table.attr("frame");
        String classes = (tagged ? " v-tagged" : "") + (frame.equals("solid") || frame.equals("dashed")
                ? " v-frame-" + frame : "") + (table.attr("width").equals("100%") ? " v-full" : "");
        classes(classes);
        out.append('>');
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i, columns, tagged);
        }
        out.append("</mtable>");
    }

    private void classes(String classes) {
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes.strip()).append('"');
        }
    }

    private void row(Element row, int number, Columns columns, boolean tagged) {
        List<Element> cells = row.children();
        boolean labelled = row.tagName().equals("mlabeledtr") && !cells.isEmpty();
        writer.open("mtr", row);
        classes(rowClass(number, columns));
        out.append('>').append(tagged ? "<mtd class=\"v-margin\"></mtd>" : "");
        for (int i = labelled ? 1 : 0; i < Math.min(cells.size(), WIDEST); i++) {
            cell(cells.get(i), labelled ? i - 1 : i, columns);
        }
        if (tagged) {
            out.append("<mtd class=\"v-margin v-tag\">");
            if (labelled) {
                writer.row(cells.getFirst());
            }
            out.append("</mtd>");
        }
        out.append("</mtr>");
    }

    private static String rowClass(int number, Columns columns) {
        double gap = number == 0 ? 0 : Lengths.ems(Columns.at(columns.rowGaps, number - 1));
        String rule = Columns.at(columns.rowRules, number - 1);
        return (gap > 0.8 ? gap > 1.6 ? " v-gap-2" : " v-gap-1" : "")
                + (rule.equals("solid") || rule.equals("dashed") ? " v-rule-" + rule : "");
    }

    private void cell(Element cell, int number, Columns columns) {
        writer.open("mtd", cell);
        String own = cell.attr("columnalign");
        String align = own.isEmpty() ? Columns.at(columns.align, number) : own;
        String rule = Columns.at(columns.rules, number - 1);
        classes((align.equals("left") ? " v-left" : align.equals("right") ? " v-right" : "") + gap(number, columns)
                + (rule.equals("solid") || rule.equals("dashed") ? " v-rule-" + rule : ""));
        int span = span(cell.attr("columnspan"));
        out.append(span > 1 ? " columnspan=\"" + span + "\"" : "").append('>');
        writer.row(cell);
        out.append("</mtd>");
    }

    /// The gap before a column.
    private static String gap(int number, Columns columns) {
        double gap = number == 0 ? 0 : Lengths.ems(Columns.at(columns.gaps, number - 1));
        return gap < 0.1 ? "" : gap < 0.4 ? " v-col-1" : gap < 0.7 ? " v-col-2" : gap < 1.5 ? " v-col-3" : " v-col-4";
    }

    private static int span(String text) {
        return text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0'
                : text.length() == 2 && text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : 1;
    }
}
