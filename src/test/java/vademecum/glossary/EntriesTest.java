package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.base.VaultPath;

/// The ways in which a note may define terms.
class EntriesTest {

    @Test
    void aTableWithAColumnOfTermsHoldsOneARow() {
        Linked vault = new Linked().note("words.md", """
                ---
                glossary: true
                ---
                Some words.

                | Term | Also | Definition | See also |
                |---|---|---|---|
                | EC2 | compute, instances | Rents **servers**. By the second. | S3 |
                | Simple Storage Service (S3) |  | Keeps `objects`. | |
                """);
        assertThat(vault.titles()).containsExactly("EC2", "Simple Storage Service");
        assertThat(vault.term("EC2").aliases()).containsExactly("compute", "instances");
        assertThat(vault.term("Simple Storage Service").aliases()).containsExactly("S3");
        assertThat(text(vault, "EC2")).isEqualTo("Rents servers. By the second.");
        assertThat(vault.term("EC2").page()).hasToString("glossary/index.html");
        assertThat(vault.term("EC2").anchor()).contains("ec2");
        assertThat(vault.glossary().related(vault.term("EC2"))).extracting(Term::title)
                .containsExactly("Simple Storage Service");
    }

    @Test
    void aTableOfAcronymsTakesTheExpansionForDefinitionAndName() {
        Linked vault = new Linked().note("short.md", "---\nglossary: true\n---\n"
                + "| Acronym | Stands for |\n|---|---|\n| VPC | Virtual Private Cloud |\n");
        assertThat(vault.term("VPC").aliases()).containsExactly("Virtual Private Cloud");
        assertThat(text(vault, "VPC")).isEqualTo("Virtual Private Cloud");
    }

    @Test
    void aTableOfPricesInATermsNoteDefinesNothing() {
        Linked vault = new Linked().note("ec2.md", "---\nglossary: true\n---\n# EC2\nRents servers.\n\n"
                + "| Size | Price |\n|---|---|\n| small | 1 |\n");
        assertThat(vault.titles()).containsExactly("EC2");
    }

    @Test
    void aNoteMaySayThatItsTableDefinesTerms() {
        Linked vault = new Linked().note("sizes.md", "---\nglossary: table\n---\n# Sizes\n\n"
                + "| Size | Is | Price |\n|---|---|---|\n| small | The least. | 1 |\n");
        assertThat(vault.titles()).containsExactly("small");
        assertThat(text(vault, "small")).isEqualTo("The least.");
    }

    @Test
    void aNoteCalledGlossaryHoldsATermAHeading() {
        Linked vault = new Linked().note("notes/project glossary.md", """
                ---
                glossary: true
                ---
                # Project glossary

                The words we use.

                ## A

                ### Amazon Machine Image (AMI)
                The disk that a machine starts from. It is a snapshot.

                ## S

                ### Subnet
                A part of a network.

                ### Scheme
                """);
        assertThat(vault.titles()).containsExactly("Amazon Machine Image", "Scheme", "Subnet");
        assertThat(text(vault, "Amazon Machine Image")).isEqualTo("The disk that a machine starts from.");
        assertThat(vault.term("Amazon Machine Image").page()).hasToString("notes/project-glossary.html");
        assertThat(vault.term("Amazon Machine Image").anchor()).contains("amazon-machine-image-ami");
        assertThat(vault.term("Subnet").page()).hasToString("glossary/index.html");
        assertThat(vault.problems()).containsExactly(
                "V301 notes/project glossary.md:0 the term `Scheme` has no definition");
    }

    @Test
    void headingsOfATermsOwnNoteAreNoTermsUnlessItSaysSo() {
        String text = "# EC2\n\nRents servers.\n\n## Price\n\nBy the second.\n";
        assertThat(new Linked().note("ec2.md", "---\nglossary: true\n---\n" + text).titles()).containsExactly("EC2");
        assertThat(new Linked().note("ec2.md", "---\nglossary: headings\n---\n" + text).titles())
                .containsExactly("Price");
        assertThat(new Linked().note("glossary/ec2.md", text).titles()).containsExactly("EC2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary/aws.md", "glossary/index.md"})
    void aNoteInTheGlossaryFolderMayHoldSeveralTerms(String path) {
        assertThat(new Linked().note(path, "# AWS\n\nEC2\n: Rents servers.\n\nS3\n: Keeps objects.\n").titles())
                .containsExactly("EC2", "S3");
        assertThat(new Linked().note(path, "| Term | Meaning |\n|---|---|\n| EC2 | Rents servers. |\n").titles())
                .containsExactly("EC2");
    }

    @Test
    void aLineThatExplainsAnAbbreviationDefinesItForAllNotes() {
        Linked vault = new Linked().note("a.md", """
                We use EC2 and S3.

                *[EC2]: Elastic Compute Cloud
                *[S3]: Storage
                """).note("b.md", "EC2 again.\n*[EC2]: elastic compute cloud");
        assertThat(vault.titles()).containsExactly("EC2", "S3");
        assertThat(vault.term("EC2").aliases()).containsExactly("Elastic Compute Cloud");
        assertThat(vault.term("S3").aliases()).isEmpty();
        assertThat(text(vault, "S3")).isEqualTo("Storage");
        assertThat(vault.in("a.md", "EC2")).isEqualTo("[EC2]");
        assertThat(vault.in("c.md", "Elastic compute cloud")).isEqualTo("[Elastic compute cloud]");
        assertThat(vault.problems()).isEmpty();
    }

