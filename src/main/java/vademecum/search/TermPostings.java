package vademecum.search;

/// The postings of a term of the text, with their positions. A position with a weight stands as often as it weighs.
final class TermPostings extends MemoryPostings {

    private final Postings postings;
    private final int[] positions;
    private int posting;
    private int position;
    private int times;

    /// Postings from one number to before another.
    TermPostings(Postings postings, int start, int end) {
        super(start, end);
        this.postings = postings;
        this.positions = postings.positions();
    }

    @Override
    int enter(int entered) {
        posting = entered;
        position = postings.firstPosition(entered);
        times = 0;
        return postings.passage(entered);
    }

    @Override
    public int freq() {
        return postings.weight(posting);
    }

    @Override
    public int nextPosition() {
        int found = positions[position];
        if (times == (found & (1 << Postings.WEIGHT_BITS) - 1)) {
            times = 0;
            position++;
        } else {
            times++;
        }
        return found >> Postings.WEIGHT_BITS;
    }
}
