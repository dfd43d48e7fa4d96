package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.config.Config.Scope;

class GlossaryTest {

    private static final VaultPath PAGE = new VaultPath("page.md");

    @Test
    void everyNoteUnderTheGlossaryFolderIsATermButItsIntroduction() {
        Linked vault = Linked.terms("VPC", "ami").note("glossary/index.md", "# Glossary").note("a/glossary.md", "# No");
        assertThat(vault.titles()).containsExactly("ami", "VPC");
        assertThat(vault.term("VPC").page()).hasToString("glossary/t0.html");
        assertThat(vault.term("VPC").anchor()).isEmpty();
    }

    @Test
    void aDefinitionListInAGlossaryNoteHoldsOneTermAnEntry() {
        Linked vault = new Linked().note("words.md", """
                ---
                glossary: true
                ---
                Elastic Compute Cloud (EC2)
                : Rents **servers** by the second. And more.

                Heap
                Pile
                : See [[words]].
                : Another sense.
                """);
        assertThat(vault.titles()).containsExactly("Elastic Compute Cloud", "Heap");
        assertThat(vault.term("Elastic Compute Cloud").aliases()).containsExactly("EC2");
        assertThat(vault.term("Heap").aliases()).containsExactly("Pile");
        assertThat(vault.term("Heap").page()).hasToString("glossary/index.html");
        assertThat(vault.term("Heap").anchor()).contains("heap");
        assertThat(Definitions.text(vault.term("Elastic Compute Cloud").definition()))
                .isEqualTo("Rents servers by the second. And more.");
        assertThat(vault.term("Heap").definition()).hasSize(3);
        assertThat(vault.in("An EC2 heap.")).isEqualTo("An [EC2] [heap].");
    }

    @Test
    void aNoteThatSaysSoIsATermWithItsAliases() {
        Linked vault = new Linked().note("aws/ec2.md",
                "---\nglossary: true\naliases: [EC2]\n---\n# Elastic Compute Cloud\nIt rents servers.");
        assertThat(vault.in("EC2")).isEqualTo("[EC2]");
        assertThat(vault.term("Elastic Compute Cloud").page()).hasToString("aws/ec2.html");
    }

    @Test
    void aNoteUnderTheGlossaryFolderMaySayThatItIsNone() {
        assertThat(new Linked().note("glossary/how.md", "---\nglossary: false\n---\n# How").titles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It rents servers. It bills by the second.|It rents servers.",
        "It rents, e.g. by the hour, servers. More.|It rents, e.g. by the hour, servers.",
        "**EC2** rents [servers](https://x.example). More.|EC2 rents servers.",
        "Version 2.0 of it! More.|Version 2.0 of it!",
        "It is (as they say.) More.|It is (as they say.)",
        "No full stop|No full stop",
        "これは文です。次の文。|これは文です。",
    })
    void theDefinitionIsTheFirstSentence(String text, String sentence) {
        Linked vault = new Linked().note("glossary/x.md", "# X\n\n> A quote first.\n\n" + text);
        assertThat(Definitions.text(vault.term("X").definition())).isEqualTo(sentence);
    }

    @Test
    void theDefinitionPropertyComesFirst() {
        Linked vault = new Linked().note("glossary/x.md", "---\ntitle: XX\ndefinition: A letter.\n---\nAnother text.");
        assertThat(Definitions.text(vault.term("XX").definition())).isEqualTo("A letter.");
    }

    @Test
    void bracketsInATitleAreAnAliasOnlyIfTheyAbbreviateIt() {
        assertThat(Names.of("Container network interface (CNI)")).containsExactly("Container network interface", "CNI");
        assertThat(Names.of("cgroup (control group)")).containsExactly("cgroup", "control group");
        assertThat(Names.of("Simple Storage Service (S3)")).containsExactly("Simple Storage Service", "S3");
        assertThat(Names.of("k8s (Kubernetes)")).containsExactly("k8s", "Kubernetes");
        assertThat(Names.of("Block (CSS)")).containsExactly("Block");
        assertThat(Names.of("Boolean (JavaScript)")).containsExactly("Boolean");
    }

    @Test
    void theFirstMentionOnAPageIsLinked() {
        TermLinker linker = Linked.terms("AMI").glossary().linker(PAGE);
        assertThat(Linked.show(linker, "An AMI and an AMI.")).isEqualTo("An [AMI] and an AMI.");
        linker.heading(2);
        assertThat(Linked.show(linker, "AMIs")).isEqualTo("AMIs");
    }

