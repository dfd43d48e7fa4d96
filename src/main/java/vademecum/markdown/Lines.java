package vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// The lines of a paragraph or heading as offsets into the note: start and end of each line in turn, without
/// indentation and line end.
///
/// @param spans the offsets, in pairs
@SuppressWarnings("ArrayRecordComponent")
record Lines(int[] spans) {

    /// The lines that flexmark gathered for a paragraph; there is at least one.
    static Lines of(String text, List<? extends BasedSequence> gathered) {
        int[] spans = new int[2 * gathered.size()];
        for (int i = 0; i < gathered.size(); i++) {
            int start = gathered.get(i).getStartOffset();
            int end = gathered.get(i).getEndOffset();
            while (start < end && Chars.isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && Chars.isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            spans[2 * i] = start;
            spans[2 * i + 1] = end;
        }
        int last = spans.length - 1;
        while (spans[last] > spans[last - 1] && Chars.isBlank(text.charAt(spans[last] - 1))) {
            spans[last]--;
        }
        return new Lines(spans);
    }

    /// One line without the blanks around it.
    static Lines trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Lines(new int[] {from, to});
    }

    int count() {
        return spans.length / 2;
    }

    int start(int line) {
        return spans[2 * line];
    }

    int end(int line) {
        return spans[2 * line + 1];
    }

    boolean isEmpty() {
        return spans.length == 0;
    }

    /// These lines from the one with the given number on.
    Lines from(int line) {
        return slice(line, count());
    }

    /// The lines from one number to another.
    Lines slice(int from, int to) {
        return new Lines(java.util.Arrays.copyOfRange(spans, 2 * from, 2 * to));
    }

    /// These lines with the first beginning later.
    Lines startingAt(int offset) {
        int[] moved = spans.clone();
        moved[0] = offset;
        return new Lines(moved);
    }

    /// These lines with the last ending earlier; a line that becomes empty is left out.
    Lines endingAt(int offset) {
        int[] moved = spans.clone();
        moved[moved.length - 1] = offset;
        return offset <= moved[moved.length - 2] ? new Lines(moved).slice(0, count() - 1) : new Lines(moved);
    }
}
