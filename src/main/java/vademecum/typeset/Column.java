package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;

/// Takes the entries of a column one after the other, and what is between them.
final class Column {

    private static final int TOGETHER = 900;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private double gap;
    private int cost;
    private boolean wide;

    /// Leaves room before the next entry: the largest wish wins.
    void gap(double points) {
        gap = Math.max(gap, points);
    }

    /// Says what it costs to begin a page with the next entry: the dearest wins, and a page that must begin.
    void cost(int value) {
        cost = value < 0 || cost < 0 ? Math.min(cost, value) : Math.max(cost, value);
    }

    /// Notes something down of the next entry.
    void mark(Mark mark) {
        marks.add(mark);
    }

    /// Says whether what follows stands on turned pages.
    void turn(boolean turned) {
        if (turned != wide) {
            wide = turned;
            cost(Entry.NEW_PAGE);
        }
    }

    void add(double height, Frame frame, Painter painter, List<Mark> own) {
        List<Mark> all = own;
        if (!marks.isEmpty()) {
            all = new ArrayList<>(marks);
            all.addAll(own);
            marks.clear();
        }
        entries.add(new Entry(gap, cost, height, frame, painter, all, wide));
        gap = 0;
        cost = 0;
    }

    void add(double height, Frame frame, Painter painter) {
        add(height, frame, painter, List.of());
    }

    /// The entries; what was noted down behind the last of them goes with it.
    List<Entry> entries() {
        if (!marks.isEmpty()) {
            add(0, entries.isEmpty() ? Frame.NONE : entries.getLast().frame(), Painter.NOTHING);
        }
        return entries;
    }

    /// Paints something more under an entry.
    void decorate(int index, Painter more) {
        Entry old = entries.get(index);
        Painter both = (canvas, left, top) -> {
            more.paint(canvas, left, top);
            old.painter().paint(canvas, left, top);
        };
        entries.set(index, new Entry(old.gap(), old.cost(), old.height(), old.frame(), both, old.marks(), old.wide()));
    }

    /// Paints something more with the last entry.
    void append(Painter more) {
        Entry old = entries.getLast();
        Painter both = (canvas, left, top) -> {
            old.painter().paint(canvas, left, top);
            more.paint(canvas, left, top);
        };
        entries.set(entries.size() - 1,
                new Entry(old.gap(), old.cost(), old.height(), old.frame(), both, old.marks(), old.wide()));
    }

    /// Keeps the entries from one on together, if they are not too many for that.
    ///
    /// @param highest how high they may be, in points
    void hold(int from, double highest) {
        double height = 0;
        for (Entry entry : entries.subList(from, entries.size())) {
            height += entry.gap() + entry.height();
        }
        if (height < highest) {
            raise(from, TOGETHER);
        }
    }

    /// Lets no page end between the entries from one on.
    void bind(int from) {
        raise(from, Entry.FORBIDDEN);
    }

    private void raise(int from, int cost) {
        for (int i = from + 1; i < entries.size(); i++) {
            Entry old = entries.get(i);
            int dearer = old.cost() < 0 ? old.cost() : Math.max(old.cost(), cost);
            entries.set(i, new Entry(old.gap(), dearer, old.height(), old.frame(), old.painter(), old.marks(),
                    old.wide()));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    /// The height of all, without what is around them.
    double height() {
        double height = 0;
        for (Entry entry : entries) {
            height += entry.gap() + entry.height();
        }
        return entries.isEmpty() ? 0 : height - entries.getFirst().gap();
    }
}
