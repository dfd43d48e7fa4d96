package vademecum.search;

/// The passages of a term that has no positions.
final class PassageList extends MemoryPostings {

    private final int[] passages;
    private final int frequency;

    /// Passages, in each of which the term is as frequent.
    PassageList(int[] passages, int frequency) {
        super(0, passages.length);
        this.passages = passages;
        this.frequency = frequency;
    }

    @Override
    int enter(int posting) {
        return passages[posting];
    }

    @Override
    public int freq() {
        return frequency;
    }

    @Override
    public int nextPosition() {
        return -1;
    }
}
