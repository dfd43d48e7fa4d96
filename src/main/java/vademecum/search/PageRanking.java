package vademecum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// The pages found, each with its passages. Pages of a later run follow those of an earlier one.
final class PageRanking {

    private static final Comparator<Scored> BY_SCORE = Comparator.comparing(Scored::score, Comparator.reverseOrder())
            .thenComparing(Scored::passage);

    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final List<Best> ranking = new ArrayList<>();
    private final Set<Integer> pages = new HashSet<>();

    PageRanking(IndexSearcher searcher, LeafReaderContext leaf) {
        this.searcher = searcher;
        this.leaf = leaf;
    }

    /// Appends the pages that a query finds and no query found before, best first.
    void run(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        NumericDocValues pageOf = leaf.reader().getNumericDocValues(LuceneWriter.PAGE);
        Map<Integer, Scored> found = new HashMap<>();
        float[] scores = new float[leaf.reader().maxDoc()];
        Arrays.fill(scores, -1f);
        DocIdSetIterator passages = scorer.iterator();
        for (int p = passages.nextDoc(); p != DocIdSetIterator.NO_MORE_DOCS; p = passages.nextDoc()) {
            if (pageOf.advanceExact(p) && !pages.contains((int) pageOf.longValue())) {
                int page = (int) pageOf.longValue();
                Scored former = found.get(page);
                scores[p] = scorer.score();
                if (former == null || scores[p] > former.score) {
                    found.put(page, new Scored(p, scores[p]));
                }
            }
        }
        pages.addAll(found.keySet());
        List<Best> run = new ArrayList<>();
        found.forEach((page, best) -> run.add(new Best(page, best, scores, false)));
        run.sort(Comparator.comparing(Best::first, BY_SCORE));
        ranking.addAll(run);
    }

    /// Puts the pages that have a key before all others.
    void promote(String key) throws IOException {
        PostingsEnum named = leaf.reader().postings(new Term(LuceneWriter.KEYS, key), PostingsEnum.NONE);
        if (named == null) {
            return;
        }
        NumericDocValues pageOf = leaf.reader().getNumericDocValues(LuceneWriter.PAGE);
        Set<Integer> first = new HashSet<>();
        while (named.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (pageOf.advanceExact(named.docID())) {
                first.add((int) pageOf.longValue());
            }
        }
        ranking.replaceAll(best -> new Best(best.page, best.first, best.scores, first.contains(best.page)));
        ranking.sort(Comparator.comparing(best -> !best.named));
    }

    /// How many pages were found.
    int size() {
        return ranking.size();
    }

    /// The best pages.
    List<Best> top(int limit) {
        return ranking.subList(0, Math.min(limit, ranking.size()));
    }

    /// Further passages of a page that the same run found, best first.
    List<Scored> more(Best best, int limit) throws IOException {
        NumericDocValues pageOf = leaf.reader().getNumericDocValues(LuceneWriter.PAGE);
        List<Scored> more = new ArrayList<>();
        int start = best.first.passage;
        while (start > 0 && pageOf(start - 1) == best.page) {
            start--;
        }
        for (int p = start; pageOf.advanceExact(p) && pageOf.longValue() == best.page; p++) {
            if (best.scores[p] >= 0f && p != best.first.passage) {
                more.add(new Scored(p, best.scores[p]));
            }
        }
        more.sort(BY_SCORE);
        return more.subList(0, Math.min(limit, more.size()));
    }

    private long pageOf(int passage) throws IOException {
        NumericDocValues pageOf = leaf.reader().getNumericDocValues(LuceneWriter.PAGE);
        return pageOf.advanceExact(passage) ? pageOf.longValue() : -1;
    }

    /// A passage.
    ///
    /// @param passage its number
    /// @param score   its score
    record Scored(int passage, float score) {
    }

    /// A page that was found.
    ///
    /// @param page   its number
    /// @param first  its best passage
    /// @param scores the scores of all passages of the run that found it; negative if it did not find them
    /// @param named  whether the query is its title or alias
    @SuppressWarnings("ArrayRecordComponent")
    record Best(int page, Scored first, float[] scores, boolean named) {
    }
}
