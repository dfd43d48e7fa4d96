package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vademecum.search.FixtureVault.passage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vademecum.base.SitePath;

class BrowserParityTest {

    private static final int QUERIES = Integer.getInteger("vade.parity.queries", 250);
    private static final List<String> GOLDEN = """
            ec2
            Elastic Compute Cloud
            user data script
            c++
            c#
            node.js
            what is a vpc
            to be or not to be
            "to be or not to be"
            tag:aws
            tag:aws/compute load
            path:lucene index
            title:redshift
            -aws cloud
            cloud -tag:aws
            "search engine"
            "engine search"
            kubernets
            loads load name
            dvorak
            lodz
            東京
            首都
            数据库
            サーバー
            京
            ubernachtgare
            hashmap
            snake case
            run run run
            1.1.1
            2.2.2
            ""
            -
            * "
            tag:
            zzzzzz
            zzzzzz cloud
            tag:nowhere cloud
            comput
            echo*
            e
            ec
            in
            instanc
            lat
            the
            availability zone region
            ec2 availability zones
            AZ az
            elastic compute clouds load balancers
            what is the AZ
            "elastic compute cloud" ec2
            amazon ec2 -az
            elastic compute clou
            be ba be
            bakes ba
            path:/aws ec2
            path:/ec2
            storag classes archived
            """.lines().toList();

    private static final List<GlossaryTerm> GLOSSARY = List.of(
            term("EC2", "Rents servers.", "Elastic Compute Cloud", "Amazon EC2"),
            term("Availability Zone", "A building with power of its own.", "AZ"),
            term("Load balancer", "Shares requests out.", "ELB", "load-balancer"),
            term("User data", "A script of the first boot."),
            term("to be", "A verb.", "not"), term("ba", "A syllable.", "bake", "be ba"));

    @Test
    void theBrowserAnswersLikeLuceneOverTheNotes() throws IOException {
        assertSameAnswers(FixtureVault.read(Path.of("src/test/resources/search")), GOLDEN, QUERIES);
    }

    @Test
    void theBrowserAnswersLikeLuceneOverManyShards() throws IOException {
        assertSameAnswers(invented(1200), List.of("ba", "ba*", "bab", "ka tag:t1", "ko"), QUERIES / 2);
    }

    @Test
    void textIsCutTheSameWayOnBothSides() throws IOException {
        Random random = new Random(3);
        try (BrowserEngine browser = new BrowserEngine(SearchIndex.of(List.of(), "en", 1))) {
            for (int i = 0; i < 1500; i++) {
                String text = text(random);
                for (boolean parts : new boolean[] {true, false}) {
                    assertThat(browser.tokens(text, parts)).as(escaped(text)).isEqualTo(tokens(text, parts));
                }
            }
        }
    }

    @Test
    void theBrowserAnswersLikeLuceneOverADirectoryOfTwoLevels() throws IOException {
        List<String> golden = List.of("baba", "baba*", "kakoka", "path:n7", "page", "page 12 baba", "bab",
                "kokako part", "\"page 6000\"", "\"part 7\" baba", "-\"page 12\" path:n7", "-baba path:n7/p7");
        assertSameAnswers(large(SearchExport.LARGE + 100), golden, 60);
    }

    @Test
    void aNameThatNoPassageHoldsPutsItsPageFirst() throws IOException {
        SearchIndex index = SearchIndex.of(List.of(FixtureVault.passage("a", "Cloud", "", "Cloud, cloud and cloud."),
                FixtureVault.passage("b", "Servers", "", "They stand in a cloud.")),
                List.of(new GlossaryTerm("Elastic cloud", List.of(), "Servers.", new SitePath("b.html"), "")), "en", 1);
        SearchOptions options = SearchOptions.of(10);
        try (Searcher lucene = Searcher.of(index); BrowserEngine browser = new BrowserEngine(index)) {
            SearchResult expected = lucene.search("elastic cloud", options);
            assertThat(expected.hits().getFirst().path()).isEqualTo("b.html");
            assertThat(browser.search("elastic cloud", options)).isEqualTo(answer(expected, false));
        }
    }

