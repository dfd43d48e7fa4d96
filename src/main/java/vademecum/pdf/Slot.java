package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;

/// A place in the structure for a run of content, which may be painted in several pieces and on several pages.
public final class Slot {

    private final Tag owner;
    private final List<int[]> pieces = new ArrayList<>();

    Slot(Tag owner) {
        this.owner = owner;
    }

    /// What the content is part of.
    public Tag owner() {
        return owner;
    }

    /// Notes down a piece: the number of its page and its own number there.
    void add(int page, int number) {
        pieces.add(new int[] {page, number});
    }

    List<int[]> pieces() {
        return pieces;
    }
}
