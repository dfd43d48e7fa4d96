package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vademecum.search.FixtureVault.passage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.base.SitePath;

class SearcherTest {

    private Searcher searcher = open(List.of());

    private static Searcher open(List<Passage> passages) {
        try {
            return Searcher.of(SearchIndex.of(passages, "en", 2));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void index() throws IOException {
        searcher.close();
        searcher = open(List.of(
                passage("aws/ec2", "EC2", List.of("Elastic Compute Cloud"), List.of("aws/compute"), "",
                        "Virtual servers that run in a region."),
                passage("aws/ec2", "EC2", List.of("Elastic Compute Cloud"), List.of("aws/compute"), "User data",
                        "A script that runs at the first boot of the server."),
                passage("aws/s3", "S3", List.of(), List.of("aws"), "",
                        "Object storage in buckets; not a file system. EC2 reads it."),
                passage("languages", "Languages", List.of(), List.of(), "",
                        "C++ and C# are compiled; node.js runs scripts."),
                passage("search", "Search", List.of(), List.of("lucene"), "Scoring › BM25",
                        "Kubernetes is not about scoring passages."),
                passage("zh", "数据库", List.of(), List.of(), "", "数据库系统概论 and Café culture")));
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
    }

    @Test
    void aStemFindsAllItsForms() throws IOException {
        assertThat(pages("running script")).containsExactlyInAnyOrder("aws/ec2.html", "languages.html");
    }

    @Test
    void theBestPassageOfAPageIsShownWithItsAnchorAndMarks() throws IOException {
        Hit hit = searcher.search("boot script", 10).hits().getFirst();
        assertThat(hit.anchor()).isEqualTo("user-data");
        assertThat(hit.heading()).isEqualTo("User data");
        assertThat(hit.rank()).isEqualTo(1);
        assertThat(marked(hit)).containsExactly("script", "boot");
    }

    @Test
    void aPageWhoseTitleOrAliasIsTheQueryComesFirst() throws IOException {
        assertThat(pages("ec2")).first().isEqualTo("aws/ec2.html");
        assertThat(pages("elastic compute cloud")).containsExactly("aws/ec2.html");
    }

    @Test
    void pagesWithAllWordsComeBeforePagesWithSome() throws IOException {
        assertThat(pages("storage ec2 buckets")).containsExactly("aws/s3.html", "aws/ec2.html");
    }

    @Test
    void whatAPageSaysInSeveralPassagesCounts() throws IOException {
        List<Passage> notes = List.of(
                passage("a", "Bread", "Flour", "Sourdough needs flour, water and time."),
                passage("b", "Baking", "Start", "Sourdough needs patience, water and time."),
                passage("b", "Baking", "Oven", "Sourdough wants a hot oven and some steam."));
        try (Searcher baking = Searcher.of(SearchIndex.of(notes, "en", 1))) {
            assertThat(baking.search("sourdough", 10).hits()).extracting(Hit::path).containsExactly("b.html", "a.html");
        }
    }

    @Test
    void pagesWithSomeWordsAreLeftOutIfEnoughHaveAll() throws IOException {
        List<Passage> notes = new ArrayList<>(List.of(passage("some", "Some", "", "Only copper.")));
        for (int i = 0; i < 10; i++) {
            notes.add(passage("all" + i, "All", "", "Copper and zinc."));
        }
        try (Searcher metals = Searcher.of(SearchIndex.of(notes, "en", 1))) {
            assertThat(metals.search("copper zinc", 20).total()).isEqualTo(10);
            assertThat(metals.search("copper zinc -path:all0", 20).total()).isEqualTo(10);
        }
    }

    @Test
    void aPhraseMustStandAsItIs() throws IOException {
        assertThat(pages("\"object storage\"")).containsExactly("aws/s3.html");
        assertThat(pages("\"storage object\"")).isEmpty();
    }

    @Test
    void phrasesDoNotSpanTitleAndText() throws IOException {
        assertThat(pages("\"s3 object\"")).isEmpty();
    }

    @Test
    void wordsPhrasesAndFieldsCanBeLeftOut() throws IOException {
        assertThat(pages("ec2 -storage")).containsExactly("aws/ec2.html");
        assertThat(pages("ec2 -\"virtual servers\"")).contains("aws/ec2.html", "aws/s3.html");
        assertThat(pages("ec2 -tag:aws/compute")).containsExactly("aws/s3.html");
    }

    @Test
    void fieldsSelectPages() throws IOException {
        assertThat(pages("tag:aws")).containsExactly("aws/ec2.html", "aws/s3.html");
        assertThat(pages("tag:#AWS/Compute")).containsExactly("aws/ec2.html");
        assertThat(pages("path:aws storage")).containsExactly("aws/s3.html");
        assertThat(pages("path:s3.md")).containsExactly("aws/s3.html");
        assertThat(pages("title:search")).containsExactly("search.html");
        assertThat(pages("title:nowhere storage")).isEmpty();
    }

    @Test
    void signsOfProgrammingLanguagesAreKept() throws IOException {
        assertThat(pages("c++")).containsExactly("languages.html");
        assertThat(pages("c#")).containsExactly("languages.html");
        assertThat(pages("node.js")).containsExactly("languages.html");
    }

    @Test
    void theLastWordIsAPrefixWhileItIsTyped() throws IOException {
        assertThat(searcher.search("buck", 10, true).hits()).hasSize(1);
        assertThat(searcher.search("no-such buck*", 10, false).hits()).hasSize(1);
    }

    @Test
    void typosAreForgivenOnlyWhenNothingElseIsFound() throws IOException {
        SearchResult result = searcher.search("kubernet scoring", 10);
        assertThat(result.hits()).extracting(Hit::path).containsExactly("search.html");
        assertThat(result.corrected()).isEmpty();
        SearchResult typo = searcher.search("kubrenetes scoring", 10);
        assertThat(typo.hits()).extracting(Hit::path).containsExactly("search.html");
        assertThat(typo.corrected()).contains("kubernetes scoring");
    }

    @Test
    void accentsCaseAndIdeographsAreFound() throws IOException {
        assertThat(pages("CAFE")).containsExactly("zh.html");
        assertThat(pages("系统")).containsExactly("zh.html");
        assertThat(pages("数")).containsExactly("zh.html");
    }

    @Test
    void stopWordsCountOnlyAlone() throws IOException {
        assertThat(pages("what is the storage")).containsExactly("aws/s3.html");
        assertThat(pages("not")).containsExactlyInAnyOrder("aws/s3.html", "search.html");
    }

    @Test
    void nothingIsFoundForAnEmptyOrMerelyNegativeQuery() throws IOException {
        assertThat(List.of("", "   ", "-", "\"\"", "***", "-ec2", "\"", "tag:", ":", "()")).allSatisfy(query ->
                assertThat(searcher.search(query, 10).hits()).isEmpty());
    }

    @Test
    void aTermIsFoundByEachOfItsNamesAndExplained() throws IOException {
        List<Passage> notes = List.of(
                passage("aws/asg", "Scaling", "", "Launches what the Elastic Compute Cloud rents out."),
                passage("aws/cheap", "Prices", "", "EC2 is paid by the second."),
                passage("sky", "Weather", "", "A cloud is elastic, to compute nothing."));
        List<GlossaryTerm> glossary = List.of(new GlossaryTerm("EC2", List.of("Elastic Compute Cloud"),
                "Servers for rent.", new SitePath("glossary/index.html"), "ec2"));
        try (Searcher terms = Searcher.of(SearchIndex.of(notes, glossary, "en", 1))) {
            for (String query : List.of("ec2", "elastic compute clouds", "what is EC2")) {
                SearchResult result = terms.search(query, 10);
                assertThat(result.hits()).as(query).extracting(Hit::path).contains("aws/asg.html", "aws/cheap.html");
                assertThat(result.definition()).as(query).contains(new SearchResult.Definition("EC2",
                        "Servers for rent.", "glossary/index.html", "ec2"));
            }
            assertThat(marked(terms.search("ec2", 10).hits().stream()
                    .filter(hit -> hit.path().equals("aws/asg.html")).findFirst().orElseThrow()))
                    .containsExactly("Elastic Compute Cloud");
            assertThat(terms.search("ec2 prices", 10).definition()).isEmpty();
        }
    }

    @Test
    void furtherPassagesOfAPageStandUnderIt() throws IOException {
        Hit hit = searcher.search("servers", 10).hits().getFirst();
        assertThat(hit.path()).isEqualTo("aws/ec2.html");
        assertThat(hit.more()).extracting(Hit.More::anchor).hasSize(1);
    }

    @Test
    void tagsAndFoldersOfThePagesFoundAreCountedWithThoseAboveThem() throws IOException {
        SearchResult result = searcher.search("ec2", new SearchOptions(1, false, 0, true));
        assertThat(result.tags()).containsExactly(new SearchResult.Facet("aws", 2, "tag:aws"),
                new SearchResult.Facet("aws/compute", 1, "tag:aws/compute"));
        assertThat(result.folders()).containsExactly(new SearchResult.Facet("aws", 2, "path:/aws"));
        assertThat(searcher.search("ec2 path:/aws", 10).total()).isEqualTo(2);
        assertThat(searcher.search("ec2 path:/ec2", 10).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, The indexes are built., indexable",
        "de, Die Häuser der Verwaltungen., Verwaltung Haus",
        "fr, Les activités ont été préparées., activité préparée",
        "fr, L’étude de l'homme., hommes étude",
        "it, La commedia dell'arte., arte commedia",
        "es, Las canciones y comunicaciones., canción comunicación",
        "it, Le nazioni e le attività abbandonate., nazione abbandonata",
        "pt, As informações e comunicações., informação comunicação",
        "nl, De mogelijkheden van lichamelijke oefeningen., mogelijkheid oefening",
        "ru, Красивая музыка и новые улицы., красивый улица",
        "sv, Flickorna läste tidningarna., flicka tidning",
    })
    void wordsAreFoundInOtherGrammaticalForms(String language, String text, String query) throws IOException {
        try (Searcher notes = Searcher.of(SearchIndex.of(List.of(passage("n", "1", "", text)), language, 1))) {
            SearchResult result = notes.search(query, 10);
            assertThat(result.total()).isOne();
            assertThat(result.corrected()).isEmpty();
            assertThat(marked(result.hits().getFirst())).hasSize(query.split(" ").length);
        }
    }

    @Test
    void noQueryFails() {
        Random random = new Random(7);
        String alphabet = "ec2 \"-*:tag:path:title:(){}[]~^|&!+#\\/数é\uD83D\uDE00\uD800\n'’";
        for (int i = 0; i < 3000; i++) {
            StringBuilder query = new StringBuilder();
            for (int k = random.nextInt(i % 50 == 0 ? 1000 : 24); k >= 0; k--) {
                query.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThatCode(() -> searcher.search(query.toString(), 10, random.nextBoolean())).as(query.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aSiteWithoutNotesFindsNothing() throws IOException {
        try (Searcher empty = open(List.of())) {
            assertThat(empty.search("anything at all \"x y\" tag:z", 10).total()).isZero();
        }
    }

    private List<String> pages(String query) throws IOException {
        return searcher.search(query, 10).hits().stream().map(Hit::path).toList();
    }

    private static List<String> marked(Hit hit) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < hit.marks().size(); i += 2) {
            words.add(hit.snippet().substring(hit.marks().get(i), hit.marks().get(i + 1)));
        }
        return words;
    }
}
