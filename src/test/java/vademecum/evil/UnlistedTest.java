package vademecum.evil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.site.BuiltSite;

/// A note that is not listed has a page, and only links lead to it.
class UnlistedTest {

    private static final String WORD = "zqhiddenword";

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        write("vademecum.yaml", "base-url: https://example.org/\nhandouts: [{ title: All, formats: [epub] }]\n");
        write("index.md", "# Home\n\n#open See [[other]].\n");
        write("other.md", "# Other\n\nOrdinary text.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listed: false", "listed: \"no\"", "unlisted: true", "unlisted: perhaps"})
    void nothingButItsPageTellsOfIt(String property) throws IOException {
        writeHidden(property);
        BuiltSite site = build();
        assertThat(Haystack.of(site).placesOf(WORD)).containsExactlyInAnyOrder(
                WORD + "s/" + WORD + ".html", ".vademecum/manifest", "files/" + WORD + ".png");
        assertThat(site.page(WORD + "s/" + WORD + ".html").select(".v-body").text()).contains("Text " + WORD);
        assertThat(site.page(WORD + "s/" + WORD + ".html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(site.page("other.html").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void aLinkLeadsToIt() throws IOException {
        writeHidden("listed: false");
        write("other.md", "# Other\n\nSee [[" + WORD + "|here]] and ![[" + WORD + "#Part]].\n");
        BuiltSite site = build();
        assertThat(site.page("other.html").select(".v-body a").eachAttr("href"))
                .contains(WORD + "s/" + WORD + ".html");
        assertThat(site.files()).containsKey("files/" + WORD + ".png");
        assertThat(site.report().problems()).extracting(problem -> problem.diagnostic().span().path())
                .doesNotContain("other.md");
    }

    @Test
    void aNoteThatSaysThatItIsListedIsListed() throws IOException {
        writeHidden("listed: true\nunlisted: false");
        assertThat(Haystack.of(build()).placesOf(WORD)).contains("a-z.html", "search.html");
    }

    @Test
    void aFoldersOwnNoteIsAlwaysListed() throws IOException {
        write("deep/index.md", "---\nlisted: false\n---\n# Deep\n\nText.\n");
        assertThat(build().page("index.html").text()).contains("Deep");
    }

    @Test
    void aHandoutMayNameIt() throws IOException {
        writeHidden("listed: false");
        write("vademecum.yaml", "handouts: [{ title: All, notes: [other, " + WORD + "], formats: [epub] }]\n");
        assertThat(Haystack.of(build()).placesOf("Text " + WORD)).anyMatch(place -> place.contains(".epub"));
    }

    private void writeHidden(String property) throws IOException {
        write(WORD + "s/" + WORD + ".md", "---\n" + property + "\nupdated: 2026-11-11\ntags: [" + WORD + "]\naliases: ["
                + WORD + "s]\n---\n# " + WORD + "\n\nText " + WORD + " [[other]] [[wanted " + WORD + "]]\n\n"
                + "## Part\n\n![[" + WORD + ".png]]\n");
        write(WORD + ".png", "picture");
    }

    private BuiltSite build() throws IOException {
        return BuiltSite.of(vault, folder.resolve("site"));
    }

    private void write(String name, String text) throws IOException {
        Path file = vault.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
