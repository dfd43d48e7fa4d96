package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.Code;
import vademecum.base.Located;
import vademecum.config.Config;

final class CheckTest {

    @TempDir
    private Path folder;

    private List<Located> check(Path vault, Path kept) throws IOException {
        try (Jobs jobs = new Jobs(1)) {
            return new Build(Config.DEFAULT, ThemeFiles.read(Optional.empty()), jobs, Progress.SILENT, Optional.empty())
                    .check(vault, (_, _) -> List.of(), Optional.of(kept)).problems();
        }
    }

    @Test
    void whatIsWrongWithAFormulaIsSaidAgainWhenItIsRememberedFromAnEarlierCheck() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("a.md"), "It is $\\frac{1}$ or $x^2$.\n");
        Path kept = folder.resolve("cache/formulas");
        List<Located> first = check(vault, kept);
        byte[] remembered = Files.readAllBytes(kept);
        assertThat(first).extracting(problem -> problem.diagnostic().code()).containsExactly(Code.BAD_FORMULA);
        assertThat(check(vault, kept)).isEqualTo(first);
        assertThat(kept).hasBinaryContent(remembered);
        assertThat(vault).isDirectoryNotContaining(path -> !path.endsWith("a.md"));
    }
}
