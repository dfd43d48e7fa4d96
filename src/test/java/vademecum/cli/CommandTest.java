package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vademecum.cli.Shell.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.Yaml;

/// The commands as a user meets them: what is printed, where, and the exit code.
final class CommandTest {

    @TempDir
    private Path folder;

    private String vault(String name, String... notes) throws IOException {
        return Shell.vault(Files.createDirectories(folder.resolve(name)), notes);
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(run().out()).contains("Commands:", "vade build my-notes");
        assertThat(run().exit()).isZero();
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        for (String command : new String[] {"build", "check", "audit", "search", "serve", "handout", "glossary", "new",
            "import", "explain"}) {
            assertThat(run(command, "--help").out()).as(command).containsPattern("Examples?:").contains("vade "
                    + command);
        }
    }

    @Test
    void anUnknownCommandOrOptionIsWrongUsage() {
        assertThat(run("bild").exit()).isEqualTo(2);
        assertThat(run("build", "--fast").exit()).isEqualTo(2);
    }

    @Test
    void aVaultThatIsNotThereIsWrongUsageWithAHint() {
        Shell.Outcome outcome = run("build", folder.resolve("nope").toString(), "-o", site());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no folder", "= hint: ").doesNotContain("Exception");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfAVaultIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("x.md"), "x");
        assertThat(run("check", file.toString()).err()).contains("is a file, not a folder");
    }

