package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

    private static final String MARK = "zanzibar";

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("index.md"), """
                # Home

                ```dataview
                TABLE status, cover, file.inlinks, file.outlinks FROM "" WHERE file.name != "index"
                ```

                ```base
                views:
                  - type: cards
                    image: cover
                    order: [file.name, status, file.backlinks]
                ```

                ```dataview
                TASK
                ```
                """);
        Files.writeString(vault.resolve("open.md"), """
                ---
                status: quixotic
                cover: "[[cover.png]]"
                ---

                # Open

                - [ ] Water the cactus
                """);
        Files.writeString(vault.resolve("cover.png"), "no picture");
    }

    @Test
    void anAnswerIsFoundByTheSearch() throws IOException {
        BuiltSite built = BuiltSite.of(vault, folder.resolve("site"));
        try (var searcher = vademecum.search.Searcher.open(SiteWriter.indexFolder(folder.resolve("site")))) {
            assertThat(searcher.pages("quixotic")).contains("index.html");
        }
        assertThat(built.report().problems()).isEmpty();
    }

    @Test
    void aPictureThatOnlyAnAnswerShowsIsPublished() throws IOException {
        assertThat(BuiltSite.of(vault, folder.resolve("site")).files()).containsKey("files/cover.png");
    }

    @Test
    void aBaseListsTheFilesThatPublishedNotesUseAndNoOthers() throws IOException {
        Files.writeString(vault.resolve("files.base"), """
                filters: file.ext != "md" && file.ext != "base"
                views:
                  - type: list
                    order: [file.name, file.size]
                """);
        Files.writeString(vault.resolve("unused.pdf"), "nobody links to it");
        Files.writeString(vault.resolve(MARK + ".pdf"), "private");
        Files.writeString(vault.resolve("diary.md"), "---\npublish: false\n---\n\n![[" + MARK + ".pdf]]\n");
        BuiltSite built = BuiltSite.of(vault, folder.resolve("site"));
        assertThat(built.page("files-base.html").select(".v-body li").eachText()).containsExactly("cover.png, 10");
        built.files().forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path)
                .doesNotContain(MARK));
    }

    @Test
    void aPrivateNoteLeavesNoTraceInAnAnswer() throws IOException {
        Files.writeString(vault.resolve(MARK + "-note.md"), """
                ---
                publish: false
                status: zanzibar
                cover: "[[zanzibar.png]]"
                tags: [zanzibar]
                ---

                # zanzibar

                - [ ] zanzibar [[open]] key:: zanzibar
                """);
        Files.writeString(vault.resolve(MARK + ".png"), MARK);
        BuiltSite built = BuiltSite.of(vault, folder.resolve("site"));
        assertThat(built.files().keySet()).noneMatch(path -> path.contains(MARK));
        for (String path : built.files().keySet()) {
            assertThat(new String(Files.readAllBytes(folder.resolve("site").resolve(path)),
                    java.nio.charset.StandardCharsets.ISO_8859_1)).as(path).doesNotContain(MARK);
        }
    }
}
