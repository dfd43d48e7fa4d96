package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a build says where Java may not use enough memory for the vault.
class LittleMemoryTest {

    private static final String PARAGRAPH = "A node joins the group, and the group elects a leader.\n\n";

    @TempDir
    Path folder;

    @Test
    void aVaultTooLargeForTheMemoryIsToldAsThatAndNothingIsPublished() throws IOException, InterruptedException {
        Path vault = Files.createDirectory(folder.resolve("vault"));
        for (int note = 0; note < 60; note++) {
            Files.writeString(vault.resolve("note-" + note + ".md"), PARAGRAPH.repeat(10_000));
        }
        Path complaints = folder.resolve("complaints");
        Process build = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "vademecum.cli.Main", "build", vault.toString(), "-o", folder.resolve("site").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(complaints.toFile()).start();
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(complaints).content()
                .containsPattern("error: the \\d+ MB of memory that Java may use are too few for this vault\n")
                .contains("  = hint: allow twice as many: VADE_JAVA_OPTIONS=-Xmx");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