    @Test
    void theScopeCanBeTheSectionOrEveryMentionOrNone() {
        TermLinker linker = Linked.terms("AMI").scope(Scope.SECTION).glossary().linker(PAGE);
        assertThat(Linked.show(linker, "An AMI, an AMI.")).isEqualTo("An [AMI], an AMI.");
        linker.heading(4);
        assertThat(Linked.show(linker, "An AMI.")).isEqualTo("An AMI.");
        linker.heading(2);
        assertThat(Linked.show(linker, "An AMI.")).isEqualTo("An [AMI].");
        assertThat(Linked.terms("AMI").scope(Scope.ALL).in("AMI, AMI")).isEqualTo("[AMI], [AMI]");
        assertThat(Linked.terms("AMI").scope(Scope.OFF).in("AMI")).isEqualTo("AMI");
    }

    @Test
    void aNewSectionLinksAgainBehindSoManyWords() {
        TermLinker linker = Linked.terms("AMI").againAfter(8).glossary().linker(PAGE);
        assertThat(Linked.show(linker, "An AMI in one two three four five six, an AMI."))
                .isEqualTo("An [AMI] in one two three four five six, an AMI.");
        linker.heading(2);
        assertThat(Linked.show(linker, "An AMI, an AMI.")).isEqualTo("An [AMI], an AMI.");
        linker.heading(2);
        assertThat(Linked.show(linker, "An AMI.")).isEqualTo("An AMI.");
        linker.heading(2);
        assertThat(Linked.show(linker, "One AMI.")).isEqualTo("One AMI.");
    }

    @Test
    void howOftenIsSaidBySiteTermAndNote() {
        Linked vault = term("again-after: 2", "AMI").note("page.md", "---\nglossary: {link: all}\n---\n");
        TermLinker linker = vault.glossary().linker(PAGE);
        assertThat(Linked.show(linker, "AMI, AMI")).isEqualTo("[AMI], AMI");
        linker.heading(2);
        assertThat(Linked.show(linker, "AMI")).isEqualTo("[AMI]");
        assertThat(term("scope: all", "AMI").scope(Scope.OFF).in("AMI AMI")).isEqualTo("[AMI] [AMI]");
        assertThat(term("scope: all", "AMI").note("page.md", "---\nglossary: off\n---\n").in("AMI")).isEqualTo("AMI");
    }

    @Test
    void anAbbreviationInBracketsIsTheSameMention() {
        assertThat(Linked.terms("Virtual Private Cloud | VPC").scope(Scope.ALL)
                .in("A Virtual Private Cloud (VPC), a VPC."))
                .isEqualTo("A [Virtual Private Cloud] (VPC), a [VPC].");
    }

    @Test
    void anAuthorsOwnLinkMakesASecondOneNeedless() {
        TermLinker linker = Linked.terms("AMI | Amazon Machine Image", "VPC").glossary().linker(PAGE);
        Target note = new Target.ToNote(new VaultPath("x.md"), new SitePath("x.html"), Optional.empty());
        linker.authorLink("Amazon machine images", note);
        linker.authorLink("the VPC page", note);
        assertThat(Linked.show(linker, "An AMI in a VPC.")).isEqualTo("An AMI in a [VPC].");
    }

    @Test
    void anAuthorsLinkToTheEntryCountsWhateverItsText() {
        TermLinker linker = Linked.terms("AMI").glossary().linker(PAGE);
        linker.authorLink("the picture of a disk", new Target.ToNote(new VaultPath("glossary/t0.md"),
                new SitePath("glossary/t0.html"), Optional.empty()));
        assertThat(Linked.show(linker, "An AMI.")).isEqualTo("An AMI.");
    }

    @Test
    void anAuthorsLinkToAnotherSiteIsNoLinkToTheDefinition() {
        TermLinker linker = Linked.terms("Docker").glossary().linker(PAGE);
        linker.authorLink("Docker", new Target.ToSite(new Href("https://docker.example/")));
        assertThat(Linked.show(linker, "On Docker.")).isEqualTo("On [Docker].");
    }

    @Test
    void aTermIsNotLinkedInItsOwnNoteNorInOneThatBearsItsName() {
        Linked vault = Linked.terms("AMI | Amazon Machine Image").note("aws/image.md", "# Amazon Machine Image\nText.");
        assertThat(vault.in("glossary/t0.md", "AMI")).isEqualTo("AMI");
        assertThat(vault.in("aws/image.md", "AMI")).isEqualTo("AMI");
    }

