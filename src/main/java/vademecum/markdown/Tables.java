package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;

/// Recognises GFM tables in the lines of a paragraph and takes their rows apart.
final class Tables {

    private Tables() {
    }

    /// The number of the line that holds a table's header, or -1 if the lines hold no table.
    static int header(String text, Lines lines) {
        for (int i = 1; i < lines.count(); i++) {
            if (isDelimiter(text, lines.start(i), lines.end(i))
                    && cells(text, lines, i).size() == cells(text, lines, i - 1).size()) {
                return i - 1;
            }
        }
        return -1;
    }

    private static boolean isDelimiter(String text, int start, int end) {
        if (start >= end || "|-:".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        boolean marked = false;
        boolean dash = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            marked |= c == '|' || c == ':';
            dash |= c == '-';
            if (c != '|' && c != ':' && c != '-' && !Chars.isBlank(c)) {
                return false;
            }
        }
        if (!marked || !dash) {
            return false;
        }
        for (int[] cell : cells(text, start, end)) {
            if (!isDelimiterCell(text, cell[0], cell[1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDelimiterCell(String text, int start, int end) {
        int from = start < end && text.charAt(start) == ':' ? start + 1 : start;
        int to = end > from && text.charAt(end - 1) == ':' ? end - 1 : end;
        return to > from && Chars.skip(text, from, '-') >= to;
    }

    /// The cells of a line, as start and end of their text.
    static List<int[]> cells(String text, Lines lines, int line) {
        return cells(text, lines.start(line), lines.end(line));
    }

    private static List<int[]> cells(String text, int start, int end) {
        List<int[]> cells = new ArrayList<>();
        int from = start < end && text.charAt(start) == '|' ? start + 1 : start;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(trimmed(text, from, i));
                from = i + 1;
            }
        }
        int[] last = trimmed(text, from, end);
        if (last[0] < last[1] || cells.isEmpty()) {
            cells.add(last);
        }
        return cells;
    }

    private static int[] trimmed(String text, int start, int end) {
        return Lines.trimmed(text, start, end).spans();
    }

    /// The class that aligns the column of a delimiter cell, as an attribute; or the empty text.
    static String alignment(String text, int[] cell) {
        boolean left = text.charAt(cell[0]) == ':';
        boolean right = text.charAt(cell[1] - 1) == ':';
        return right ? left ? " class=\"v-center\"" : " class=\"v-right\"" : left ? " class=\"v-left\"" : "";
    }
}
