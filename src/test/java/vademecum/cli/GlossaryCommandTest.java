package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.config.Yaml;

/// `vade glossary` as the author of a glossary meets it.
class GlossaryCommandTest {

    @TempDir
    Path vault;

    private Shell.Outcome run(String... arguments) {
        Shell.Outcome outcome = Shell.run(arguments);
        return new Shell.Outcome(outcome.exit(), outcome.out().replace(vault + "/", ""),
                outcome.err().replace(vault + "/", ""));
    }

    private void note(String path, String text) throws IOException {
        Path file = vault.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void write() throws IOException {
        note("glossary/spark.md", "# Spark\n\nAn engine for data.");
        note("glossary/view.md", "# View\n\nWhat a reader sees.");
        note("glossary/idle.md", "# Idle machine\n\nNothing to do.");
        note("glossary/role.md", "# Role\n\nRights to borrow.");
        note("glossary/part.md", "---\ntitle: Part\naliases: [role]\n---\nWhat an actor plays.");
        note("a.md", """
                # First

                A view of the data. We view the page, and you view it too, to view more.

                ```
                Spark
                ```

                With Spark and Spark, in `Spark`, every [engine of data](glossary/spark.md) in a Virtual Private
                Cloud (VPC). The VPC and the AMI are there. An AMI starts, AND ends, and ends.
                """);
        note("b.md", "# Second\n\nThe AMI of Spark has an [engine of data](glossary/spark.md). Teaspark SPARK.\n");
    }

    @Test
    void theReportSaysWhatIsWorthALook() {
        Shell.Outcome outcome = run("glossary", "report", vault.toString());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                Names that two entries share (1)
                  `Role` is also a name of `Part` (glossary/part.md)  glossary/role.md:1
                  → take the name from one of them, or keep each to its folders with `only`

                Words that also mean other things (1)
                  view            1 link; 3 times a verb or an everyday word
                      linked  a.md:3  A view of the data. We view the page, and you view…
                      plain   a.md:3  A view of the data. We view the page, and you view it too, to view more.
                      plain   a.md:3  …of the data. We view the page, and you view it too, to view more.
                      paste   auto: false   into glossary/view.md
                  → if the links are wrong, paste the line into the entry's front matter; if only a phrase is wrong, \
                `except: [the phrase]`

                Words linked by hand that are no alias (1)
                  engine of data  2 times for Spark
                      linked  a.md:9  …Spark and Spark, in `Spark`, every [engine of data](glossary/spark.md) in a Virtual…
                      paste   aliases: [engine of data]   into glossary/spark.md
                  → paste the line into the entry's front matter, and the words link themselves

                Acronyms that no entry defines (2)
                  AMI             3 times in 2 notes, first in a.md:10
                  VPC             2 times in 1 note, first in a.md:10  Virtual Private Cloud
                  → `vade glossary suggest` writes entries for them

                Terms that no note links (3)
                  Idle machine    no other note writes it  glossary/idle.md
                  Part            no other note writes it  glossary/part.md
                  Role            no other note writes it  glossary/role.md
                  → remove them, or add to `aliases` the words that the notes use

                5 terms, 3 links to them in 7 notes
                """);
    }

    @Test
    void theReportIsThereForProgramsToo() {
        String[] lines = run("glossary", "report", vault.toString(), "--format", "json").out().split("\n");
        assertThat(lines).hasSize(8).allMatch(line -> Yaml.read(line, 0) instanceof Yaml.Result.Read);
        assertThat(lines[1]).isEqualTo("{\"kind\": \"risky\", \"term\": \"View\", \"path\": \"a.md\", \"line\": 3, "
                + "\"count\": 1, \"text\": \"3 times a verb or an everyday word\", "
                + "\"paste\": \"auto: false\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.md:3  | view  | → linked to glossary/view.html",
        "a.md:3  | view  | NO   repeated  it is linked further up on the page: a.md:3",
        "a.md:6  | Spark | NO   text      it stands in a code block",
        "a.md:9  | Spark | yes  name      `Spark` is a name of Spark (glossary/spark.md)",
        "a.md:9  | Spark | NO   text      it stands in code",
        "a.md:1  | First | NO   text      it stands in a heading",
        "b.md:3  | spark | NO   name      no term is called `Teaspark`",
        "b.md:3  | hand  | line 3 of b.md does not hold `hand`",
        "b.md:3  | glossary/spark | NO   text      it stands in a link",
        "glossary/spark.md:3 | engine | NO   name      no term is called `engine`",
    })
    void itSaysWhyAWordIsLinkedOrNot(String place, String word, String said) {
        Shell.Outcome outcome = run("glossary", "explain", place.strip(), word.strip(), "--vault", vault.toString());
        assertThat(outcome.out() + outcome.err()).contains(said);
    }

    @Test
    void anAnswerIsThereForProgramsToo() {
        assertThat(run("glossary", "explain", "b:3", "Spark", "--vault", vault.toString(), "--format", "json").out()
                .lines().findFirst()).contains("{\"path\": \"b.md\", \"line\": 3, \"column\": 12, \"text\": \"Spark\", "
                + "\"term\": \"spark\", \"linked\": true, \"rule\": \"\", \"reason\": \"\"}");
    }

    @ParameterizedTest
    @CsvSource({"b.md, 2", "b.md:x, 2", "none.md:3, 2", "b.md:999, 2"})
    void aPlaceThatIsNotThereIsWrongUsageWithAHint(String place, int exit) {
        Shell.Outcome outcome = run("glossary", "explain", place, "Spark", "--vault", vault.toString());
        assertThat(outcome.exit()).isEqualTo(exit);
        assertThat(outcome.err()).contains("hint:");
    }

    @Test
    void aSuggestedGlossaryIsANoteThatBuildsAsItStands() throws IOException {
        String first = run("glossary", "suggest", vault.toString()).out();
        assertThat(first).isEqualTo("""
                ---
                glossary: list
                ---

                # Acronyms

                VPC
                : Virtual Private Cloud %%1 note, first in a.md:10%%

                %%
                Acronyms of which no note says what they stand for. To make one a term, write it
                above this comment, and on the next line a colon, a space and its definition:

                AMI  (2 notes, first in a.md:10)

                %%
                """);
        note("acronyms.md", first);
        assertThat(run("check", vault.toString()).out()).doesNotContain("acronyms.md");
        assertThat(run("glossary", "explain", "a.md:10", "VPC", "--vault", vault.toString()).out())
                .contains("→ linked to glossary/index.html#vpc");
        assertThat(run("glossary", "suggest", vault.toString()).out()).doesNotContain("VPC");
    }

    @Test
    void titlesThatOtherNotesMentionAreSuggested() throws IOException {
        for (Map.Entry<String, String> note : Map.of("event loop.md", "# Event loop\n\nWaits.", "c.md",
                "The event loop turns.", "d.md", "Two event loops, and [[event loop]].", "home.md", "A home.")
                .entrySet()) {
            note(note.getKey(), note.getValue());
        }
        assertThat(run("glossary", "suggest", vault.toString()).out())
                .contains("event loop.md  “Event loop”  (2 notes, first in c.md:1)").doesNotContain("home.md");
    }

    @Test
    void aVaultWithoutAGlossaryIsToldHowToBegin() throws IOException {
        Path empty = Files.createDirectory(vault.resolve("empty"));
        Files.writeString(empty.resolve("x.md"), "# X\n");
        assertThat(run("glossary", "report", empty.toString()).out())
                .isEqualTo("0 terms, 0 links to them in 1 note; `vade glossary suggest` writes a glossary to begin "
                        + "with\n");
        assertThat(run("glossary", "suggest", empty.toString()).err()).startsWith("nothing to suggest");
        assertThat(run("glossary").out()).contains("report", "explain", "suggest");
    }
}
