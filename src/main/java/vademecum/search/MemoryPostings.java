package vademecum.search;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/// The postings of one term, read from arrays.
abstract class MemoryPostings extends PostingsEnum {

    private final int end;
    private int at;
    private int passage = -1;

    /// Postings from one number to before another.
    MemoryPostings(int start, int end) {
        this.end = end;
        this.at = start - 1;
    }

    /// Makes a posting the current one.
    ///
    /// @return its passage
    abstract int enter(int posting);

    /// How many passages there are, before the first is read.
    final int count() {
        return end - at - 1;
    }

    @Override
    public final int nextDoc() {
        at++;
        passage = at < end ? enter(at) : NO_MORE_DOCS;
        return passage;
    }

    @Override
    public final int docID() {
        return passage;
    }

    @Override
    public final int advance(int target) {
        while (nextDoc() < target) {
            continue;
        }
        return passage;
    }

    @Override
    public final long cost() {
        return end - at;
    }

    @Override
    public final int startOffset() {
        return -1;
    }

    @Override
    public final int endOffset() {
        return -1;
    }

    @Override
    @SuppressWarnings("NullAway")
    public final BytesRef getPayload() {
        return new BytesRef();
    }
}
