package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;

/// What a handout says of the formulas that are printed in it.
class HandoutFormulasTest {

    @TempDir
    Path folder;

    private List<String> said(String... notes) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes"));
        for (int i = 0; i < notes.length; i++) {
            Files.writeString(vault.resolve((char) ('a' + i) + ".md"), notes[i]);
        }
        HandoutSettings none = HandoutSettings.NONE;
        HandoutSettings first = new HandoutSettings("", none.cover(), "",
                new HandoutSettings.Selection(List.of("a"), List.of(), List.of()), none.setup(), none.formats());
        try (Jobs jobs = new Jobs(2)) {
            HandoutBuild build = new HandoutBuild(Config.DEFAULT, ThemeFiles.read(Optional.empty()), jobs,
                    Progress.SILENT, false).keeping(folder.resolve("kept"));
            HandoutBuild.Request request = new HandoutBuild.Request(Optional.empty(), first, true, "",
                    HandoutSettings.Format.HTML);
            return ((HandoutBuild.Outcome.Written) build.run(vault, request, folder.resolve("out.html"))).problems()
                    .stream().map(problem -> problem.diagnostic().code().number() + " "
                            + problem.diagnostic().span().path()).toList();
        }
    }

    @Test
    void formulasThatCannotBeReadAreReported() throws IOException {
        assertThat(said("# A\n\n$\\wrong$ and $\\frac{1}{2$ and $\\href{x}{y}$\n"))
                .containsExactlyInAnyOrder("V113 a.md", "V112 a.md", "V115 a.md");
    }

    @Test
    void formulasOfNotesThatAreNotPrintedAreNot() throws IOException {
        assertThat(said("# A\n\nSee [[b]].\n", "# B\n\n$\\wrong$\n")).isEmpty();
    }

    @Test
    void formulasOfNotesThatAreEmbeddedAreReported() throws IOException {
        assertThat(said("# A\n\n![[b]]\n", "# B\n\n$\\wrong$\n")).containsExactly("V113 b.md");
    }

    @Test
    void theNextHandoutFindsWhatBecameOfThem() throws IOException {
        said("# A\n\n$x$\n");
        byte[] kept = Files.readAllBytes(folder.resolve("kept"));
        assertThat(said("# A\n\n$x$\n")).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("kept"))).isEqualTo(kept);
    }
}
