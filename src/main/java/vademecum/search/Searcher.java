package vademecum.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.apache.lucene.store.NIOFSDirectory;

/// Answers queries from a Lucene index. Safe for use by many threads.
public final class Searcher implements Closeable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final LeafReaderContext leaf;
    private final IndexSearcher searcher;
    private final Stemmer stemmer;
    private final LexiconData data;
    private final Map<String, List<Concept.Name>> names;
    private final int fuzzyFrequency;

    private Searcher(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.leaf = reader.leaves().getFirst();
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new Impact.Scoring());
        Map<String, String> commit = reader.getIndexCommit().getUserData();
        this.stemmer = Stemmer.of(commit.getOrDefault("language", ""));
        this.data = readData(leaf.reader());
        this.names = Concept.byFirstTerm(data.concepts());
        this.fuzzyFrequency = Integer.parseInt(commit.getOrDefault("fuzzy", "1"));
    }

    private static LexiconData readData(LeafReader reader) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(LuceneWriter.TEXT);
        values.advanceExact(reader.maxDoc() - 1);
        return LexiconData.read(values.binaryValue());
    }

    /// Opens an index that [SearchIndex#write] wrote.
    ///
    /// @throws IOException if there is none, or it cannot be read
    public static Searcher open(Path folder) throws IOException {
        // Read by calls and not mapped into memory: what maps costs Java a fifth of a short search to begin with.
        Directory directory = new NIOFSDirectory(folder);
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
        return search(query, SearchOptions.of(limit));
    }

    /// Answers a query.
    ///
    /// @param query any text
    /// @param limit how many hits to return at most
    /// @param open  whether the last word may still be in the making: it stands for its completions as well
    /// @throws IOException if the index cannot be read
    public SearchResult search(String query, int limit, boolean open) throws IOException {
        return search(query, new SearchOptions(limit, open, 2, false));
    }

    /// Answers a query.
    ///
    /// @param query   any text
    /// @param options how
    /// @throws IOException if the index cannot be read
    public SearchResult search(String query, SearchOptions options) throws IOException {
        LuceneLexicon lexicon = lexicon();
        Plan plan = Planner.plan(QueryParser.parse(query, options.open()), lexicon);
        PageRanking ranking = ranking(plan);
        HitReader reader = new HitReader(leaf.reader(), plan, lexicon);
        List<Hit> hits = new ArrayList<>();
        for (PageRanking.Best best : ranking.top(Math.max(0, options.limit()))) {
            hits.add(reader.hit(hits.size() + 1, best, options.more()));
        }
        Facets tags = new Facets("tag:");
        Facets folders = new Facets("path:/");
        if (options.facets()) {
            reader.count(ranking.top(Integer.MAX_VALUE), tags, folders);
        }
        return new SearchResult(List.copyOf(hits), ranking.size(), plan.corrected(), definition(plan), tags.top(),
                folders.top());
    }

    private PageRanking ranking(Plan plan) throws IOException {
        return PageRanking.of(leaf.reader(), PassageScores.of(plan, searcher, leaf), plan.name());
    }

    private Optional<SearchResult.Definition> definition(Plan plan) {
        if (plan.definition() < 0) {
            return Optional.empty();
        }
        Concept concept = data.concepts().get(plan.definition());
        return Optional.of(new SearchResult.Definition(concept.title(), concept.text(), concept.path(),
                concept.anchor()));
    }

    /// The pages that have every word of a query, by their path in the site; none of those that have only some words.
    ///
    /// @param query any text whose words are all finished
    /// @throws IOException if the index cannot be read
    public Set<String> pages(String query) throws IOException {
        Plan plan = Planner.plan(QueryParser.parse(query, false), lexicon());
        Set<String> pages = new HashSet<>();
        List<PageRanking.Best> found = new ArrayList<>(ranking(plan).top(Integer.MAX_VALUE));
        found.removeIf(page -> !page.whole());
        found.sort(Comparator.comparingInt(page -> page.first().passage()));
        BinaryDocValues texts = leaf.reader().getBinaryDocValues(LuceneWriter.TEXT);
        for (PageRanking.Best page : found) {
            texts.advanceExact(page.first().passage());
            pages.add(StoredPassage.read(texts.binaryValue()).path());
        }
        return pages;
    }

    private LuceneLexicon lexicon() {
        return new LuceneLexicon(leaf.reader(), stemmer.copy(), data, names, fuzzyFrequency);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