    @Test
    void aTermMayNameItsHome() {
        Linked vault = new Linked().note("glossary/ami.md", "---\nhome: [aws/images]\n---\n# AMI\nIt is.")
                .note("ami.md", "# AMI").note("aws/images.md", "# Images");
        assertThat(vault.in("ami.md", "AMI")).isEqualTo("[AMI]");
        assertThat(vault.in("aws/images.md", "AMI")).isEqualTo("AMI");
    }

    @Test
    void switchesOfATermAreObeyed() {
        assertThat(term("case: exact", "Region").in("region and Region, Regions"))
                .isEqualTo("region and [Region], Regions");
        assertThat(term("case: ignore", "HBase").in("hbase")).isEqualTo("[hbase]");
        assertThat(term("plural: false", "slice").in("slices, slice")).isEqualTo("slices, [slice]");
        assertThat(term("auto: false", "slice").in("slice")).isEqualTo("slice");
        assertThat(term("scope: all", "slice").in("slice, slice")).isEqualTo("[slice], [slice]");
        assertThat(term("except: [user data privacy]", "user data").in("user data privacy, user data"))
                .isEqualTo("user data privacy, [user data]");
        assertThat(term("only: [streaming/**]", "partition").in("streaming/a.md", "partition"))
                .isEqualTo("[partition]");
        assertThat(term("only: [streaming/**]", "partition").in("lake/a.md", "partition")).isEqualTo("partition");
        assertThat(term("skip: [lake/**]", "partition").in("lake/a.md", "partition")).isEqualTo("partition");
    }

    @Test
    void switchesOfANoteAreObeyed() {
        assertThat(Linked.terms("AMI").note("page.md", "---\nglossary: false\n---\n").in("AMI")).isEqualTo("AMI");
        assertThat(Linked.terms("AMI").note("page.md", "---\nglossary: all\n---\n").in("AMI AMI"))
                .isEqualTo("[AMI] [AMI]");
        assertThat(Linked.terms("AMI", "VPC").note("page.md", "---\nglossary: {skip: [t0]}\n---\n").in("AMI VPC"))
                .isEqualTo("AMI [VPC]");
    }

    @Test
    void aNameOfTwoTermsIsLinkedToNeitherAndReported() {
        Linked vault = Linked.terms("Kafka partition | partition", "Table partition | partition");
        assertThat(vault.in("A partition.")).isEqualTo("A partition.");
        assertThat(vault.problems()).containsExactly(
                "V302 glossary/t1.md:0 `partition` is also a name of `Kafka partition` (glossary/t0.md)");
    }

    @Test
    void aTitleWinsOverAnAlias() {
        Linked vault = Linked.terms("Kafka partition | partition", "Partition");
        assertThat(vault.glossary().linker(PAGE).link("A partition.").getFirst().term().title()).isEqualTo("Partition");
    }

    @Test
    void termsKeptToTheirFoldersMayShareAName() {
        Linked vault = new Linked()
                .note("glossary/a.md", "---\ntitle: partition\nonly: [streaming/**]\n---\nA log.")
                .note("glossary/b.md", "---\ntitle: partition\nonly: [lake/**]\n---\nA folder.");
        assertThat(vault.problems()).isEmpty();
        assertThat(vault.glossary().linker(new VaultPath("lake/x.md")).link("partition").getFirst().term().id())
                .isEqualTo("b");
    }

    @Test
    void badEntriesAreReportedAndNeverLinked() {
        Linked vault = new Linked().note("glossary.md",
                "---\nglossary: true\n---\na\n: 1\n\n\u200b\n: 3\n\nnet\n: 4\n\nnetwork\n: 5\n");
        assertThat(vault.problems()).containsExactlyInAnyOrder(
                "V301 glossary.md:27 the term `a` is a single character", "V301 glossary.md:34 the entry has no term");
        assertThat(vault.in("a net network networking in\u200btern"))
                .isEqualTo("a [net] [network] networking in\u200btern");
        assertThat(Linked.terms("X1").note("glossary/y.md", "# Y2\n").problems())
                .containsExactly("V301 glossary/y.md:0 the term `Y2` has no definition");
    }

    private static Linked term(String property, String title) {
        return new Linked().note("glossary/t.md", "---\ntitle: " + title + "\n" + property + "\n---\nIt is.");
    }
}
