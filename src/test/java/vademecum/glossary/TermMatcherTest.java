package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.base.VaultPath;
import vademecum.config.Config.Scope;

class TermMatcherTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "data lake => A [data lake] is deep.",
        "data lake => [Data Lake] is a name.",
        "data lake => Two [data lakes] and a [data lake]'s shore.",
        "data lake => A [data-lake], a [data\u00a0lake], a [data\u2011lake], a [datalake], a [DataLake].",
        "data lake => A data, lake; a data (lake) and a data - lake.",
        "data lake => A metadata lake and a data lakeside.",
        "user-data => [user data], [user-data] and [userdata].",
        "DataOps => [DataOps], [Data Ops] and [data-ops].",
        "policy => Many [policies] and one [policy].",
        "analysis => [Analyses] follow one [analysis].",
        "index => [Indices] or [indexes].",
        "half => Two [halves].",
        "class => Two [classes].",
        "Labels => One [label] and two [labels].",
        "EC2 => [EC2], [EC2s] but not ec2 or EC2S.",
        "HTTP => [HTTP] but not HTTPS, https or http.",
        "API => Two [APIs] or an [API]’s key.",
        "IaaS => [IaaS] but not IAAS.",
        "Apache Spark | Spark => [Apache Spark] and [spark].",
        "S3 => S3хранилище, AS3 and S3_BUCKET are one word, [S3]—dash, ([S3]).",
        "EC2 => In [EC2]上 and [EC2]는.",
        "データベース => これは[データベース]です。",
        "ฐานข้อมูล => นี่คือ[ฐานข้อมูล]ใหม่",
        "Café => A [Cafe\u0301] and a [café].",
        "C++ => [C++] and ([C++]), but not C++11 or C--.",
        "C# => In [C#], not in C! or C*.",
        ".NET => On [.NET], not ASP.NET.",
        "CI/CD => A [CI/CD] pipeline.",
        "extract, transform, load => To [extract, transform, load] it.",
        "SAML 2.0 => With [SAML 2.0].",
        "(a+)+$ => The regex [(a+)+$] hangs others, aaaaaaaaaaaaaaaa! does not.",
        ".* => All is [.*].",
        "<img src=x> => See [<img src=x>] there.",
    })
    void namesAreFoundHoweverTheyAreWritten(String term, String text) {
        assertThat(Linked.terms(term).scope(Scope.ALL).in(text.replace("[", "").replace("]", "")))
                .isEqualTo(text);
    }

    @Test
    void aTermMayRunOverALineBreak() {
        assertThat(Linked.terms("security group").in("a security\ngroup")).isEqualTo("a [security\ngroup]");
    }

    @Test
    void theLongestNameWinsAndUsesUpNoMentionOfTheShorter() {
        assertThat(Linked.terms("EC2", "user data | EC2 user data", "data").in("EC2 user data for EC2 is data."))
                .isEqualTo("[EC2 user data] for [EC2] is [data].");
    }

    @Test
    void aTermWrittenAsInTheGlossaryWinsOverOneThatIsOnlyLike() {
        Linked vault = Linked.terms("HTTPRequest", "HTTP Request");
        TermLinker linker = vault.glossary().linker(new VaultPath("page.md"));
        assertThat(linker.link("an HTTPRequest").getFirst().term().title()).isEqualTo("HTTPRequest");
        assertThat(linker.link("an HTTP request").getFirst().term().title()).isEqualTo("HTTP Request");
    }

    @Test
    void onlyEnglishHasEnglishPlurals() {
        assertThat(Linked.terms("cluster").language("de").in("clusters and cluster"))
                .isEqualTo("clusters and [cluster]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/var/lib/kafka is full", "kafka-topics.sh lists", "at kafka.example.org", "my.kafka",
        "see https://docs.example.org/kafka/", "a $kafka or @kafka or #kafka", "system:kafka", "data/in/kafka/out",
        "kafka_home", "key=kafka", "~kafka", "say kafka-like", "non-kafka", "C:\\kafka", "kafka/", "can kafka"})
    void wordsInsideNamesOfOtherThingsStayPlain(String text) {
        assertThat(Linked.terms("kafka").in(text)).isEqualTo(text);
    }

    @Test
    void aCapitalisedNameGoesOnWithTheNextCapitalisedWord() {
        assertThat(Linked.terms("Kafka").in("Kafka Connect runs; Kafka stores."))
                .isEqualTo("Kafka Connect runs; [Kafka] stores.");
        assertThat(Linked.terms("S3").in("An S3 API and S3.")).isEqualTo("An [S3] API and S3.");
    }

    @Test
    void aVerbIsNoMention() {
        assertThat(Linked.terms("copy").in("You copy it, to copy it, don’t copy it: a copy."))
                .isEqualTo("You copy it, to copy it, don’t copy it: a [copy].");
    }

    @Test
    void twoTermsWithASlashBetweenAreBothLinked() {
        assertThat(Linked.terms("JDBC", "ODBC").in("Drivers: JDBC/ODBC.")).isEqualTo("Drivers: [JDBC]/[ODBC].");
    }

    @Test
    void surrogatesShiftNothing() {
        assertThat(Linked.terms("HDFS").in("𝔘nicode 🚀 before HDFS")).isEqualTo("𝔘nicode 🚀 before [HDFS]");
    }

    @Test
    void aHundredThousandTermsAreStillExact() {
        TermTrie trie = new TermTrie();
        for (int i = 0; i < 100_000; i++) {
            trie.add("term " + i, i, 0);
        }
        TermMatcher matcher = new TermMatcher(trie);
        assertThat(PageLinker.termsCalled(matcher, "Term 77777")).containsExactly(77_777);
        assertThat(PageLinker.termsCalled(matcher, "Term 100000")).isEmpty();
    }

    @Test
    void aRunOfRejectedMentionsTakesLinearTime() {
        String text = "/kafka".repeat(200_000);
        assertThat(Linked.terms("kafka").in(text)).isEqualTo(text);
    }

    @Test
    void mentionsNeverOverlapWhateverTheText() {
        Linked vault = Linked.terms("data lake", "EC2 | Elastic Compute Cloud", "C++", "データ", ".NET", "user-data",
                "a b c");
        Glossary glossary = vault.scope(Scope.ALL).glossary();
        String[] pieces = {"data", "lake", " ", "-", "\n", "EC2", "(", ")", "C++", "データ", ".NET", "user", "\u0301",
            "\ud83d", "\ude80", "/", "'s", "a", "b", "c", ".", "Elastic Compute Cloud", "\u00a0", "to ", "é", "는"};
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (TermMatch match : glossary.linker(new VaultPath("page.md")).link(text.toString())) {
                assertThat(match.start()).isGreaterThanOrEqualTo(end);
                assertThat(match.end()).isGreaterThan(match.start()).isLessThanOrEqualTo(text.length());
                end = match.end();
            }
        }
    }
}
