package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.Config;

class BuildTest {

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault/assets")).getParent();
        Files.createDirectories(vault.resolve("deep/er"));
        Files.writeString(vault.resolve("deep/er/note.md"), "# Note\n\n![[picture.png]] [text](/assets/facts.txt)\n");
        Files.writeString(vault.resolve("assets/picture.png"), "no picture");
        Files.writeString(vault.resolve("assets/facts.txt"), "facts");
    }

    @Test
    void aSiteInsideTheVaultIsNotReadBack() throws IOException {
        BuiltSite.of(vault, vault.resolve("site"));
        BuiltSite again = BuiltSite.of(vault, vault.resolve("site"));
        assertThat(again.report().problems()).isEmpty();
        assertThat(again.report().published().changed()).isEmpty();
        assertThat(again.files().keySet()).noneMatch(path -> path.contains("site/"));
    }

    @Test
    void filesThatAreNotOursSurviveBesideTheSite() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("CNAME"), "example.org\n");
        Files.writeString(site.resolve("index.html"), "my own page");
        BuiltSite built = BuiltSite.of(vault, site);
        assertThat(site.resolve("CNAME")).hasContent("example.org");
        assertThat(site.resolve("index.html")).content().contains("<!doctype html>");
        assertThat(built.report().remarks()).singleElement().asString().contains("index.html");
        assertThat(folder.resolve(".vademecum/site/replaced/index.html")).hasContent("my own page");
    }

    @Test
    void aBuildThatFailsLeavesTheOldSite() throws IOException {
        Path site = folder.resolve("site");
        BuiltSite old = BuiltSite.of(vault, site);
        var before = old.files().keySet();
        Files.writeString(vault.resolve("new.md"), "# New\n");
        Path templates = Files.createDirectories(folder.resolve("theme"));
        Files.writeString(templates.resolve("note.mustache"), "{{nothing}}");
        try (Jobs jobs = new Jobs(2)) {
            Build build = new Build(Config.DEFAULT, ThemeFiles.read(Optional.of(templates)), jobs, Progress.SILENT,
                    Optional.empty());
            assertThatThrownBy(() -> build.run(vault, site)).isInstanceOf(RuntimeException.class);
        }
        assertThat(old.files().keySet()).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("vault", "site", "theme", ".vademecum");
    }
}
