package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same files work at the root of a host, below any path of it, and from a disk.
class AnyPlaceTest {

    @TempDir
    Path folder;

    @Test
    void everyReferenceIsRelativeToItsPage() throws IOException {
        SmallVault.Site site = vault().site();
        for (String path : site.built().files().keySet()) {
            if (path.endsWith(".html")) {
                Document page = site.page(path);
                for (Element element : page.select("[href], [src]")) {
                    String reference = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    assertThat(reference).as(path).doesNotStartWith("/").doesNotStartWith("http:");
                    assertThat(element.attr("rel").contains("noopener") || path.equals("handout.html")
                            || !reference.contains("://")).as(path).isTrue();
                }
            }
        }
    }

    @Test
    void thePageForMissingAddressesKnowsThePathOfTheSite() throws IOException {
        SmallVault.Site site = vault().with("vademecum.yaml", "base-url: https://example.org/my/wiki/\n").site();
        for (Element element : site.page("404.html").select("link[href], script[src], a[href]")) {
            String reference = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(reference).matches("https://example\\.org/my/wiki/.*|/my/wiki/.*|#.*");
        }
        assertThat(site.page("deep/er/b.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/my/wiki/deep/er/b.html");
    }

    private SmallVault vault() throws IOException {
        return SmallVault.in(folder).with("a.md", "[[b]] #tag ![[p.png]] [c](/deep/er/b.md) <https://example.org/>")
                .with("deep/er/b.md", "[[a]] ![[p.png]] ![[a]]").with("p.png", "")
                .with("glossary/term.md", "# Term\n\nA word.");
    }
}
