package vademecum.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes pages of a flow.
final class PageBuilder {

    private static final double TITLE = 14;

    private final PageShape shape;
    private final Flow flow;
    private final List<PageSheet> pages = new ArrayList<>();
    private Set<Frame> begun = new HashSet<>();
    private List<Entry> carried = List.of();
    private int next;

    private PageBuilder(PageShape shape, Flow flow) {
        this.shape = shape;
        this.flow = flow;
    }

    /// The pages of a flow.
    ///
    /// @param before how many pages are before it; the first of them is a right-hand page
    static List<PageSheet> pages(PageShape shape, Flow flow, int before) {
        PageBuilder builder = new PageBuilder(shape, flow);
        if (flow.first() == Entry.RIGHT_PAGE && shape.twoSided() && before % 2 == 1) {
            builder.blank();
        }
        while (builder.next < flow.entries().size() || !builder.carried.isEmpty()) {
            builder.page(before);
        }
        return builder.pages;
    }

    /// What stands over the columns of the first page.
    private List<PageSheet.Placed> over() {
        List<PageSheet.Placed> placed = new ArrayList<>();
        double top = 0;
        for (Entry entry : next == 0 ? flow.over() : List.<Entry>of()) {
            placed.add(new PageSheet.Placed(entry, top));
            top += entry.height();
        }
        return placed;
    }

    private void blank() {
        pages.add(new PageSheet(List.of(), 0, List.of(), 1, false));
    }

    private void page(int before) {
        List<Entry> entries = flow.entries();
        boolean turned = next < entries.size() && entries.get(next).wide();
        boolean right = next < entries.size() && entries.get(next).cost() == Entry.RIGHT_PAGE;
        if (right && shape.twoSided() && (before + pages.size()) % 2 == 1) {
            blank();
        }
        double height = turned ? shape.turnedHeight() : shape.textHeight();
        List<PageSheet.Placed> over = over();
        double drop = over.isEmpty() ? 0 : over.getLast().top() + over.getLast().entry().height() + TITLE;
        height -= drop;
        int columns = turned ? 1 : flow.columns();
        if (flow.balanced() && columns > 1) {
            height = balanced(height, columns);
        }
        List<PageSheet.Stack> stacks = new ArrayList<>();
        for (int column = 0; column < columns && (next < entries.size() || !carried.isEmpty()); column++) {
            if (column > 0 && next < entries.size()
                    && (entries.get(next).cost() < 0 || entries.get(next).wide() != turned)) {
                break;
            }
            StackBuilder builder = new StackBuilder(entries, begun, carried, height, turned);
            next = next < entries.size() ? builder.fill(next) : next;
            carried = builder.carried();
            stacks.add(builder.stack());
        }
        pages.add(new PageSheet(over, drop, stacks, columns, turned));
    }

    /// The least height in which what is left fits in the columns of one page; the full height if it does not.
    private double balanced(double full, int columns) {
        if (!fits(full, columns)) {
            return full;
        }
        double low = 0;
        double high = full;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (fits(middle, columns)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean fits(double height, int columns) {
        Set<Frame> copy = new HashSet<>(begun);
        int at = next;
        List<Entry> notes = carried;
        for (int column = 0; column < columns && at < flow.entries().size(); column++) {
            StackBuilder builder = new StackBuilder(flow.entries(), copy, notes, height, false);
            at = builder.fill(at);
            notes = builder.carried();
        }
        return at >= flow.entries().size() && notes.isEmpty();
    }
}
