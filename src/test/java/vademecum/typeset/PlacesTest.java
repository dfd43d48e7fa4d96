package vademecum.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where on the page things stand.
class PlacesTest {

    @TempDir
    private Path folder;

    private List<TaggedText.Run> runs(String note) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(vault.resolve("index.md"), note);
        return new TaggedText(PrintedVault.of(vault, folder).pdf()).runs();
    }

    private static TaggedText.Run with(List<TaggedText.Run> runs, String words) {
        return runs.stream().filter(run -> run.page() > 1 && run.text().contains(words)).findFirst().orElseThrow();
    }

    @Test
    void anAnchorTakesNoRoom() throws IOException {
        double without = with(runs("# Home\n\nText.\n\n## Below\n"), "Below").y();
        assertThat(with(runs("# Home\n\nText.\n\n<a id=\"x\"></a>\n\n## Below\n"), "Below").y()).isEqualTo(without);
    }

    @Test
    void aLineOfCodeStaysOnOnePageHoweverOftenItIsBroken() throws IOException {
        for (int lines = 20; lines < 40; lines++) {
            Files.writeString(Files.createDirectories(folder.resolve("notes")).resolve("note-" + lines + ".md"),
                    "# Of " + lines + " lines\n\n" + "Text.\n\n".repeat(lines) + "```\nfirst" + lines + "part "
                            + "between ".repeat(12) + "last" + lines + "part\n```\n");
        }
        List<TaggedText.Run> runs = runs("# Home\n");
        for (int lines = 20; lines < 40; lines++) {
            assertThat(with(runs, "last" + lines + "part").page()).as(lines + " lines")
                    .isEqualTo(with(runs, "first" + lines + "part").page());
        }
    }

    @Test
    void aWideFormulaStaysInItsBox() throws IOException {
        String wide = "$$\n" + "x + ".repeat(60) + "x\n$$\n";
        TaggedText.Run box = with(runs("# Home\n\n> [!note]\n> In a box\n>\n> " + wide.replace("\n", "\n> ") + "\n"),
                "x + x + x");
        TaggedText.Run free = with(runs("# Home\n\n" + wide), "x + x + x");
        assertThat(box.x()).isGreaterThan(free.x() + 5);
    }
}
