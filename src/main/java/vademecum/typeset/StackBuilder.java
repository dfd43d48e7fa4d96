package vademecum.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fills one column of one page with entries, in the room that footnotes leave.
final class StackBuilder {

    /// The room between the text and its footnotes, with the line between them.
    static final double NOTE_GAP = 14;

    private static final double HAIR = 0.01;

    private final List<Entry> entries;
    private final Set<Frame> begun;
    private final double height;
    private final boolean turned;
    private final List<PageSheet.Placed> placed = new ArrayList<>();
    private final List<PageSheet.Placed> heads = new ArrayList<>();
    private final List<Entry> notes = new ArrayList<>();
    private final List<double[]> states = new ArrayList<>();
    private final Map<Frame, double[]> extents = new HashMap<>();
    private final List<PageSheet.Part> parts = new ArrayList<>();
    private List<Entry> carried = List.of();
    private double y;

    /// A builder.
    ///
    /// @param begun  the frames that began on pages before
    /// @param notes  lines of footnotes that found no room on the page before
    /// @param height of the column, in points
    StackBuilder(List<Entry> entries, Set<Frame> begun, List<Entry> notes, double height, boolean turned) {
        this.entries = entries;
        this.begun = begun;
        this.notes.addAll(notes);
        this.height = height;
        this.turned = turned;
    }

    /// Fills the column and returns the first entry that is not in it.
    int fill(int from) {
        int end = reach(from);
        int best = end;
        if (end < entries.size() && entries.get(end).cost() >= 0 && carried.isEmpty()) {
            best = best(from, end);
        }
        layOut(from, best);
        return best;
    }

    PageSheet.Stack stack() {
        parts.sort((a, b) -> Integer.compare(a.frame().chain().size(), b.frame().chain().size()));
        return new PageSheet.Stack(placed, parts, placedNotes(), heads);
    }

    /// The lines of footnotes for the next page.
    List<Entry> carried() {
        return carried;
    }

    /// How far the entries from one on go before they need another page.
    private int reach(int from) {
        Frame open = Frame.NONE;
        double at = 0;
        double foot = noteHeight(notes);
        for (int i = from; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > from && (entry.cost() < 0 || entry.wide() != turned)) {
                return i;
            }
            double top = at + between(open, entry.frame(), i == from ? 0 : entry.gap(), i == from);
            double below = closing(entry.frame(), Frame.NONE);
            double noted = foot + noteHeight(entry, foot == 0);
            if (top + entry.height() + below + noted > height + HAIR && i > from) {
                return splitNote(entry, top + entry.height() + below, foot) ? i + 1 : i;
            }
            at = top + entry.height();
            foot = noted;
            open = entry.frame();
            states.add(new double[] {at + below + foot});
        }
        return entries.size();
    }

    /// Whether the entry fits if its footnote goes on over the page; at least two lines of it stay here.
    private boolean splitNote(Entry entry, double bottom, double foot) {
        List<Entry> lines = new ArrayList<>();
        entry.marks().forEach(mark -> {
            if (mark instanceof Mark.Foot note) {
                lines.addAll(note.note().lines());
            }
        });
        double room = height - bottom - foot - (foot == 0 ? NOTE_GAP : 0);
        int fit = 0;
        double used = 0;
        while (fit < lines.size() && used + lines.get(fit).gap() + lines.get(fit).height() <= room) {
            used += lines.get(fit).gap() + lines.get(fit).height();
            fit++;
        }
        if (fit < 2 || entry.cost() >= Entry.FORBIDDEN) {
            return false;
        }
        carried = List.copyOf(lines.subList(fit, lines.size()));
        return true;
    }

    /// The best place to end the page at or before where it must end.
    private int best(int from, int end) {
        int best = end;
        double least = Double.MAX_VALUE;
        for (int i = end; i > from; i--) {
            double used = states.get(i - 1 - from)[0];
            double free = Math.max(0, (height - used) / height);
            double cost = entries.get(i).cost() + 1_500 * free * free;
            if (entries.get(i).cost() < Entry.FORBIDDEN && cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    private void layOut(int from, int to) {
        Frame open = Frame.NONE;
        for (int i = from; i < to; i++) {
            Entry entry = entries.get(i);
            close(open, entry.frame());
            y += i == from ? 0 : entry.gap();
            open(open, entry.frame());
            placed.add(new PageSheet.Placed(entry, y));
            y += entry.height();
            open = entry.frame();
            entry.marks().forEach(mark -> {
                if (mark instanceof Mark.Foot note) {
                    notes.addAll(note.note().lines());
                }
            });
        }
        boolean goesOn = to < entries.size();
        close(open, Frame.NONE, goesOn ? new HashSet<>(entries.get(to).frame().chain()) : Set.of());
        for (int i = 0; i < carried.size(); i++) {
            notes.removeLast();
        }
    }

    private void open(Frame before, Frame after) {
        List<Frame> old = before.chain();
        for (Frame frame : after.chain()) {
            if (!old.contains(frame)) {
                boolean first = begun.add(frame);
                extents.put(frame, new double[] {y, first ? 1 : 0});
                y += frame.above();
                if (!first) {
                    for (Entry row : frame.head()) {
                        heads.add(new PageSheet.Placed(row, y));
                        y += row.height();
                    }
                }
            }
        }
    }

    private void close(Frame before, Frame after) {
        close(before, after, Set.of());
    }

    private void close(Frame before, Frame after, Set<Frame> goingOn) {
        List<Frame> kept = after.chain();
        List<Frame> chain = before.chain();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Frame frame = chain.get(i);
            if (!kept.contains(frame)) {
                y += frame.below();
                double[] extent = extents.get(frame);
                parts.add(new PageSheet.Part(frame, extent[0], y, extent[1] > 0, !goingOn.contains(frame)));
            }
        }
    }

    /// The room between two entries: what closes the one's frames, the gap, what opens the other's.
    private double between(Frame before, Frame after, double gap, boolean top) {
        double room = top ? 0 : closing(before, after) + gap;
        if (before != after) {
            List<Frame> old = before.chain();
            for (Frame frame : after.chain()) {
                if (!old.contains(frame)) {
                    room += frame.above() + (begun.contains(frame) ? frame.headHeight() : 0);
                }
            }
        }
        return room;
    }

    private static double closing(Frame before, Frame after) {
        if (before == after) {
            return 0;
        }
        List<Frame> kept = after.chain();
        double room = 0;
        for (Frame frame : before.chain()) {
            room += kept.contains(frame) ? 0 : frame.below();
        }
        return room;
    }

    private static double noteHeight(Entry entry, boolean first) {
        double sum = 0;
        for (Mark mark : entry.marks()) {
            if (mark instanceof Mark.Foot note) {
                sum += note.note().height();
            }
        }
        return sum > 0 && first ? sum + NOTE_GAP : sum;
    }

    private static double noteHeight(List<Entry> lines) {
        double sum = lines.isEmpty() ? 0 : NOTE_GAP;
        for (Entry line : lines) {
            sum += line.gap() + line.height();
        }
        return sum;
    }

    private List<PageSheet.Placed> placedNotes() {
        List<PageSheet.Placed> lines = new ArrayList<>();
        double at = height - noteHeight(notes) + NOTE_GAP;
        for (Entry line : notes) {
            at += line.gap();
            lines.add(new PageSheet.Placed(line, at));
            at += line.height();
        }
        return lines;
    }
}
