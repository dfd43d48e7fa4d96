package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.base.Code;
import vademecum.base.Located;
import vademecum.config.Config;
import vademecum.config.ConfigReader;

/// A build whose files would hold a text that the settings call a secret publishes nothing.
class SecretsTest {

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("index.md"), "# Home\n\nNothing to hide.\n");
        Files.writeString(vault.resolve("vademecum.yaml"), "title: Notes\nsecrets: [Project Falcon]\n");
    }

    @Test
    void theOldSiteStays() throws IOException {
        byte[] before = BuiltSite.of(vault, folder.resolve("site")).files().get("index.html");
        Files.writeString(vault.resolve("index.md"), "# Home\n\nThe project falcon begins.\n");
        assertThatThrownBy(this::build).isInstanceOf(SecretLeak.class);
        assertThat(folder.resolve("site/index.html")).hasBinaryContent(before);
        assertThat(folder.resolve("site/vade")).isDirectory();
    }

    @Test
    void theMessageNamesTheNoteTheLineAndTheFilesButNotTheSecret() throws IOException {
        note("a.md", "# A\n\nSoon the Project Falcon begins.\n");
        Located problem = leaks().getFirst();
        assertThat(problem.diagnostic().span().path()).isEqualTo("a.md");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(10);
        assertThat(problem.diagnostic().message()).contains("`a.html`").contains("`Pro…`").doesNotContain("Falcon");
        assertThat(problem.source()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Project Falcon", "project **falcon**", "Project\\nFalcon",
        "---\\naliases: [Project Falcon]\\n---\\nx", "#project-falcon", "## Project _Falcon_",
        "[x](https://x.org/project%20falcon)", "```\\nproject falcon\\n```", "x[^1]\\n\\n[^1]: Project Falcon",
        "---\\ndescription: Project Falcon\\n---\\nx",
        "[[gone|Project Falcon]]", "![project falcon](https://x.org/a.png)"})
    void aSecretIsFoundWhereverANoteHoldsIt(String text) throws IOException {
        note("a.md", text.replace("\\n", "\n") + "\n");
        assertThat(leaks()).isNotEmpty();
    }

    @Test
    void aSecretInAFileNameIsFound() throws IOException {
        note("Project Falcon.md", "# Bird\n");
        assertThat(leaks()).isNotEmpty();
    }

    @Test
    void aSecretInTheSettingsIsFound() throws IOException {
        Files.writeString(vault.resolve("vademecum.yaml"), "title: Project Falcon\nsecrets: [Project Falcon]\n");
        assertThat(leaks()).singleElement().satisfies(leak ->
                assertThat(leak.diagnostic().hint().orElse("")).contains("the settings"));
    }

    @Test
    void aSecretInAnArchiveIsFound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("plan.txt"));
            zip.write("Project Falcon and more of it, Project Falcon".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(vault.resolve("plans.zip"), bytes.toByteArray());
        note("a.md", "[[plans.zip]]\n");
        assertThat(leaks()).singleElement().satisfies(leak ->
                assertThat(leak.diagnostic().span().path()).isEqualTo("plans.zip"));
    }

    @Test
    void aSecretInAPdfIsFound() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("The Project Falcon");
                content.endText();
            }
            pdf.save(vault.resolve("plan.pdf").toFile());
        }
        note("a.md", "[[plan.pdf]]\n");
        assertThat(leaks()).isNotEmpty();
    }

    @Test
    void privateNotesCommentsAndUnusedFilesMayHoldSecrets() throws IOException {
        note("a.md", "---\npublish: false\n---\n# Project Falcon\n");
        note("b.md", "Open. %% Project Falcon %% <!-- project falcon -->\n");
        note("Project Falcon.txt", "Project Falcon");
        assertThat(build().report().problems()).isEmpty();
    }

    @Test
    void aCheckFindsWhatABuildWouldFindInNotes() throws IOException {
        note("a.md", "# A\n\nproject falcon\n");
        Config config = ConfigReader.read("", Files.readString(vault.resolve("vademecum.yaml"))).config();
        try (Jobs jobs = new Jobs(2)) {
            BuildReport report = new Build(config, ThemeFiles.read(Optional.empty()), jobs, Progress.SILENT,
                    Optional.empty()).check(vault);
            assertThat(report.problems()).singleElement().satisfies(problem ->
                    assertThat(problem.diagnostic().code()).isEqualTo(Code.SECRET_FOUND));
        }
    }

    private BuiltSite build() throws IOException {
        return BuiltSite.of(vault, folder.resolve("site"));
    }

    private List<Located> leaks() throws IOException {
        try {
            build();
            return List.of();
        } catch (SecretLeak leak) {
            return leak.problems();
        }
    }

    private void note(String name, String text) throws IOException {
        Files.writeString(vault.resolve(name), text);
    }
}
