package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Pages as a list for readers: `3, 7–9, 14`.
final class PageList {

    private PageList() {
    }

    /// A page, or several in a row.
    record Range(int from, int to) {

        String words() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    static List<Range> ranges(SortedSet<Integer> pages) {
        List<Range> ranges = new ArrayList<>();
        for (int page : pages) {
            if (!ranges.isEmpty() && ranges.getLast().to() == page - 1) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), page));
            } else {
                ranges.add(new Range(page, page));
            }
        }
        return ranges;
    }
}
