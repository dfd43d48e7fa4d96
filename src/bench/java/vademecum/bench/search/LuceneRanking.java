package vademecum.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/// What Lucene gives by itself: `EnglishAnalyzer` over title and text as one field, BM25, any of the words.
final class LuceneRanking implements Ranking {

    private final Directory directory = new ByteBuffersDirectory();
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;
    private final DirectoryReader reader;

    LuceneRanking(List<Document> documents) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Document document : documents) {
                writer.addDocument(List.of(new StringField("id", document.id(), Field.Store.YES),
                        new TextField("text", document.title() + "\n" + document.text(), Field.Store.NO)));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    public List<String> top(String text, int limit) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery("text", text);
        List<String> names = new ArrayList<>();
        if (query != null) {
            for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
                names.add(searcher.storedFields().document(found.doc).get("id"));
            }
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