    @Test
    void notesThatDisagreeAboutAnAbbreviationAreEachRightAboutThemselves() {
        Linked vault = new Linked().note("a.md", "*[AMI]: Amazon Machine Image")
                .note("b.md", "*[AMI]: Acute Myocardial Infarction");
        assertThat(vault.problems()).isEmpty();
        assertThat(definition(vault, "a.md")).isEqualTo("Amazon Machine Image");
        assertThat(definition(vault, "b.md")).isEqualTo("Acute Myocardial Infarction");
        assertThat(vault.in("c.md", "AMI")).isEqualTo("AMI");
    }

    @Test
    void anEntryOfTheGlossaryComesBeforeAnAbbreviation() {
        Linked vault = Linked.terms("EC2").note("a.md", "*[EC2]: Elastic Compute Cloud");
        assertThat(text(vault, "EC2")).isEqualTo("It is.");
        assertThat(vault.problems()).isEmpty();
    }

    @Test
    void malformedAbbreviationsAreReported() {
        Linked vault = new Linked().note("a.md", "Text.\n\n*[]: nothing\n*[XY]:\n\n*[ZZ] is text");
        assertThat(vault.problems()).containsExactly("V301 a.md:7 the entry has no term",
                "V301 a.md:20 the term `XY` has no definition");
        assertThat(vault.titles()).containsExactly("XY");
    }

    @Test
    void aTermIsJustATermWhateverItsLetters() {
        Linked vault = Linked.terms("<script>", "a.*b", "C++", "(x|y)+", "$1", "\\d{3}", "[link](x)", "&amp;");
        assertThat(vault.problems()).isEmpty();
        assertThat(vault.in("A <script> and a.*b and aXXb, C++ (x|y)+ \\d{3} 123"))
                .contains("[<script>]").contains("[a.*b]").contains("aXXb").contains("[C++]").contains("[(x|y)+]")
                .endsWith(" 123");
    }

    @Test
    void switchesMayBeGivenToOneNameAndToOneTermOfSeveral() {
        Linked vault = new Linked().note("glossary/spark.md",
                "---\ntitle: Apache Spark\naliases: [Spark, sparks]\ncase: {Spark: exact}\nplural: {sparks: no}\n"
                + "---\nIt is.");
        assertThat(vault.in("spark, Spark")).isEqualTo("spark, [Spark]");
        Linked several = new Linked().note("words.md", """
                ---
                glossary: true
                terms:
                  Less: {auto: false}
                  slice: {plural: false, aliases: [part of a node]}
                  sliec: {auto: false}
                ---
                Less
                : A style language.

                slice
                : A part.
                """);
        assertThat(several.in("less, slices, part of a node")).isEqualTo("less, slices, [part of a node]");
        assertThat(several.problems()).containsExactly("V303 words.md:102 the note defines no term `sliec`");
    }

    @Test
    void switchesThatSayNothingThatCanBeUnderstoodAreReported() {
        Linked vault = new Linked().note("glossary/x.md", "---\ntitle: XX\ncase: loud\nplural: perhaps\nscope: book\n"
                + "auto: 7\nonly: {a: b}\nsee-also: [YY]\n---\nIt is.");
        assertThat(vault.problems()).containsExactlyInAnyOrder(
                "V102 glossary/x.md:20 the property `case` must be `exact` or `ignore`",
                "V102 glossary/x.md:33 the property `plural` must be true or false",
                "V102 glossary/x.md:48 the property `scope` must be `page`, `section`, `all` or `off`",
                "V102 glossary/x.md:59 the property `auto` must be true or false",
                "V102 glossary/x.md:67 the property `only` must be a text or a list of texts",
                "V303 glossary/x.md:0 `see-also` of `XX` names no term `YY`");
        assertThat(vault.in("XX")).isEqualTo("[XX]");
    }

    @Test
    void whatLeadsNowhereIsReported() {
        Linked vault = new Linked().note("glossary/x.md", "---\ntitle: XX\nhome: [../a, b.md]\n---\nIt is.")
                .note("b.md", "---\nglossary: {skip: [xx, YY], link: all}\n---\n")
                .note("c.md", "---\nglossary: tabel\n---\n").note("d.md", "---\nglossary: [x]\n---\n");
        assertThat(vault.problems()).containsExactly("V303 b.md:21 `skip` names no term `YY`",
                "V102 c.md:14 `glossary` cannot be `tabel`", "V102 d.md:14 `glossary` cannot be a list",
                "V102 glossary/x.md:0 `home` of `XX` names no note `../a`");
    }

    @Test
    void aNoteThatPromisesTermsAndHasNoneIsReported() {
        assertThat(new Linked().note("glossary.md", "---\ntitle: Glossary\nglossary: true\n---\nNothing yet.")
                .problems()).containsExactly("V301 glossary.md:0 the note defines no term");
    }

    @Test
    void aTermWithNothingButADefinitionLeadsToTheGlossaryPage() {
        Linked vault = new Linked().note("glossary/x.md", "---\ntitle: XX\ndefinition: A letter.\n---\n");
        assertThat(vault.term("XX").page()).hasToString("glossary/index.html");
        assertThat(vault.term("XX").anchor()).contains("x");
    }

    private static String text(Linked vault, String title) {
        return Definitions.text(vault.term(title).definition());
    }

    private static String definition(Linked vault, String note) {
        List<TermMatch> links = vault.glossary().linker(new VaultPath(note)).link("An AMI.");
        return Definitions.text(links.getFirst().term().definition());
    }
}