    @Test
    void aPageThatWasOpenedBeforeABuildAnswersFromTheNewIndex() throws IOException {
        List<Passage> before = FixtureVault.read(Path.of("src/test/resources/search"));
        List<Passage> after = before.subList(before.size() / 2, before.size());
        String word = new Tokenizer(false).forms(after.getLast().title())[0];
        SearchOptions options = SearchOptions.of(10);
        SearchIndex fresh = SearchIndex.of(after, "en", 1);
        try (BrowserEngine page = new BrowserEngine(SearchIndex.of(before, "en", 1));
                BrowserEngine other = new BrowserEngine(fresh)) {
            page.search("ec2", options);
            page.publish(fresh);
            assertThat(page.search(word, options)).isEqualTo(other.search(word, options)).contains(".html");
        }
    }

    @Test
    void aPageThatKnowsWhereAWordIsLoadsNoTextOfAnotherBuild() {
        List<Passage> before = zebras();
        List<Passage> renumbered = zebras();
        renumbered.add(0, passage("a", "Another", "", "A new note."));
        List<Passage> edited = zebras();
        edited.set(30, passage("n130", "Note 130", "", "What was a zebra is a horse."));
        for (List<Passage> after : List.of(renumbered, edited, zebras().subList(1, 40))) {
            assertRecovers(before, after, "zebra", 1, 40);
        }
    }

