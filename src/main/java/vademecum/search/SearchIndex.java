package vademecum.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The index of a site, in memory: analysed once, written as a Lucene index and exported for the browser.
public final class SearchIndex {

    private static final int RUN = 256;

    private final List<Passage> passages;
    private final Stemmer stemmer;
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final Concepts concepts;
    private final Pages pages;

    private SearchIndex(List<Passage> passages, List<GlossaryTerm> glossary, Stemmer stemmer, List<Analysis> analyses) {
        this.passages = passages;
        this.stemmer = stemmer;
        this.vocabulary = Vocabulary.of(analyses, stemmer, Concepts.tokens(glossary, stemmer));
        this.concepts = Concepts.of(glossary, stemmer, vocabulary);
        this.postings = Postings.of(analyses, vocabulary, concepts);
        this.pages = Pages.of(passages, glossary, vocabulary::termOf);
    }

    /// Analyses passages of a site without a glossary.
    ///
    /// @param passages the passages of all pages; those of one page together and in reading order
    /// @param language BCP 47 tag of the language that words are reduced to their stems in, such as `en`
    /// @param jobs     how many threads to use
    public static SearchIndex of(List<Passage> passages, String language, int jobs) {
        return of(passages, List.of(), language, jobs);
    }

    /// Analyses passages. The result depends neither on `jobs` nor on anything but the passages and the language.
    ///
    /// @param passages the passages of all pages; those of one page together and in reading order
    /// @param glossary the terms whose names find each other
    /// @param language BCP 47 tag of the language that words are reduced to their stems in, such as `en`
    /// @param jobs     how many threads to use
    public static SearchIndex of(List<Passage> passages, List<GlossaryTerm> glossary, String language, int jobs) {
        List<Passage> copy = List.copyOf(passages);
        Stemmer stemmer = Stemmer.of(language);
        List<Future<Analysis>> runs = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, jobs))) {
            int step = Math.max(RUN, copy.size() / Math.max(1, 4 * jobs) + 1);
            for (int from = 0; from < copy.size(); from += step) {
                List<Passage> run = copy.subList(from, Math.min(copy.size(), from + step));
                runs.add(executor.submit(() -> Analysis.of(run, stemmer.readsAccents())));
            }
        }
        List<Analysis> analyses = new ArrayList<>();
        for (Future<Analysis> run : runs) {
            analyses.add(run.resultNow());
        }
        return new SearchIndex(copy, List.copyOf(glossary), stemmer, analyses);
    }

    /// Writes the Lucene index, byte for byte the same for the same passages.
    ///
    /// @param folder where to; made if it is not there, and an index in it is replaced
    /// @throws IOException if the folder cannot be written to
    public void write(Path folder) throws IOException {
        java.nio.file.Files.createDirectories(folder);
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                if (file.startsWith("_") || file.startsWith("segments")) {
                    directory.deleteFile(file);
                }
            }
            write(directory);
        }
    }

    void write(Directory directory) throws IOException {
        new LuceneWriter(this, directory).write();
    }

    List<Passage> passages() {
        return passages;
    }

    Stemmer stemmer() {
        return stemmer;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Postings postings() {
        return postings;
    }

    Concepts concepts() {
        return concepts;
    }

    Pages pages() {
        return pages;
    }
}
