package vademecum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// The pages found, best first, each with its passages. A page counts its best passage in full and each further one a
/// third of the one before it; up to a quarter of that is for the words that the page has.
final class PageRanking {

    /// If this many pages have a passage with all words, no others are found.
    static final int ENOUGH = 10;

    private static final Comparator<Scored> BY_SCORE = Comparator.comparing(Scored::score, Comparator.reverseOrder())
            .thenComparing(Scored::passage);
    private static final Comparator<Best> BY_PAGE_SCORE = Comparator.comparing(Best::score, Comparator.reverseOrder())
            .thenComparing(Best::page);

    private final LeafReader reader;
    private final PassageScores scores;
    private final List<Best> pages = new ArrayList<>();

    private PageRanking(LeafReader reader, PassageScores scores) {
        this.reader = reader;
        this.scores = scores;
    }

    /// Ranks the pages of the passages found. Those with a key come first.
    ///
    /// @param key a key of [Pages#keys]
    static PageRanking of(LeafReader reader, PassageScores scores, String key) throws IOException {
        PageRanking ranking = new PageRanking(reader, scores);
        ranking.collect(ranking.named(key));
        if (ranking.pages.stream().filter(Best::whole).count() >= ENOUGH) {
            ranking.pages.removeIf(page -> !page.whole());
        }
        ranking.pages.sort(Comparator.comparing((Best page) -> !page.named()).thenComparing(BY_PAGE_SCORE));
        return ranking;
    }

    private Set<Integer> named(String key) throws IOException {
        Set<Integer> pages = new HashSet<>();
        PostingsEnum named = reader.postings(new Term(LuceneWriter.KEYS, key), PostingsEnum.NONE);
        NumericDocValues pageOf = reader.getNumericDocValues(LuceneWriter.PAGE);
        while (named != null && named.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (pageOf.advanceExact(named.docID())) {
                pages.add((int) pageOf.longValue());
            }
        }
        return pages;
    }

    private void collect(Set<Integer> named) throws IOException {
        NumericDocValues pageOf = reader.getNumericDocValues(LuceneWriter.PAGE);
        List<Scored> passages = new ArrayList<>();
        int page = -1;
        for (int p = 0; p < scores.size(); p++) {
            if (scores.isFound(p) && pageOf.advanceExact(p)) {
                if (page != pageOf.longValue()) {
                    end(page, passages, named);
                    passages = new ArrayList<>();
                    page = (int) pageOf.longValue();
                }
                passages.add(new Scored(p, scores.score(p)));
            }
        }
        end(page, passages, named);
    }

    private void end(int page, List<Scored> passages, Set<Integer> named) {
        if (passages.isEmpty()) {
            return;
        }
        passages.sort(BY_SCORE);
        double sum = 0;
        double factor = 1;
        int words = 0;
        boolean whole = false;
        for (Scored passage : passages) {
            sum += factor * passage.score;
            factor /= 3;
            words |= scores.words(passage.passage);
            whole |= scores.isWhole(scores.words(passage.passage));
        }
        float score = (float) (sum * (0.75 + 0.25 * scores.share(words)));
        pages.add(new Best(page, score, passages, whole, named.contains(page)));
    }

    /// How many pages were found.
    int size() {
        return pages.size();
    }

    /// The best pages.
    List<Best> top(int limit) {
        return pages.subList(0, Math.min(limit, pages.size()));
    }

    /// A passage.
    ///
    /// @param passage its number
    /// @param score   its score
    record Scored(int passage, float score) {
    }

    /// A page that was found.
    ///
    /// @param page     its number
    /// @param score    its score
    /// @param passages those of its passages that were found, best first
    /// @param whole    whether one of them has all words
    /// @param named    whether the query is its title or alias
    record Best(int page, float score, List<Scored> passages, boolean whole, boolean named) {

        /// The best passage.
        Scored first() {
            return passages.getFirst();
        }

        /// The next best passages, as long as they score at least half as much as the best.
        List<Scored> more(int limit) {
            int end = 1;
            while (end < passages.size() && end <= limit && 2 * passages.get(end).score >= first().score) {
                end++;
            }
            return passages.subList(1, end);
        }
    }
}