    @Test
    void theSummarySaysWhatWasBuilt() throws IOException {
        Shell.Outcome outcome = run("build", vault("v", "a.md", "[[b]]", "b.md", "# B"), "-o", site());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .containsPattern("site: 2 notes, 1 link, 0 glossary links, 0 warnings in \\d+\\.\\d s\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void warningsAreErrorsWhereTheBuildIsStrict() throws IOException {
        String vault = vault("v", "a.md", "[[gone]]");
        assertThat(run("build", vault, "-o", site()).exit()).isZero();
        assertThat(run("build", vault, "-o", site(), "--strict").exit()).isEqualTo(1);
        assertThat(run("check", vault, "--strict").exit()).isEqualTo(1);
    }

    @Test
    void aWarningNamesThePlaceShowsTheLineAndHints() throws IOException {
        String vault = vault("v", "search.md", "intro\n\nsee [[Lucen]] for scoring\n", "Lucene.md", "x");
        assertThat(run("check", vault).out()).contains("""
                warning[V201] missing-target: no note is called `Lucen`
                 --> %s/search.md:3:5
                  |
                3 | see [[Lucen]] for scoring
                  |     ^^^^^^^^^
                  = hint: did you mean `Lucene`? (Lucene.md)
                """.formatted(vault));
    }

    @Test
    void aMisspeltSettingStopsTheBuildBeforeAnythingIsPublished() throws IOException {
        String vault = vault("v", "a.md", "x", "vademecum.yaml", "publsih: { ignore: [secret/**] }\n");
        Shell.Outcome outcome = run("build", vault, "-o", site());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("error[V001] unknown-setting", "did you mean `publish`?");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void diagnosticsForProgramsAreOneObjectALine() throws IOException {
        String json = run("check", vault("v", "a.md", "[[gone \"x\"]]"), "--format", "json").out().strip();
        assertThat(json.lines()).hasSize(1);
        assertThat(Yaml.read(json, 0)).isInstanceOfSatisfying(Yaml.Result.Read.class, read ->
                assertThat(read.value().entries()).containsOnlyKeys("code", "name", "severity", "path", "line",
                        "column", "message", "hint"));
    }

    @Test
    void theAnswerForProgramsIsOneObject() throws IOException {
        run("build", vault("v", "a.md", "# Ink\n\nBlack ink.\n\n## Red ink\n\nIs \"red\".\n"), "-o", site());
        String json = run("search", "ink", "--site", site(), "--json").out().strip();
        assertThat(json.lines()).hasSize(1);
        assertThat(Yaml.read(json, 0)).isInstanceOfSatisfying(Yaml.Result.Read.class, read -> {
            assertThat(read.value().entries()).containsOnlyKeys("query", "total", "corrected", "definition", "hits",
                    "facets");
            assertThat(json).contains("\"title\": \"Ink\", \"path\": \"a.html\"", "\"corrected\": null");
        });
    }

    @Test
    void wordsThatWereFoundAreMarkedOnATerminal() throws IOException {
        run("build", vault("v", "a.md", "# Pens\n\nBlack ink.\n"), "-o", site());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Terminal(stream, stream, true, false), "search", "inks", "--site", site());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Black \u001b[1;33mink\u001b[0m.");
        assertThat(run("search", "inks", "--site", site()).out()).contains("Black ink.").doesNotContain("\u001b");
    }

    @Test
    void aMisspeltSearchSaysWhatItSearchedInstead() throws IOException {
        run("build", vault("v", "a.md", "Black feathers.\n"), "-o", site());
        assertThat(run("search", "feathrs", "--site", site()).out())
                .startsWith("Nothing is spelt “feathrs”; this is for feathers.").endsWith("1 note\n");
    }

    @Test
    void aSearchWithoutASiteSaysToBuildOne() {
        Shell.Outcome outcome = run("search", "ink", "--site", site());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("build the site first");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() throws IOException {
        run("build", vault("v", "a.md", "Black ink.\n"), "-o", site());
        assertThat(run("search", "zzzz", "--site", site()).out()).contains("Nothing found");
    }

    @Test
    void aNewVaultBuildsClean() {
        String vault = folder.resolve("mine").toString();
        assertThat(run("new", vault).exit()).isZero();
        Shell.Outcome outcome = run("build", vault, "-o", site(), "--strict");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aFolderWithFilesIsNeverMadeAVault() throws IOException {
        String vault = vault("v", "a.md", "mine");
        assertThat(run("new", vault).exit()).isEqualTo(2);
        assertThat(Path.of(vault, "a.md")).hasContent("mine");
    }

    @Test
    void aHandoutIsWrittenWithItsFilesBesideIt() throws IOException {
        Path file = folder.resolve("out/day.html");
        Shell.Outcome outcome = run("handout", "--vault", vault("v", "a.md", "# A\n\nText.\n"), "-o", file.toString());
        assertThat(outcome.exit()).isZero();
        assertThat(file).content().contains("Text.");
        assertThat(folder.resolve("out/day-files")).isDirectory();
    }

    @Test
    void privateNotesComeIntoAHandoutOnlyWhenAskedFor() throws IOException {
        String vault = vault("v", "a.md", "# A\n\nopen\n", "b.md", "---\npublish: false\n---\n# B\n\nsecret-7f3a\n");
        Path file = folder.resolve("h.html");
        run("handout", "all", "--vault", vault, "-o", file.toString());
        assertThat(file).content().contains("open").doesNotContain("secret-7f3a");
        run("handout", "all", "--vault", vault, "-o", file.toString(), "--private");
        assertThat(file).content().contains("secret-7f3a");
    }

    @Test
    void anUnknownHandoutNamesThoseThereAre() throws IOException {
        Shell.Outcome outcome = run("handout", "nope", "--vault", vault("v", "a.md", "x"), "-o",
                folder.resolve("h.html")
                .toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("there are all");
    }

    @Test
    void aVaultInThePlaceOfAHandoutsNameIsExplained() throws IOException {
        String vault = vault("v", "a.md", "x");
        assertThat(run("handout", vault, "-o", folder.resolve("h.html").toString()).err())
                .contains("= hint: a vault is named by `--vault " + vault + "`");
    }

    @Test
    void anExplanationIsFoundByNumberAndByName() {
        assertThat(run("explain", "v201").out()).startsWith("# V201 missing-target");
        assertThat(run("explain", "missing-target").out()).isEqualTo(run("explain", "V201").out());
        assertThat(run("explain", "V999").exit()).isEqualTo(2);
    }

    @Test
    void aHandoutOfNotesChosenOnTheSpotHasOnlyThose() throws IOException {
        String vault = vault("v", "aws/ec2.md", "# EC2\n\nA server with low latency. #cloud", "aws/s3.md",
                "# S3\n\nA store. #cloud", "job.md", "# Job\n\nLatency matters.");
        Path out = folder.resolve("x.html");
        String[] start = {"handout", "--vault", vault, "-o", out.toString()};
        assertThat(run(with(start, "--query", "latency", "--tag", "cloud", "--paper", "a5")).out())
                .contains(": 1 note");
        assertThat(out).content().contains("EC2").doesNotContain("Job", "S3");
        assertThat(run(with(start, "--query", "latency", "--date", "2026-11-22")).out()).contains(": 2 notes");
        assertThat(out).content().contains("<h1>latency</h1>", "22 November 2026");
        assertThat(run(with(start, "--folder", "awz")).err()).contains("error[V501]", "did you mean `aws`?");
        assertThat(run(with(start, "all", "--tag", "cloud")).exit()).isEqualTo(2);
        assertThat(run(with(start, "--sides", "3")).exit()).isEqualTo(2);
    }

    private static String[] with(String[] start, String... more) {
        return java.util.stream.Stream.of(start, more).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }

    @Test
    void whatANoteHoldsCannotSteerTheTerminal() throws IOException {
        assertThat(run("check", vault("v", "a.md", "[[\u001b[31mgone]]")).out()).doesNotContain("\u001b");
    }

    @Test
    void notesWithoutWordsAreNotEmptyIfTheyShowSomething() throws IOException {
        String vault = vault("v", "index.md", "", "code.md", "```\nx\n```\n", "formula.md", "$$x$$\n", "rule.md",
                "---\n---\n\n***\n", "embed.md", "![[code]]\n", "blank.md", " \n\n", "title.md", "# Title\n",
                "secret.md", "---\npublish: false\n---\n", "vademecum.yaml", "diagnostics: {empty-note: info}\n");
        assertThat(run("check", vault).out()).contains("v/blank.md\n", "v/title.md\n").doesNotContain("index.md",
                "code.md", "formula.md", "rule.md", "embed.md", "secret.md");
    }

    @Test
    void anOrphanIsANoteThatNoLinkJoinsToAnotherThatIsPublished() throws IOException {
        String vault = vault("v", "a.md", "See [[b]].", "b.md", "B", "embeds.md", "![[b]]", "self.md",
                "# Self\n\n[[self#Self]]", "gone.md", "[[nowhere]]", "secret.md",
                "---\npublish: false\n---\n[[told]]", "told.md", "Told.", "sub/sub.md", "Own note.",
                "glossary/latency.md",
                "The time that passes.", "vademecum.yaml",
                "diagnostics: {orphan-note: info, missing-target: off}\n");
        assertThat(run("check", vault).out()).contains("v/self.md\n", "v/gone.md\n", "v/told.md\n")
                .doesNotContain("v/a.md", "v/b.md", "embeds.md", "secret.md", "sub.md", "latency.md");
    }

    @Test
    void emptyNotesAndOrphansAreReportedOnlyOnRequest() throws IOException {
        assertThat(run("check", vault("v", "a.md", "", "b.md", "B")).out())
                .isEqualTo("2 notes, 0 links, 0 errors, 0 warnings\n");
    }
}