    private static List<Passage> zebras() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            passages.add(passage("n" + (100 + i), "Note " + i, "", "This zebra has number " + i + "."));
        }
        return passages;
    }

    /// Asserts that a page which has seen some answers to a query shows the rest as a new build has them.
    static void assertRecovers(List<Passage> before, List<Passage> after, String query, int seen, int wanted) {
        SearchIndex fresh = SearchIndex.of(after, "en", 1);
        try (BrowserEngine page = new BrowserEngine(SearchIndex.of(before, "en", 1));
                BrowserEngine other = new BrowserEngine(fresh)) {
            page.search(query, SearchOptions.of(seen));
            page.publish(fresh);
            assertThat(page.search(query, SearchOptions.of(wanted)))
                    .isEqualTo(other.search(query, SearchOptions.of(wanted))).contains(".html");
        }
    }

    private static GlossaryTerm term(String title, String text, String... aliases) {
        return new GlossaryTerm(title, List.of(aliases), text, new SitePath("glossary/index.html"), title);
    }

    private static void assertSameAnswers(List<Passage> passages, List<String> golden, int generated)
            throws IOException {
        SearchIndex index = SearchIndex.of(passages, GLOSSARY, "en", 2);
        QueryMaker maker = new QueryMaker(passages, 99);
        List<String> queries = new ArrayList<>(golden);
        for (int i = 0; i < generated; i++) {
            queries.add(maker.next());
        }
        try (Searcher lucene = Searcher.of(index); BrowserEngine browser = new BrowserEngine(index)) {
            int answered = 0;
            for (int i = 0; i < queries.size(); i++) {
                String query = queries.get(i);
                boolean open = i % 3 != 0;
                SearchOptions options = new SearchOptions(10, open, 2, i % 5 == 0);
                SearchResult expected = lucene.search(query, options);
                assertThat(browser.search(query, options)).as(query).isEqualTo(answer(expected, options.facets()));
                answered += expected.hits().isEmpty() ? 0 : 1;
            }
            assertThat(answered).as("queries with an answer").isGreaterThan(queries.size() / 2);
        }
    }

    static String answer(SearchResult result, boolean facets) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(Long.toString(result.total())).add(result.corrected().orElse("null"));
        lines.add(result.definition().map(found ->
                String.join("\t", found.term(), found.text(), found.path(), found.anchor())).orElse(""));
        List<String> counts = new ArrayList<>(result.tags().stream().map(BrowserParityTest::facet).toList());
        counts.add("");
        result.folders().stream().map(BrowserParityTest::facet).forEach(counts::add);
        lines.add(facets ? String.join("\t", counts) : "");
        for (Hit hit : result.hits()) {
            StringJoiner parts = new StringJoiner("\t");
            parts.add(part(hit.score(), hit.anchor(), hit.heading(), hit.snippet(), hit.marks()));
            parts.add(hit.path()).add(hit.title()).add(Boolean.toString(hit.named()));
            hit.more().forEach(more ->
                    parts.add(part(more.score(), more.anchor(), more.heading(), more.snippet(), more.marks())));
            lines.add(parts.toString());
        }
        return lines.toString();
    }

    private static String facet(SearchResult.Facet facet) {
        return facet.name() + " " + facet.count() + " " + facet.query();
    }

    private static String part(float score, String anchor, String heading, String snippet, List<Integer> marks) {
        return String.join("\t", Integer.toString(Float.floatToIntBits(score)), anchor, heading, snippet,
                marks.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    static String tokens(String text, boolean parts) {
        StringJoiner lines = new StringJoiner("\n");
        new Tokenizer(parts).scan(text, (form, length, start, end, part) ->
                lines.add(new String(form, 0, length) + " " + start + " " + end + " " + part));
        return lines.toString();
    }

    /// Passages of invented words, enough for many lexicon shards and for postings and positions in files of their own.
    private static List<Passage> invented(int count) {
        Random random = new Random(5);
        String[] syllables = "ba be bi ka ke ko la lo mi na ne ru sa so ta ti tu va ve zo".split(" ");
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 40; k++) {
                int rare = (int) Math.pow(random.nextDouble() * 9, 3);
                text.append(k > 0 ? " " : "").append(syllables[rare % 20]).append(syllables[rare / 20 % 20])
                        .append(rare % 3 == 0 ? syllables[rare / 7 % 20] : "").append(rare % 5 == 0 ? "s" : "");
            }
            passages.add(FixtureVault.passage("n" + i / 3, "Note " + syllables[i / 3 % 20], List.of(),
                    List.of("t" + i / 3 % 5), i % 3 == 0 ? "" : "Part " + i % 10, text.toString()));
        }
        return passages;
    }

    /// A text of odd characters.
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(20); k >= 0; k--) {
            text.append(piece(random));
        }
        return text.toString();
    }

    /// Many short passages of so many words that the directory of the lexicon has several parts.
    private static List<Passage> large(int count) {
        Random random = new Random(11);
        String[] syllables = "ba be bi ka ke ko la lo mi na ne ru sa so ta ti tu va ve zo".split(" ");
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "baba" : "kokako");
            for (int k = 0; k < 3; k++) {
                text.append(' ');
                for (int rest = random.nextInt(80_000); rest > 0; rest /= 20) {
                    text.append(syllables[rest % 20]);
                }
            }
            passages.add(FixtureVault.passage("n" + i / 9 % 50 + "/p" + i / 3, "Page " + i / 3, List.of(),
                    List.of("t" + i / 3 % 5), i % 3 == 0 ? "" : "Part " + i % 10, text.toString()));
        }
        return passages;
    }

    private static String piece(Random random) {
        String[] pieces = {"'", "’", "s", "'s", "++", "#", "+", " ", "\n", ".", "-", "_", "A", "aB", "ABc", "x1", "é",
                "ß", "l'", "Qu’", "dell'",
            "İ", "Σ", "ς", "ﬁ", "½", "中", "文", "カ", "ー", "한", "\u0301", "\u3099", "ﾊ", "ﾞ", "\uD835\uDC00",
                    "\uD840\uDC00",
            "\uD800", "\uDC00", "\u200D", "न", "ि", "्", "ก", "Ǆ", "ŉ", "Ⅷ", "٣", "\u1E9E", "ᾳ", "ΐ", "℡", "㎏", "㈱"};
        if (random.nextInt(6) > 0) {
            return pieces[random.nextInt(pieces.length)];
        }
        int code = random.nextInt(8) == 0 ? random.nextInt(0x2FFFF) : random.nextInt(0x3100);
        int type = Character.getType(code);
        return type == Character.UNASSIGNED ? "?" : new String(Character.toChars(code));
    }

    private static String escaped(CharSequence text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c ->
                out.append(c > 32 && c < 127 ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return out.toString();
    }
}
