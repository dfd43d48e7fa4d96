package vademecum.search;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/// The postings of one term, read from arrays.
final class MemoryPostings extends PostingsEnum {

    private final int[] passages;
    private final int[] frequencies;
    private final int[] positionStarts;
    private final int[] positions;
    private final int end;
    private int at;
    private int position;
    private int times;

    MemoryPostings(int[] passages, int[] frequencies, int[] positionStarts, int[] positions, int start, int end) {
        this.passages = passages;
        this.frequencies = frequencies;
        this.positionStarts = positionStarts;
        this.positions = positions;
        this.end = end;
        this.at = start - 1;
    }

    /// How many passages there are, before the first is read.
    int count() {
        return end - at - 1;
    }

    @Override
    public int freq() {
        return frequencies.length > 0 ? frequencies[at] : 1;
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

    @Override
    public int docID() {
        return at < 0 ? -1 : at < end ? passages[at] : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
        at++;
        if (at >= end) {
            return NO_MORE_DOCS;
        }
        if (positionStarts.length > 0) {
            position = positionStarts[at];
        }
        return passages[at];
    }

    @Override
    public int advance(int target) {
        int passage = nextDoc();
        while (passage < target) {
            passage = nextDoc();
        }
        return passage;
    }

    @Override
    public long cost() {
        return end - at;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    @SuppressWarnings("NullAway")
    public BytesRef getPayload() {
        return new BytesRef();
    }
}
