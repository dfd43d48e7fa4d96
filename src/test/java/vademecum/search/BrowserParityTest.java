package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
            storag classes archived
            """.lines().toList();

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
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(20); k >= 0; k--) {
                    text.append(piece(random));
                }
                for (boolean parts : new boolean[] {true, false}) {
                    assertThat(browser.tokens(text.toString(), parts)).as(escaped(text))
                            .isEqualTo(tokens(text.toString(), parts));
                }
            }
        }
    }

    private static void assertSameAnswers(List<Passage> passages, List<String> golden, int generated)
            throws IOException {
        SearchIndex index = SearchIndex.of(passages, "en", 2);
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
                SearchResult expected = lucene.search(query, 10, open);
                assertThat(browser.search(query, 10, open)).as(query).isEqualTo(answer(expected));
                answered += expected.hits().isEmpty() ? 0 : 1;
            }
            assertThat(answered).as("queries with an answer").isGreaterThan(queries.size() / 2);
        }
    }

    private static String answer(SearchResult result) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(Long.toString(result.total())).add(result.corrected().orElse("null"));
        for (Hit hit : result.hits()) {
            lines.add(String.join("\t", Integer.toString(Float.floatToIntBits(hit.score())), hit.path(), hit.anchor(),
                    hit.heading(), hit.title(), hit.snippet(),
                    hit.marks().stream().map(String::valueOf).collect(Collectors.joining(","))));
        }
        return lines.toString();
    }

    private static String tokens(String text, boolean parts) {
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

    private static String piece(Random random) {
        String[] pieces = {"'", "’", "s", "'s", "++", "#", "+", " ", "\n", ".", "-", "_", "A", "aB", "ABc", "x1", "é",
                "ß",
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
