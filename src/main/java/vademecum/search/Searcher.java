package vademecum.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Answers queries from a Lucene index. Safe for use by many threads.
public final class Searcher implements Closeable {

    /// As long as fewer pages than this have all the words, pages with some of them follow.
    static final int ENOUGH = 10;

    private final Directory directory;
    private final DirectoryReader reader;
    private final LeafReaderContext leaf;
    private final IndexSearcher searcher;
    private final Stemmer stemmer;
    private final Map<String, String> irregular;
    private final int fuzzyFrequency;

    private Searcher(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.leaf = reader.leaves().getFirst();
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        Map<String, String> data = reader.getIndexCommit().getUserData();
        this.stemmer = Stemmer.of(data.getOrDefault("language", ""));
        this.irregular = irregular(leaf.reader());
        this.fuzzyFrequency = Integer.parseInt(data.getOrDefault("fuzzy", "1"));
    }

    private static Map<String, String> irregular(LeafReader reader) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(LuceneWriter.TEXT);
        values.advanceExact(reader.maxDoc() - 1);
        List<String> texts = StoredPassage.texts(values.binaryValue());
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < texts.size(); i += 2) {
            found.put(texts.get(i), texts.get(i + 1));
        }
        return found;
    }

    /// Opens an index that [SearchIndex#write] wrote.
    ///
    /// @throws IOException if there is none, or it cannot be read
    public static Searcher open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new Searcher(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Searches an index that was never written to a disk.
    ///
    /// @throws IOException never in practice
    public static Searcher of(SearchIndex index) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        index.write(directory);
        return new Searcher(directory);
    }

    /// Answers a query whose words are all finished.
    ///
    /// @param query any text; see `docs/reference/search.md` for the language
    /// @param limit how many hits to return at most
    /// @throws IOException if the index cannot be read
    public SearchResult search(String query, int limit) throws IOException {
        return search(query, limit, false);
    }

    /// Answers a query.
    ///
    /// @param query any text
    /// @param limit how many hits to return at most
    /// @param open  whether the last word may still be in the making: it stands for its completions as well
    /// @throws IOException if the index cannot be read
    public SearchResult search(String query, int limit, boolean open) throws IOException {
        LuceneLexicon lexicon = lexicon();
        Plan plan = Planner.plan(QueryParser.parse(query, open), lexicon);
        PageRanking ranking = new PageRanking(searcher, leaf);
        if (plan.isPossible()) {
            LuceneQuery queries = new LuceneQuery(plan);
            if (plan.all()) {
                ranking.run(queries.all());
            }
            if (ranking.size() < ENOUGH && (plan.words().size() > 1 || !plan.all() && !plan.words().isEmpty())) {
                ranking.run(queries.some());
            }
            ranking.promote(plan.name());
        }
        List<Hit> hits = new ArrayList<>();
        for (PageRanking.Best best : ranking.top(Math.max(0, limit))) {
            hits.add(hit(hits.size() + 1, best, terms(plan), lexicon));
        }
        return new SearchResult(List.copyOf(hits), ranking.size(), plan.corrected(), Optional.empty(), List.of(),
                List.of());
    }

    /// The pages that have every word of a query, by their path in the site; none of those that have only some words.
    ///
    /// @param query any text whose words are all finished
    /// @throws IOException if the index cannot be read
    public Set<String> pages(String query) throws IOException {
        Plan plan = Planner.plan(QueryParser.parse(query, false), lexicon());
        Set<String> pages = new HashSet<>();
        if (plan.isPossible() && plan.all()) {
            PageRanking ranking = new PageRanking(searcher, leaf);
            ranking.run(new LuceneQuery(plan).all());
            BinaryDocValues texts = leaf.reader().getBinaryDocValues(LuceneWriter.TEXT);
            List<PageRanking.Best> best = new ArrayList<>(ranking.top(Integer.MAX_VALUE));
            best.sort(Comparator.comparingInt(PageRanking.Best::passage));
            for (PageRanking.Best page : best) {
                texts.advanceExact(page.passage());
                pages.add(StoredPassage.read(texts.binaryValue()).path());
            }
        }
        return pages;
    }

    private LuceneLexicon lexicon() {
        return new LuceneLexicon(leaf.reader(), stemmer.copy(), irregular, fuzzyFrequency);
    }

    private static Set<String> terms(Plan plan) {
        Set<String> terms = new HashSet<>();
        plan.words().forEach(word -> word.forEach(expansion -> terms.add(expansion.term())));
        plan.phrases().forEach(terms::addAll);
        return terms;
    }

    private Hit hit(int rank, PageRanking.Best best, Set<String> terms, LuceneLexicon lexicon) throws IOException {
        BinaryDocValues texts = leaf.reader().getBinaryDocValues(LuceneWriter.TEXT);
        texts.advanceExact(best.passage());
        StoredPassage passage = StoredPassage.read(texts.binaryValue());
        Snippet snippet = Snippet.of(passage.text(), form -> {
            String term = lexicon.term(form);
            return terms.contains(term) ? term : "";
        });
        return new Hit(rank, best.score(), passage.title(), passage.path(), passage.anchor(), passage.heading(),
                snippet.text(), snippet.marks(), best.named(), List.of());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
