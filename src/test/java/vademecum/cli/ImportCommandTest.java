package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `vade import` as a user meets it.
final class ImportCommandTest {

    private static final Path TEXTS = Path.of("src/test/resources/import");

    @TempDir
    private Path folder;

    private record Outcome(int exit, String out, String err) {
    }

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false), arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String notes() {
        return folder.resolve("notes").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud-notes.txt", "runbook.txt", "interview.txt"})
    void whatBecomesOfPlainTextBuildsClean(String file) {
        Outcome imported = run("import", TEXTS.resolve(file).toString(), "--to", notes());
        assertThat(imported.exit()).isZero();
        assertThat(imported.out()).containsPattern("all \\d+ words kept");
        Outcome built = run("build", notes(), "-o", folder.resolve("site").toString(), "--strict");
        assertThat(built.err()).isEmpty();
        assertThat(built.exit()).isZero();
    }

    @Test
    void anExportThatCannotBeReadSaysSo() throws IOException {
        Path broken = Files.writeString(folder.resolve("wiki.xml"), "<mediawiki><page><title>X");
        Outcome outcome = run("import", broken.toString(), "--to", notes());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("= hint: wiki.xml could not be read to its end");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("notes"));
        Path mine = Files.writeString(folder.resolve("notes/iam.md"), "mine");
        Outcome outcome = run("import", TEXTS.resolve("cloud-notes.txt").toString(), "--to", notes());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("would be overwritten, such as iam.md", "= hint: ");
        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("notes")).isDirectoryNotContaining("glob:**index.md");
    }

    @Test
    void aDryRunNamesTheNotesAndWritesNone() {
        Outcome outcome = run("import", TEXTS.resolve("cloud-notes.txt").toString(), "--to", notes(), "--dry-run");
        assertThat(outcome.out()).contains("redshift.md\n", "would be written");
        assertThat(folder.resolve("notes")).doesNotExist();
    }

    @Test
    void whatIsNotThereOrNotKnownIsWrongUsage() {
        assertThat(run("import", "nowhere.txt", "--to", notes()).exit()).isEqualTo(2);
        Outcome outcome = run("import", TEXTS.toString(), "--to", notes(), "--from", "word");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("`word` is nothing that can be imported", "logseq");
    }
}
