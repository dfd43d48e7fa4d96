package vademecum.search;

import java.util.function.IntFunction;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The terms of one field, read from arrays in the order of their bytes. Can be walked, not searched.
final class MemoryTerms extends Terms {

    private final byte[][] terms;
    private final boolean frequencies;
    private final boolean positions;
    private final IntFunction<MemoryPostings> postings;

    MemoryTerms(byte[][] terms, boolean frequencies, boolean positions, IntFunction<MemoryPostings> postings) {
        this.terms = terms;
        this.frequencies = frequencies;
        this.positions = positions;
        this.postings = postings;
    }

    @Override
    public TermsEnum iterator() {
        return new Walk();
    }

    @Override
    public long size() {
        return terms.length;
    }

    @Override
    public long getSumTotalTermFreq() {
        return -1;
    }

    @Override
    public long getSumDocFreq() {
        return -1;
    }

    @Override
    public int getDocCount() {
        return -1;
    }

    @Override
    public boolean hasFreqs() {
        return frequencies;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return positions;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private final class Walk extends BaseTermsEnum {
        private final BytesRef term = new BytesRef();
        private int at = -1;

        @Override
        @SuppressWarnings("NullAway")
        public BytesRef next() {
            at++;
            if (at >= terms.length) {
                return null;
            }
            term.bytes = terms[at];
            term.length = terms[at].length;
            return term;
        }

        @Override
        public BytesRef term() {
            return term;
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) {
            return postings.apply(at);
        }

        @Override
        public int docFreq() {
            return postings.apply(at).count();
        }

        @Override
        public long totalTermFreq() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long ord() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekStatus seekCeil(BytesRef target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            throw new UnsupportedOperationException();
        }
    }
}
