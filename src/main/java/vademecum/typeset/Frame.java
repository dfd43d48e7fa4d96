package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.pdf.Canvas;

/// What is around several entries, such as the ground of a call-out. It goes on over pages: each page has its part.
final class Frame {

    /// No frame.
    static final Frame NONE = new Frame(Optional.empty(), 0, 0, (_, _, _, _, _, _) -> { });

    private final List<Frame> chain;
    private final double above;
    private final double below;
    private final Ground ground;
    private final List<Entry> head = new ArrayList<>();

    private Frame(Optional<Frame> outer, double above, double below, Ground ground) {
        List<Frame> all = new ArrayList<>(outer.map(Frame::chain).orElse(List.of()));
        outer.ifPresent(_ -> all.add(this));
        this.chain = List.copyOf(all);
        this.above = above;
        this.below = below;
        this.ground = ground;
    }

    /// Paints the part of a frame that is on one page.
    interface Ground {

        /// Paints it.
        ///
        /// @param first whether the frame begins here
        /// @param last  whether it ends here
        void paint(Canvas canvas, double left, double top, double height, boolean first, boolean last);
    }

    /// A frame inside this one.
    ///
    /// @param spaceAbove the room above what is in it, in points
    /// @param spaceBelow the room below
    Frame inside(double spaceAbove, double spaceBelow, Ground paint) {
        return new Frame(Optional.of(this), spaceAbove, spaceBelow, paint);
    }

    /// Says what is repeated where the frame goes on over a page.
    void repeat(List<Entry> rows) {
        head.addAll(rows);
    }

    double above() {
        return above;
    }

    double below() {
        return below;
    }

    Ground ground() {
        return ground;
    }

    List<Entry> head() {
        return head;
    }

    double headHeight() {
        double height = 0;
        for (Entry row : head) {
            height += row.height();
        }
        return height;
    }

    /// This frame and those around it, the outermost first; without [#NONE].
    List<Frame> chain() {
        return chain;
    }
}
