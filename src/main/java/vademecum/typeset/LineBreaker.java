package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;

/// Breaks a paragraph where all its lines together look best: the algorithm of Knuth and Plass, "Breaking Paragraphs
/// into Lines", Software Practice and Experience 11 (1981).
final class LineBreaker {

    private static final double STRETCH = 0.5;
    private static final double SHRINK = 0.18;
    private static final double[] TOLERANCE = {1.1, 3, 1e9};
    private static final int LINE = 10;
    private static final double OVERFULL = 1e9;
    private static final Breakpoint NONE = new Breakpoint();

    private final List<Node> nodes;
    private final double width;
    private final boolean ragged;
    private final double[] widths;
    private final double[] spaces;
    private final int[] next;

    /// A line.
    ///
    /// @param from  its first node
    /// @param to    the node that ends it
    /// @param space how much each space is wider, as a part of its width
    /// @param last  whether it is the last of the paragraph or ended by the author
    record Line(int from, int to, double space, boolean last) {
    }

    private static final class Breakpoint {

        private final int node;
        private final int after;
        private final double cost;
        private final Breakpoint before;
        private final boolean hyphen;

        private Breakpoint(int node, int after, double cost, Breakpoint before, boolean hyphen) {
            this.node = node;
            this.after = after;
            this.cost = cost;
            this.before = before;
            this.hyphen = hyphen;
        }

        /// What is before the first: itself.
        private Breakpoint() {
            this.node = -1;
            this.after = 0;
            this.cost = 0;
            this.before = this;
            this.hyphen = false;
        }
    }

    private LineBreaker(List<Node> nodes, double width, boolean ragged) {
        this.nodes = nodes;
        this.width = width;
        this.ragged = ragged;
        int size = nodes.size();
        widths = new double[size + 1];
        spaces = new double[size + 1];
        next = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            widths[i + 1] = widths[i] + Paragraph.width(node);
            spaces[i + 1] = spaces[i] + (node instanceof Node.Glue glue ? glue.width() : 0);
        }
        next[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = nodes.get(i) instanceof Node.Glue || nodes.get(i) instanceof Node.Chance ? next[i + 1] : i;
        }
    }

    /// The lines of a paragraph.
    ///
    /// @param ragged whether its right edge is left as it falls
    static List<Line> lines(List<Node> nodes, double width, boolean ragged) {
        LineBreaker breaker = new LineBreaker(nodes, width, ragged);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= nodes.size(); i++) {
            if (i == nodes.size() ? from < i : nodes.get(i) instanceof Node.End) {
                breaker.lines(from, i, lines);
                from = i + 1;
            }
        }
        return lines;
    }

    private void lines(int from, int to, List<Line> lines) {
        int first = Math.min(next[from], to);
        if (widths[to] - widths[first] <= width) {
            lines.add(new Line(first, to, 0, true));
            return;
        }
        for (int pass = 0; pass < TOLERANCE.length; pass++) {
            Breakpoint end = best(first, to, TOLERANCE[pass], pass > 0);
            if (end.node >= 0) {
                collect(end, to, lines);
                return;
            }
        }
    }

    private Breakpoint best(int from, int to, double tolerance, boolean hyphens) {
        Breakpoint none = new Breakpoint(-1, from, 0, NONE, false);
        List<Breakpoint> active = new ArrayList<>();
        active.add(new Breakpoint(from - 1, from, 0, NONE, false));
        for (int i = from; i <= to; i++) {
            if (!isLegal(i, from, to, hyphens)) {
                continue;
            }
            Breakpoint found = none;
            Breakpoint dropped = none;
            for (int a = 0; a < active.size(); a++) {
                Breakpoint before = active.get(a);
                double ratio = ratio(before.after, i, to);
                if (ratio < -1) {
                    active.remove(a--);
                    dropped = before;
                } else if (ratio <= tolerance) {
                    double cost = before.cost + cost(ratio, i, before, to);
                    if (found == none || cost < found.cost) {
                        found = new Breakpoint(i, Math.min(next[i], to), cost, before, isHyphen(i, to));
                    }
                }
            }
            if (active.isEmpty() && found == none) {
                if (tolerance < 1e6) {
                    return none;
                }
                found = new Breakpoint(i, Math.min(next[i], to), dropped.cost + OVERFULL, dropped, false);
            }
            if (found != none) {
                active.add(found);
            }
        }
        Breakpoint last = active.getLast();
        return last.node == to ? last : none;
    }

    private boolean isLegal(int i, int from, int to, boolean hyphens) {
        if (i == to) {
            return true;
        }
        return switch (nodes.get(i)) {
            case Node.Glue _ -> i > from && !(nodes.get(i - 1) instanceof Node.Glue);
            case Node.Chance chance -> i > from && (hyphens || !chance.shown());
            case Node.Box _, Node.Inset _, Node.Sign _, Node.End _ -> false;
        };
    }

    private boolean isHyphen(int i, int to) {
        return i < to && nodes.get(i) instanceof Node.Chance chance && chance.shown();
    }

    private double ratio(int from, int i, int to) {
        double natural = widths[i] - widths[from] + (isHyphen(i, to) ? ((Node.Chance) nodes.get(i)).width() : 0);
        double room = width - natural;
        double space = spaces[i] - spaces[from];
        if (room < -0.001) {
            return ragged || space == 0 ? -2 : room / (space * SHRINK);
        }
        if (i == to) {
            return 0;
        }
        double stretch = ragged ? width / 8 : space * STRETCH;
        return stretch <= 0 ? 100 : room / stretch;
    }

    private double cost(double ratio, int i, Breakpoint before, int to) {
        double badness = 100 * Math.abs(ratio * ratio * ratio);
        double penalty = i < to && nodes.get(i) instanceof Node.Chance chance ? chance.cost() : 0;
        double line = LINE + Math.min(badness, 1e7);
        double twice = before.hyphen && isHyphen(i, to) ? 3_000 : 0;
        double lastHyphen = i == to && before.hyphen ? 5_000 : 0;
        return line * line + penalty * penalty + twice + lastHyphen;
    }

    private void collect(Breakpoint end, int to, List<Line> lines) {
        int at = lines.size();
        for (Breakpoint point = end; point.before != NONE; point = point.before) {
            double natural = widths[point.node] - widths[point.before.after]
                    + (isHyphen(point.node, to) ? ((Node.Chance) nodes.get(point.node)).width() : 0);
            double spaceWidth = spaces[point.node] - spaces[point.before.after];
            double room = width - natural;
            boolean last = point.node == to;
            double space = ragged || spaceWidth == 0 || last && room > 0 ? 0 : room / spaceWidth;
            lines.add(at, new Line(point.before.after, point.node, Math.max(-SHRINK, space), last));
        }
    }
}
