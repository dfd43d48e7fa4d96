package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a build says where the machine has too little of something: no word of a bug, and what would help.
class ScarceResourcesTest {

    private static final String PARAGRAPH = "A node joins the group, and the group elects a leader.\n\n";

    @TempDir
    Path folder;

    @Test
    void aVaultTooLargeForTheMemoryIsToldAsThat() throws IOException, InterruptedException {
        assertThat(build(60, "", "-Xmx40m"))
                .containsPattern("error: the \\d+ MB of memory that Java may use are too few for this vault\n")
                .contains("  = hint: allow twice as many: VADE_JAVA_OPTIONS=-Xmx");
    }

    @Test
    void aDiskThatTakesNoMoreIsToldAsThat() throws IOException, InterruptedException {
        assertThat(build(2, "ulimit -f 8; ", "-Xmx200m")).matches("""
                error: .*File too large
                  = hint: nothing was published; the site is as it was
                """);
    }

    /// Builds notes of half a megabyte in a process of its own, and returns what it complains of.
    private String build(int notes, String limit, String option) throws IOException, InterruptedException {
        Path vault = Files.createDirectory(folder.resolve("vault"));
        for (int note = 0; note < notes; note++) {
            Files.writeString(vault.resolve("note-" + note + ".md"), PARAGRAPH.repeat(10_000));
        }
        Process build = new ProcessBuilder("sh", "-c", limit + "exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "vademecum.cli.Main",
                "build", vault.toString(), "-o", folder.resolve("site").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        String complaints = new String(build.getErrorStream().readAllBytes());
        assertThat(build.waitFor()).as(complaints).isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
        return complaints;
    }
}
