package vademecum.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// How much a term counts in a passage: BM25's rule for its frequency and the passage's length, in steps. The browser
/// gets one number for each posting in place of two, and of a common term, which counts little, a number in wider
/// steps.
final class Impact {

    /// How many steps there are.
    static final int STEPS = 24;

    private static final int COMMON = 4096;
    private static final int VERY_COMMON = 16_384;

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    private final float[] norms = new float[256];

    /// The impacts of terms in an index.
    ///
    /// @param lengths  the sum of the lengths of all passages
    /// @param passages how many passages have a token
    Impact(long lengths, long passages) {
        float average = (float) (lengths / (double) passages);
        for (int b = 0; b < norms.length; b++) {
            norms[b] = K1 * (1 - B + B * SmallFloat.byte4ToInt((byte) b) / average);
        }
    }

    /// The step of a passage.
    ///
    /// @param frequency how often the term stands there, weighted
    /// @param length    the length of the passage in Lucene's one-byte form
    /// @param passages  how many passages have the term
    int step(float frequency, int length, long passages) {
        int step = (int) (STEPS * (frequency / (frequency + norms[length & 0xFF])));
        int width = passages > VERY_COMMON ? 6 : passages > COMMON ? 4 : 1;
        return step - step % width + width / 2;
    }

    /// The part of a term's weight that a step counts.
    static float part(int step) {
        return (step + 0.5f) / STEPS;
    }

    /// How Lucene scores by impacts.
    static final class Scoring extends Similarity {

        @Override
        public long computeNorm(FieldInvertState state) {
            return SmallFloat.intToByte4(state.getLength());
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... terms) {
            long found = terms[0].docFreq();
            float weight = boost * (float) Math.log(1 + (all.docCount() - found + 0.5) / (found + 0.5));
            Impact impact = new Impact(all.sumTotalTermFreq(), all.docCount());
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return weight * part(impact.step(frequency, (int) norm, found));
                }
            };
        }
    }
}
