package vademecum.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/// How well each passage answers a plan, and which of its words it has.
final class PassageScores {

    private final Plan plan;
    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final Optional<FixedBitSet> allowed;
    private final double[] sums;
    private final int[] words;
    private int known;

    private PassageScores(Plan plan, IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        this.plan = plan;
        this.searcher = searcher;
        this.leaf = leaf;
        sums = new double[size()];
        words = new int[size()];
        Optional<Query> filters = LuceneQuery.filters(plan);
        allowed = filters.isPresent() ? Optional.of(matches(filters.get())) : Optional.empty();
    }

    /// Scores the passages of an index.
    static PassageScores of(Plan plan, IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        PassageScores scores = new PassageScores(plan, searcher, leaf);
        for (Plan.Clause clause : plan.clauses()) {
            if (clause.concept() < 0) {
                scores.addWord(clause.words().getFirst(), scores.sums);
            } else {
                scores.addConcept(clause);
            }
        }
        return scores;
    }

    private FixedBitSet matches(Query query) throws IOException {
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = scorer(query, ScoreMode.COMPLETE_NO_SCORES);
        if (scorer != null) {
            found.or(scorer.iterator());
        }
        return found;
    }

    private Scorer scorer(Query query, ScoreMode mode) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, 1f).scorer(leaf);
    }

    private void addWord(List<Plan.Expansion> word, double[] to) throws IOException {
        int bit = 1 << known++;
        each(LuceneQuery.word(word), (passage, score) -> {
            to[passage] += score;
            words[passage] |= bit;
        });
    }

    private void addConcept(Plan.Clause clause) throws IOException {
        double[] together = new double[sums.length];
        int first = known;
        for (List<Plan.Expansion> word : clause.words()) {
            addWord(word, together);
        }
        int all = (1 << known - first) - 1 << first;
        float[] mentions = new float[sums.length];
        each(LuceneQuery.mentions(clause.concept()), (passage, score) -> {
            mentions[passage] = score;
            words[passage] |= all;
        });
        for (int passage = 0; passage < sums.length; passage++) {
            sums[passage] += Math.max((float) together[passage], mentions[passage]);
        }
    }

    private void each(Query query, ScoreVisitor visitor) throws IOException {
        Scorer scorer = scorer(query, ScoreMode.COMPLETE);
        if (scorer != null) {
            DocIdSetIterator found = scorer.iterator();
            for (int p = found.nextDoc(); p != DocIdSetIterator.NO_MORE_DOCS; p = found.nextDoc()) {
                visitor.visit(p, scorer.score());
            }
        }
    }

    /// How many passages there are.
    int size() {
        return leaf.reader().maxDoc() - 1;
    }

    /// Whether a passage has a word of the plan, if there are any, and passes its filters.
    boolean isFound(int passage) {
        return (plan.clauses().isEmpty() ? plan.isPossible() : words[passage] != 0)
                && (allowed.isEmpty() || allowed.get().get(passage));
    }

    /// The score of a passage.
    float score(int passage) {
        return (float) sums[passage];
    }

    /// Which words a passage has: a bit for each.
    int words(int passage) {
        return words[passage];
    }

    /// Whether these are all words of the query.
    boolean isWhole(int words) {
        return plan.all() && Integer.bitCount(words) == known;
    }

    /// Which part of the words known to the site these are; 1 if there are none.
    double share(int words) {
        return known == 0 ? 1 : (double) Integer.bitCount(words) / known;
    }

    @FunctionalInterface
    private interface ScoreVisitor {
        void visit(int passage, float score);
    }
}
