package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `vade audit` says of what would be published.
final class AuditCommandTest {

    @TempDir
    private Path folder;
    private String vault = "";

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Shell.vault(folder.resolve("vault"), "trip.md", "# Trip\n\n![[plan.png]]\n", "plan.png", "picture",
                "other.png", "picture", "Journal/day.md", "# Day\n",
                "vademecum.yaml", "publish:\n  private: [Journal/**]\n");
    }

    @Test
    void everyFileIsListedWithTheReasonForIt() {
        Shell.Outcome audit = Shell.run("audit", vault);
        assertThat(audit.exit()).isZero();
        assertThat(audit.out()).containsSubsequence("Published\n",
                "  files/plan.png\n      plan.png: used by trip.md:3\n",
                "  trip.html\n      trip.md: notes are published unless something says otherwise\n",
                "Private\n", "  Journal/day.md\n      `publish.private` has `Journal/**`\n");
        assertThat(audit.out().substring(audit.out().indexOf("Private\n"))).contains("other.png");
    }

    @Test
    void forProgramsEachFileIsAnObject() {
        assertThat(Shell.run("audit", vault, "--format", "json").out().lines()).contains(
                "{\"published\": true, \"file\": \"files/plan.png\", \"kind\": \"file\", \"source\": \"plan.png\","
                        + " \"why\": \"used by trip.md:3\"}",
                "{\"published\": false, \"file\": \"\", \"kind\": \"private\", \"source\": \"Journal/day.md\","
                        + " \"why\": \"`publish.private` has `Journal/**`\"}");
    }

    @Test
    void aFileOfASiteThatNothingIsTheReasonForIsMarked() throws IOException {
        String site = folder.resolve("site").toString();
        assertThat(Shell.run("build", vault, "-o", site).exit()).isZero();
        assertThat(Shell.run("audit", vault, "--site", site).exit()).isZero();
        Files.writeString(folder.resolve("vault/trip.md"), "---\npublish: false\n---\n\n# Trip\n");
        Files.writeString(folder.resolve("vault/open.md"), "# Open\n");
        Shell.Outcome audit = Shell.run("audit", vault, "--site", site);
        assertThat(audit.exit()).isEqualTo(1);
        assertThat(audit.out()).contains("  trip.html\n      ! ", "  files/plan.png\n      ! ")
                .contains("without a reason");
    }
}
