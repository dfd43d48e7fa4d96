package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// What properties of a note do to its page: classes for the vault's own style sheets, and the picture for other sites.
class PagePropertiesTest {

    @TempDir
    Path folder;

    @Test
    void classesOfANoteAreThoseOfItsArticleButForTheThemes() throws IOException {
        BuiltSite site = SmallVault.in(folder)
                .with("a.md", "---\ncssclasses: [wide page, img-grid, v-quiet, 'x\" onload=1']\ncssclass: old\n---\n"
                + "Text.\n")
                .with("b.md", "Text.\n").site().built();
        assertThat(site.page("a.html").select("article").attr("class")).isEqualTo("v-note wide page img-grid old");
        assertThat(site.page("b.html").select("article").attr("class")).isEqualTo("v-note");
    }

    @Test
    void aPictureOfANoteIsWhatOtherSitesShow() throws IOException {
        BuiltSite site = SmallVault.in(folder).with("vademecum.yaml", "base-url: https://example.org/notes/\n")
                .with("deep/path.md", "---\nimage: Pictures/My Cover.png\n---\nText.\n")
                .with("link.md", "---\ncover: \"[[My Cover.png]]\"\n---\nText.\n")
                .with("web.md", "---\ncover: https://example.com/x.png\n---\nText.\n")
                .with("none.md", "---\nimage: blue\n---\nText.\n")
                .with("Pictures/My Cover.png", "picture").site().built();
        String picture = "https://example.org/notes/files/pictures/my-cover.png";
        assertThat(shared(site, "deep/path.html")).isEqualTo(picture);
        assertThat(shared(site, "link.html")).isEqualTo(picture);
        assertThat(shared(site, "web.html")).isEqualTo("https://example.com/x.png");
        assertThat(shared(site, "none.html")).isEmpty();
        assertThat(site.files()).containsKey("files/pictures/my-cover.png");
    }

    @Test
    void aPictureOfAPrivateNoteIsNotCopied() throws IOException {
        BuiltSite site = SmallVault.in(folder).with("vademecum.yaml", "base-url: https://example.org/\n")
                .with("a.md", "---\nimage: x.png\npublish: false\n---\nText.\n").with("index.md", "Text.\n")
                .with("x.png", "picture").site().built();
        assertThat(site.files()).doesNotContainKey("files/x.png");
    }

    @Test
    void whatObsidianCallsATextIsOne() throws IOException {
        String note = "---\nzip: 0123\nanswers: [true, 7]\ndone: true\n---\nText.\n";
        BuiltSite plain = SmallVault.in(folder.resolve("plain")).with("a.md", note).site().built();
        assertThat(plain.page("a.html").select(".v-properties").outerHtml()).contains("v-checked").contains("0123");
        BuiltSite typed = SmallVault.in(folder.resolve("typed")).with("a.md", note)
                .with(".obsidian/types.json", "{\"types\": {\"Zip\": \"text\", \"answers\": \"multitext\"}}")
                .site().built();
        assertThat(typed.page("a.html").select(".v-properties dd").eachText()).containsExactly("0123", "true", "7");
        assertThat(typed.page("a.html").select(".v-properties .v-check")).hasSize(1);
    }

    @Test
    void whatObsidianCallsACheckboxOrNumberIsOneInQuotesToo() throws IOException {
        String note = "---\ndone: \"true\"\nopen: 'false'\nrating: \"4.5\"\nname: \"true\"\n---\n`= this.rating + 1`\n";
        BuiltSite site = SmallVault.in(folder).with("a.md", note).with(".obsidian/types.json",
                "{\"types\": {\"done\": \"checkbox\", \"open\": \"checkbox\", \"rating\": \"number\"}}").site().built();
        assertThat(site.page("a.html").select(".v-properties .v-check").eachAttr("aria-label"))
                .containsExactly("yes", "no");
        assertThat(site.page("a.html").select(".v-properties dd").eachText()).containsExactly("4.5", "true");
        assertThat(site.page("a.html").select(".v-body").text()).isEqualTo("5.5");
    }

    private static String shared(BuiltSite site, String page) throws IOException {
        return site.page(page).select("meta[property=og:image]").attr("content");
    }
}
