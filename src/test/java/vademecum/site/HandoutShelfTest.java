package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The handouts that a site offers as files.
class HandoutShelfTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void vault() throws IOException {
        note("index.md", "# Home\n\nSee [[a]].\n");
        note("a.md", "# A\n\nFirst.\n");
        note("b.md", "# B\n\nSecond.\n");
        note("secret.md", "---\npublish: false\n---\n# Secret\n\nUnspeakable.\n");
        note("vademecum.yaml", """
                handouts:
                  - { title: Only A, notes: [a, secret], formats: [pdf, epub] }
                  - { title: Both, subtitle: All there is, notes: [a, b], formats: epub }
                """);
    }

    private void note(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("notes").resolve(name), text);
    }

    private BuiltSite build() throws IOException {
        return BuiltSite.of(folder.resolve("notes"), folder.resolve("site"));
    }

    private Path memory() {
        return folder.resolve(".vademecum/site/handouts");
    }

    @Test
    void aPageOfTheirOwnLeadsToEachWithItsSizeAndPages() throws IOException {
        BuiltSite site = build();
        Document page = site.page("handouts.html");
        assertThat(page.select("main h2").eachText()).containsExactly("Only A", "Both");
        assertThat(page.select(".v-body li a[href]").eachAttr("href")).allSatisfy(href ->
                assertThat(site.folder().resolve(href)).isNotEmptyFile())
                .contains("vade/handouts/only-a.pdf", "vade/handouts/both.epub");
        assertThat(page.select(".v-body li").eachText().getFirst()).matches("PDF, [0-9]+ KB, [0-9]+ pages");
        assertThat(site.page("a.html").select("a[href=handouts.html]")).isNotEmpty();
    }

    @Test
    void onlyWhatChangedIsPrintedAgain() throws IOException {
        build();
        Files.writeString(memory(), Files.readString(memory()).replaceAll("(?m)^[0-9]+ ", "77 "));
        note("b.md", "# B\n\nChanged.\n");
        Document page = build().page("handouts.html");
        assertThat(page.select(".v-body li").eachText()).last().asString().doesNotContain("77");
        assertThat(page.select(".v-body li").eachText()).anyMatch(text -> text.endsWith(", 77 pages"));
    }

    @Test
    void aFileThatSomebodyTouchedIsPrintedAgain() throws IOException {
        byte[] book = Files.readAllBytes(build().folder().resolve("vade/handouts/both.epub"));
        Files.writeString(folder.resolve("site/vade/handouts/both.epub"), "broken");
        assertThat(build().folder().resolve("vade/handouts/both.epub")).hasBinaryContent(book);
    }

    @Test
    void withoutFormatsThereIsNoSuchPage() throws IOException {
        note("vademecum.yaml", "handouts: [{ title: Only A, notes: [a] }]\n");
        BuiltSite site = build();
        assertThat(site.folder().resolve("handouts.html")).doesNotExist();
        assertThat(site.page("a.html").select("a[href=handout.html]")).isNotEmpty();
    }
}
