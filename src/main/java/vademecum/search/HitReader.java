package vademecum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;

/// Reads what hits show of the pages found by a plan.
final class HitReader {

    private final LeafReader reader;
    private final LuceneLexicon lexicon;
    private final Set<String> terms = new HashSet<>();
    private final Map<String, List<List<String>>> names = new TreeMap<>();

    HitReader(LeafReader reader, Plan plan, LuceneLexicon lexicon) {
        this.reader = reader;
        this.lexicon = lexicon;
        plan.phrases().forEach(terms::addAll);
        for (Plan.Clause clause : plan.clauses()) {
            clause.words().forEach(word -> word.forEach(expansion -> terms.add(expansion.term())));
            if (clause.concept() >= 0) {
                names.put(Concept.token(clause.concept()), lexicon.concept(clause.concept()).names());
            }
        }
    }

    /// A hit with up to some further passages of its page.
    Hit hit(int rank, PageRanking.Best best, int further) throws IOException {
        List<Hit.More> more = new ArrayList<>();
        for (PageRanking.Scored other : best.more(further)) {
            StoredPassage passage = passage(other.passage());
            Snippet snippet = snippet(passage);
            more.add(new Hit.More(other.score(), passage.anchor(), passage.heading(), snippet.text(),
                    snippet.marks()));
        }
        StoredPassage passage = passage(best.first().passage());
        Snippet snippet = snippet(passage);
        return new Hit(rank, best.score(), passage.title(), passage.path(), passage.anchor(),
                passage.heading(), snippet.text(), snippet.marks(), best.named(), List.copyOf(more));
    }

    private Snippet snippet(StoredPassage passage) {
        return Snippet.of(passage.text(), lexicon::term, terms, names);
    }

    private StoredPassage passage(int number) throws IOException {
        BinaryDocValues texts = reader.getBinaryDocValues(LuceneWriter.TEXT);
        texts.advanceExact(number);
        return StoredPassage.read(texts.binaryValue());
    }

    /// Counts the tags and folders of pages.
    void count(List<PageRanking.Best> found, Facets tags, Facets folders) throws IOException {
        List<PageRanking.Best> pages = new ArrayList<>(found);
        pages.sort(Comparator.comparingInt(PageRanking.Best::page));
        for (PageRanking.Best page : pages) {
            StoredPassage passage = passage(page.first().passage());
            tags.add(passage.tags());
            folders.add(List.of(passage.folder()));
        }
    }
}
