package vademecum.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.SitePath;
import vademecum.browser.Chromium;
import vademecum.emit.Artifact;
import vademecum.handout.PrintedHandout;

/// A page printed by a browser, with the page numbers that a browser cannot know at first.
class ChromiumEngineTest {

    @TempDir
    private Path folder;

    @Test
    void everyLinkGetsThePageThatItLeadsTo() throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><title>x</title>"
                + "<link rel=stylesheet href=x.css><ol>");
        for (int i = 1; i <= 12; i++) {
            html.append("<li><a href=\"#n/%C3%B6:").append(i).append("\">").append(i).append("</a>");
        }
        html.append("</ol>");
        for (int i = 1; i <= 12; i++) {
            html.append("<h1 id=\"n/ö:").append(i).append("\">").append(i).append("</h1>");
        }
        Chromium.launch().close();
        Browser browser = Browser.find(System.getenv()).orElseThrow();
        PrintedHandout printed = new ChromiumEngine(browser, folder).print(List.of(
                Artifact.text(new SitePath("handout.html"), html.toString()),
                Artifact.text(new SitePath("x.css"), "h1 { break-before: page }")));
        assertThat(printed.pages()).isEqualTo(13);
        List<Element> links = Jsoup.parse(Files.readString(folder.resolve("page/handout.html"))).select("a");
        for (int i = 0; i < links.size(); i++) {
            assertThat(links.get(i).attr("data-v-page")).isEqualTo(String.valueOf(i + 2));
        }
    }

    @Test
    void aFileThatIsNoPdfHasNoPages() {
        assertThat(PageFinder.pages("trailer startxref 9 %%EOF".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PageFinder.count(new byte[0])).isZero();
    }

    @Test
    void aLinkWhosePageIsNotKnownGetsRoomForANumber() {
        assertThat(PageNumbers.fill("<a href=\"#a%20b\">x</a> <a href=\"#c\">y</a>", Map.of("a b", 7)))
                .isEqualTo("<a href=\"#a%20b\" data-v-page=\"7\">x</a> <a href=\"#c\" data-v-page=\"00\">y</a>");
    }
}
