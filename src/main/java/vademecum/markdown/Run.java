package vademecum.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// The lines of a paragraph or heading as one text, `\n` between them, with the way back to offsets in the note.
final class Run {

    private static final int[] NONE = {};

    private final String text;
    /// Where the first character stands in the note.
    private final int base;
    /// Where each stretch begins that stands in the note as it is, in the text and in the note; empty if all is one.
    private final int[] starts;
    private final int[] sources;

    private Run(String text, int base) {
        this.text = text;
        this.base = base;
        this.starts = NONE;
        this.sources = NONE;
    }

    private Run(String text, int[] starts, int[] sources) {
        this.text = text;
        this.base = sources[0] - starts[0];
        this.starts = starts.length == 1 ? NONE : starts;
        this.sources = sources;
    }

    /// The text of these lines.
    static Run of(String note, Lines lines) {
        int count = lines.count();
        if (count == 0) {
            return new Run("", 0);
        }
        if (isContiguous(note, lines)) {
            int from = lines.start(0);
            return new Run(note.substring(from, lines.end(count - 1)), from).visible();
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[count];
        int[] sources = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = text.length();
            sources[i] = lines.start(i);
            text.append(note, lines.start(i), lines.end(i));
            if (i + 1 < count) {
                text.append('\n');
            }
        }
        return new Run(text.toString(), starts, sources).visible();
    }

    /// This text without what was hidden in it.
    private Run visible() {
        return text.indexOf(Comments.FILLER) < 0 ? this : without(i -> text.charAt(i) == Comments.FILLER);
    }

    /// This text without the characters for which a test holds.
    private Run without(IntPredicate hidden) {
        StringBuilder visible = new StringBuilder(text.length());
        List<int[]> marks = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < text.length(); i++) {
            if (!hidden.test(i)) {
                int source = source(i);
                if (source != expected) {
                    marks.add(new int[] {visible.length(), source});
                }
                visible.append(text.charAt(i));
                expected = source + 1;
            }
        }
        if (marks.isEmpty()) {
            marks.add(new int[] {0, source(0)});
        }
        return new Run(visible.toString(), marks.stream().mapToInt(mark -> mark[0]).toArray(),
                marks.stream().mapToInt(mark -> mark[1]).toArray());
    }

    /// A part of this text.
    Run slice(int from, int to) {
        if (isPart()) {
            return new Run(text.substring(from, to), base + from);
        }
        int first = segment(from);
        int last = segment(to);
        int[] partStarts = Arrays.copyOfRange(starts, first, last + 1);
        int[] partSources = Arrays.copyOfRange(sources, first, last + 1);
        for (int i = 0; i < partStarts.length; i++) {
            partStarts[i] -= from;
        }
        return new Run(text.substring(from, to), partStarts, partSources);
    }

    /// The text of a table cell, where `\|` means `|`.
    static Run ofCell(String note, int from, int to) {
        Run cell = of(note, new Lines(new int[] {from, to}));
        return cell.text.contains("\\|") ? cell.without(i -> cell.text.startsWith("\\|", i)) : cell;
    }

    private static boolean isContiguous(String note, Lines lines) {
        for (int i = 1; i < lines.count(); i++) {
            if (lines.start(i) != lines.end(i - 1) + 1 || note.charAt(lines.end(i - 1)) != '\n') {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    /// Whether the text stands in the note as it is.
    boolean isPart() {
        return starts.length == 0;
    }

    /// Where this text stands in the note, if it does as it is.
    int base() {
        return base;
    }

    /// The offset in the note of a character of the text.
    int source(int at) {
        if (isPart()) {
            return base + at;
        }
        int line = segment(at);
        return sources[line] + at - starts[line];
    }

    /// The number of the line that holds a character; for the end of the text, the number of lines.
    int lineAt(int at) {
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return at == text.length() ? line + 1 : line;
    }

    private int segment(int at) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
