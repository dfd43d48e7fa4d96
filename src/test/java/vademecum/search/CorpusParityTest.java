package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vademecum.base.SitePath;

/// Generated queries over whole vaults, every word of them, and random texts, answered by Lucene and by the browser's
/// engine, which runs in Node. `-Dvade.parity.corpora=FOLDER,FOLDER -Dvade.parity.queries=3000`; a folder may be
/// followed by `=` and its language.
@EnabledIfSystemProperty(named = "vade.parity.corpora", matches = ".+")
class CorpusParityTest {

    private static final int QUERIES = Integer.getInteger("vade.parity.queries", 3000);
    private static final String NODE = System.getProperty("vade.parity.node", "node");

    static Stream<String> corpora() {
        return Stream.of(System.getProperty("vade.parity.corpora").split(","));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void everyAnswerIsTheSame(String corpus, @TempDir Path folder) throws IOException {
        List<Passage> passages = passages(corpus);
        SearchIndex index = SearchIndex.of(passages, glossary(passages), language(corpus), 2);
        QueryMaker maker = new QueryMaker(passages, 17);
        int same = 0;
        int answered = 0;
        List<String> different = new ArrayList<>();
        try (Searcher lucene = Searcher.of(index); NodeEngine browser = new NodeEngine(NODE, index, folder)) {
            for (int i = 0; i < QUERIES; i++) {
                String query = maker.next();
                SearchOptions options = new SearchOptions(10, i % 3 != 0, 2, i % 5 == 0);
                SearchResult expected = lucene.search(query, options);
                answered += expected.hits().isEmpty() ? 0 : 1;
                if (browser.search(query, options).equals(BrowserParityTest.answer(expected, options.facets()))) {
                    same++;
                } else {
                    different.add(query);
                }
            }
        }
        System.out.println(corpus + ": " + passages.size() + " passages, " + same + " of " + QUERIES
                + " answers the same to the last bit, " + answered + " with hits");
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void everyWordHasTheSameTokensAndStem(String corpus, @TempDir Path folder) throws IOException {
        List<Passage> passages = passages(corpus);
        Stemmer stemmer = Stemmer.of(language(corpus));
        SearchIndex empty = SearchIndex.of(List.of(), language(corpus), 1);
        Set<String> words = new HashSet<>();
        passages.forEach(passage -> words.addAll(List.of(passage.text().split("\\s+"))));
        List<String> texts = new ArrayList<>(words);
        Random random = new Random(23);
        for (int i = 0; i < 100_000; i++) {
            texts.add(BrowserParityTest.text(random));
        }
        Tokenizer tokenizer = new Tokenizer(false);
        try (NodeEngine browser = new NodeEngine(NODE, empty, folder)) {
            for (String text : texts) {
                assertThat(browser.tokens(text, true)).isEqualTo(BrowserParityTest.tokens(text, true));
                List<String> stems = new ArrayList<>();
                tokenizer.scan(text, (chars, length, start, end, _) -> {
                    String form = new String(chars, 0, length);
                    String spelling = tokenizer.spelling().isEmpty() ? form : tokenizer.spelling();
                    stems.add(text.substring(start, end) + "\0" + stemmer.term(form, spelling));
                });
                for (String stem : words.contains(text) ? stems : List.<String>of()) {
                    String word = stem.substring(0, stem.indexOf(0));
                    if (word.indexOf('"') < 0 && !word.isBlank() && new Tokenizer(false).forms(word).length == 1) {
                        assertThat(browser.stem(word)).as(word).isEqualTo(stem.substring(stem.indexOf(0) + 1));
                    }
                }
            }
        }
        System.out.println(corpus + ": " + words.size() + " words and 100000 random texts cut and stemmed the same "
                + "way");
    }

    private static String language(String corpus) {
        return corpus.contains("=") ? corpus.substring(corpus.indexOf('=') + 1) : "en";
    }

    private static List<Passage> passages(String corpus) {
        return FixtureVault.read(Path.of(corpus.split("=")[0]));
    }

    /// A glossary made of titles, with two words of some text as another name.
    private static List<GlossaryTerm> glossary(List<Passage> passages) {
        Random random = new Random(31);
        Tokenizer tokenizer = new Tokenizer(false);
        List<GlossaryTerm> glossary = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Passage passage = passages.get(random.nextInt(passages.size()));
            String[] words = tokenizer.forms(passages.get(random.nextInt(passages.size())).text());
            int at = words.length < 2 ? 0 : random.nextInt(words.length - 1);
            List<String> aliases = words.length < 2 ? List.of() : List.of(words[at] + " " + words[at + 1], words[at]);
            glossary.add(new GlossaryTerm(passage.title(), aliases, "What " + i + " is.",
                    new SitePath("glossary/index.html"), "t" + i));
        }
        return glossary;
    }
}
