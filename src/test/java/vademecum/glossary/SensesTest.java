package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vademecum.base.VaultPath;

class SensesTest {

    @Test
    void aFolderThatLinksOneOfTwoTermsByHandMeansThatOne() {
        Linked vault = two().note("streaming/deep/log.md", "See [[kafka-partition|the log]].")
                .note("lake/tables.md", "See [[table-partition|folders]].");
        assertThat(meant(vault, "streaming/a.md")).isEqualTo("Kafka partition");
        assertThat(meant(vault, "streaming/deep/b.md")).isEqualTo("Kafka partition");
        assertThat(meant(vault, "lake/a.md")).isEqualTo("Table partition");
    }

    @Test
    void aHeadingWithTheFullNameSpeaksOfTheTerm() {
        Linked vault = two().note("streaming/log.md", "# Log\n\n## The Kafka partition\n\nText.");
        assertThat(meant(vault, "streaming/a.md")).isEqualTo("Kafka partition");
        assertThat(meant(vault, "streaming/log.md")).isEqualTo("Kafka partition");
    }

    @Test
    void whatIsFarAwayOrSaysBothTellsNothing() {
        Linked vault = two().note("streaming/log.md", "See [[kafka-partition]] and [[table-partition]].");
        assertThat(vault.in("streaming/a.md", "A partition.")).isEqualTo("A partition.");
        assertThat(vault.in("lake/a.md", "A partition.")).isEqualTo("A partition.");
        assertThat(two().note("streaming/log.md", "See [[kafka-partition]].").in("lake/a.md", "A partition."))
                .isEqualTo("A partition.");
    }

    @Test
    void whatThePageHasNamedInFullIsMeant() {
        TermLinker linker = two().scope(vademecum.config.Config.Scope.ALL).glossary().linker(new VaultPath("p.md"));
        assertThat(Linked.show(linker, "A Kafka partition, a partition."))
                .isEqualTo("A [Kafka partition], a [partition].");
    }

    @Test
    void theFolderOfTheEntryOrTheBracketsInItsTitleTell() {
        Linked folders = new Linked().note("glossary/aws/role.md", "---\ntitle: Role\n---\nA right.")
                .note("glossary/theatre/part.md", "---\ntitle: Role\n---\nA part.");
        assertThat(folders.glossary().linker(new VaultPath("aws/iam.md")).link("A role.").getFirst().term().id())
                .isEqualTo("role");
        Linked brackets = new Linked().note("glossary/a.md", "---\ntitle: Block (CSS)\n---\nA box.")
                .note("glossary/b.md", "---\ntitle: Block (Python)\n---\nLines.");
        assertThat(brackets.glossary().linker(new VaultPath("web/css/x.md")).link("A block.").getFirst().term().id())
                .isEqualTo("a");
        assertThat(brackets.in("web/x.md", "A block.")).isEqualTo("A block.");
    }

    @Test
    void theDuplicateIsStillReportedOnce() {
        assertThat(two().note("streaming/log.md", "See [[kafka-partition]].").problems()).hasSize(1).first().asString()
                .contains("Kafka partition", "glossary/table-partition.md");
    }

    private static Linked two() {
        return new Linked().note("glossary/kafka-partition.md",
                        "---\ntitle: Kafka partition\naliases: [partition]\n---\nA log.")
                .note("glossary/table-partition.md",
                        "---\ntitle: Table partition\naliases: [partition]\n---\nA folder.");
    }

    private static String meant(Linked vault, String note) {
        return vault.glossary().linker(new VaultPath(note)).link("A partition.").getFirst().term().title();
    }
}
