package vademecum.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The index of a site, in memory: analysed once, written as a Lucene index and exported for the browser.
public final class SearchIndex {

    private final List<Passage> passages;
    private final Stemmer stemmer;
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final Concepts concepts;
    private final Pages pages;
    private final String fingerprint;

    private SearchIndex(AnalysedPassages analysed, List<GlossaryTerm> glossary) {
        this.passages = analysed.passages();
        this.stemmer = analysed.stemmer();
        this.vocabulary = Vocabulary.of(analysed.analyses(), stemmer, Concepts.tokens(glossary, stemmer));
        this.concepts = Concepts.of(glossary, stemmer, vocabulary);
        CompletableFuture<Pages> titles =
                CompletableFuture.supplyAsync(() -> Pages.of(passages, glossary, vocabulary::termOf));
        CompletableFuture<String> name =
                CompletableFuture.supplyAsync(() -> Fingerprint.of(passages, stemmer, concepts));
        this.postings = Postings.of(analysed.analyses(), vocabulary, concepts);
        this.pages = titles.join();
        this.fingerprint = name.join();
    }

    /// The index of a site without a glossary.
    ///
    /// @param passages the passages of all pages; those of one page together and in reading order
    /// @param language BCP 47 tag of the language that words are reduced to their stems in, such as `en`
    /// @param jobs     how many threads to use
    public static SearchIndex of(List<Passage> passages, String language, int jobs) {
        return of(passages, List.of(), language, jobs);
    }

    /// The index of a site. It depends neither on `jobs` nor on anything but the passages, the terms and the language.
    ///
    /// @param passages the passages of all pages; those of one page together and in reading order
    /// @param glossary the terms whose names find each other
    /// @param language BCP 47 tag of the language that words are reduced to their stems in, such as `en`
    /// @param jobs     how many threads to use
    public static SearchIndex of(List<Passage> passages, List<GlossaryTerm> glossary, String language, int jobs) {
        return of(AnalysedPassages.of(passages, language, jobs), glossary);
    }

    /// The index of passages whose words are told apart already.
    ///
    /// @param glossary the terms whose names find each other
    public static SearchIndex of(AnalysedPassages analysed, List<GlossaryTerm> glossary) {
        return new SearchIndex(analysed, List.copyOf(glossary));
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

    /// A name for the content.
    String fingerprint() {
        return fingerprint;
    }
}
