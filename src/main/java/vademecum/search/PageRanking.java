package vademecum.search;

import java.io.IOException;
import java.util.ArrayList;
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

/// The pages found, each with its best passage. Pages of a later run follow those of an earlier one.
final class PageRanking {

    private static final Comparator<Best> ORDER = Comparator.comparing(Best::score, Comparator.reverseOrder())
            .thenComparing(Best::passage);

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
        Map<Integer, Best> found = new HashMap<>();
        DocIdSetIterator passages = scorer.iterator();
        for (int p = passages.nextDoc(); p != DocIdSetIterator.NO_MORE_DOCS; p = passages.nextDoc()) {
            if (pageOf.advanceExact(p) && !pages.contains((int) pageOf.longValue())) {
                int page = (int) pageOf.longValue();
                Best former = found.get(page);
                float score = scorer.score();
                if (former == null || score > former.score) {
                    found.put(page, new Best(page, p, score, false));
                }
            }
        }
        pages.addAll(found.keySet());
        found.values().stream().sorted(ORDER).forEach(ranking::add);
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
        ranking.replaceAll(best -> new Best(best.page, best.passage, best.score, first.contains(best.page)));
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

    /// A page's best passage.
    ///
    /// @param page    the page's number
    /// @param passage the passage's number
    /// @param score   its score
    /// @param named   whether the query is its title or alias
    record Best(int page, int passage, float score, boolean named) {
    }
}
