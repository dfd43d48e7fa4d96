package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the layout of plain text becomes.
final class TextImportTest {

    @TempDir
    private Path folder;

    private String only(String text) throws IOException {
        Map<String, String> notes = Imports.text(folder, text);
        assertThat(notes).hasSize(1);
        return notes.values().iterator().next();
    }

    @Test
    void eachUnderlinedTitleBeginsANoteAndTheIndexLeadsToAll() throws IOException {
        Map<String, String> notes = Imports.text(folder, """
                Servers
                -------
                Rent one.

                Storage
                -------
                Keep files.
                """);
        assertThat(notes).containsOnlyKeys("index.md", "servers.md", "storage.md");
        assertThat(notes.get("servers.md")).isEqualTo("---\norder: 1\n---\n\n# Servers\n\nRent one.\n");
        assertThat(notes.get("index.md")).contains("- [[servers|Servers]]\n- [[storage|Storage]]\n");
    }

    @Test
    void aBoxedTitleAboveUnderlinedOnesIsThatOfTheWhole() throws IOException {
        Map<String, String> notes = Imports.text(folder, """
                *****************
                *   My notes    *
                *****************
                Read me.

                One
                ===
                a

                Two
                ===
                b
                """);
        assertThat(notes.get("index.md")).startsWith("# My notes\n\nRead me.\n");
        assertThat(notes).containsKeys("one.md", "two.md");
    }

    @Test
    void lighterTitlesAreHeadingsInTheNote() throws IOException {
        Map<String, String> notes = Imports.text(folder, """
                ====
                One
                ====

                Part
                ~~~~
                a

                1. Why?
                Because.

                ====
                Two
                ====
                b
                """);
        assertThat(notes.get("one.md")).contains("# One\n\n## Part\n\na\n\n### 1. Why?\n\nBecause.\n");
    }

    @Test
    void listsNestByIndentAndKeepTheirWrappedLines() throws IOException {
        assertThat(only("""
                - outer item that is
                  wrapped
                    * inner
                      wrapped too
                    * second
                - outer
                and wrapped to the margin
                """)).contains("""
                - outer item that is
                  wrapped
                  - inner
                    wrapped too
                  - second
                - outer
                  and wrapped to the margin
                """);
    }

    @Test
    void stepsKeepTheirNumbersAndWhatStandsBelowThem() throws IOException {
        assertThat(only("""
                1. Open it
                   a) the console
                   b) the role
                2) Attach it.

                   It takes a minute.
                   - policies
                (7) Done
                """)).contains("""
                1. Open it
                   - a) the console
                   - b) the role
                2. Attach it.

                   It takes a minute.
                   - policies
                7. Done
                """);
    }

    @Test
    void aWrappedQuestionWithANumberIsAHeading() throws IOException {
        assertThat(only("""
                1. What is the difference between
                   this and that?

                None.

                2. And now?
                Nothing.
                """)).contains("## 1. What is the difference between this and that?\n\nNone.\n\n## 2. And now?\n");
    }

    @Test
    void explainedTermsBecomeAGlossaryAndSentencesDoNot() throws IOException {
        Map<String, String> notes = Imports.text(folder, """
                - EC2: virtual servers
                  for rent
                - Note: this is no term
                - cheap: only by the hour
                - The price: it depends on the region

                OLAP: queries over many rows
                OLTP: queries over few rows

                Watch out: this is a sentence.
                """);
        assertThat(notes.get("glossary.md")).isEqualTo("""
                ---
                glossary: list
                ---

                # Glossary

                EC2
                : virtual servers for rent

                OLAP
                : queries over many rows

                OLTP
                : queries over few rows
                """);
    }

    @Test
    void theFirstMentionOfAnotherTopicIsALink() throws IOException {
        Map<String, String> notes = Imports.text(folder, """
                Redshift
                --------
                Reads from S3. S3 is cheap. See https://example.org/S3 and `S3`.

                S3
                --
                Feeds redshift.
                """.replace("S3\n--\n", "S3 buckets\n----------\n").replace("from S3.", "from S3 buckets."));
        assertThat(notes.get("redshift.md")).contains("Reads from [[s3-buckets|S3 buckets]]. S3 is cheap.");
        assertThat(notes.get("s3-buckets.md")).contains("Feeds [[redshift|redshift]].");
    }

    @Test
    void textThatIsSetInStaysAsItIs() throws IOException {
        assertThat(only("""
                Run this:

                    for x in *; do
                        echo $x
                    done
                """)).contains("```text\nfor x in *; do\n    echo $x\ndone\n```\n");
    }

    @Test
    void aTableDrawnWithBarsIsNoTitle() throws IOException {
        String table = "+----+----+\n| a  | b  |\n+----+----+\n";
        assertThat(only("Sizes:\n\n" + table)).contains("```text\n" + table + "```\n");
    }

    @Test
    void signsThatMarkdownWouldTakeForMarkupStayText() throws IOException {
        assertThat(only("A <config>, a[0], 2*3*4, *.log, snake_case and #tag.\nSee http://a.example/x_y_z.\n"))
                .contains("A \\<config>, a\\[0], 2\\*3\\*4, \\*.log, snake_case and \\#tag.\n"
                        + "See http://a.example/x_y_z.");
    }

    @Test
    void aTableOfMarkdownStaysOne() throws IOException {
        String table = "| a | b |\n|---|--:|\n| 1 | 2 |\n";
        assertThat(only("Sizes:\n\n" + table)).endsWith("Sizes:\n\n" + table);
    }

    @Test
    void aFramedTitleIsWeightierThanOnesBetweenRules() throws IOException {
        Map<String, String> notes = Imports.text(folder, """
                ###################
                #   My    notes   #
                ###################
                Read me.

                =====
                One
                =====
                a

                =====
                Two
                =====
                b
                """);
        assertThat(notes).containsOnlyKeys("index.md", "one.md", "two.md");
        assertThat(notes.get("index.md")).startsWith("# My notes\n\nRead me.\n");
    }

    @Test
    void aHeadingIsOneLevelBelowTheTitleThatItStandsUnder() throws IOException {
        assertThat(only("""
                1. Why?
                Because.

                Part
                ----

                2. How?
                So.
                """)).contains("## 1. Why?\n", "## Part\n", "### 2. How?\n");
    }

    @Test
    void aRuleWithSpacesIsNoItem() throws IOException {
        assertThat(only("- one\n\n* * *\n\nText.\n")).contains("- one\n\nText.\n");
    }

    @Test
    void aLineWithADashDoesNotGoOnWithTheTermAboveIt() throws IOException {
        Map<String, String> notes = Imports.text(folder, "EBS: a network drive\nELB -- spreads the load\n");
        assertThat(notes.get("glossary.md")).endsWith("EBS\n: a network drive\n");
    }

    @Test
    void aTextOfOneTopicIsOneNote() throws IOException {
        assertThat(Imports.text(folder, "Backups\n=======\n\nEvery night.\n"))
                .containsExactly(Map.entry("notes.md", "# Backups\n\nEvery night.\n"));
    }
}
