package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// Films, posts and documents in a note: what a reader sees of them, and what is asked for when.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedsTest {

    private static final String FILM = "https://www.youtube-nocookie.com/embed/abc_DEF-123?start=90&autoplay=1";
    private static final String TEXT = """
            # Films

            ![A talk](https://youtu.be/abc_DEF-123?t=1m30s)

            %s

            ![[paper.pdf#page=2&height=300]]
            """.formatted("Words upon words that fill the page.\n\n".repeat(60));

    private final Chromium chromium = Chromium.launch();
    private BuiltSite site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("films.md"), TEXT);
        Files.writeString(notes.resolve("other.md"), "# Other\n\nNo film.");
        Files.writeString(notes.resolve("paper.pdf"), "%PDF-1.4\n%%EOF\n");
        Files.writeString(notes.resolve("pictures.md"), "# Pictures\n\n![[large.png|200]] ![[small.png]] "
                + "![[large.png#icon|20]] [![[large.png|100]]](other.md)\n");
        picture(notes.resolve("large.png"), 900);
        picture(notes.resolve("small.png"), 90);
        site = BuiltSite.of(notes, folder.resolve("site"));
    }

    private static void picture(Path file, int width) throws IOException {
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void aPictureThatIsShownSmallOpensInItsFullSize() {
        try (Visit visit = Visit.to(chromium.browser(), site.folder().toUri().toString())) {
            Page page = visit.open("pictures.html");
            page.locator("a.v-original").waitFor();
            page.waitForFunction("[...document.images].every(image => image.complete)");
            assertThat(page.locator("a.v-original").count()).isEqualTo(1);
            assertThat(page.locator("a.v-original img").getAttribute("width")).isEqualTo("200");
            page.locator("a.v-original").click();
            assertThat(page.url()).endsWith("files/large.png");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aFilmIsAskedForWhenTheReaderClicksAndNotBefore() throws IOException {
        try (SiteServer server = SiteServer.start(site.folder());
             Visit visit = Visit.to(chromium.browser(), server.address())) {
            visit.page().route("https://www.youtube-nocookie.com/**", route -> route.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody("<p>A film")));
            Page page = visit.open("films.html");
            page.waitForTimeout(300);
            assertThat(visit.complaints()).isEmpty();
            page.getByText("A talk").click();
            page.frameLocator("iframe").getByText("A film").waitFor();
            assertThat(visit.complaints()).containsExactly("asked for " + FILM);
            assertThat(page.locator("iframe").getAttribute("title")).isEqualTo("A talk");
            assertThat(page.locator(".v-player > a").getAttribute("href"))
                    .isEqualTo("https://youtu.be/abc_DEF-123?t=1m30s");
        }
    }

    @Test
    void onAPageFromADiskAFilmStaysALink() {
        try (Visit visit = Visit.to(chromium.browser(), site.folder().toUri().toString())) {
            Page page = visit.open("films.html");
            visit.page().route("https://youtu.be/**", Route::abort);
            page.getByText("A talk").click(new Locator.ClickOptions().setNoWaitAfter(true));
            page.waitForTimeout(300);
            assertThat(visit.complaints()).first().isEqualTo("asked for https://youtu.be/abc_DEF-123?t=1m30s");
        }
    }

    @Test
    void withoutScriptsFilmAndDocumentAreLinks() {
        try (Visit visit = new Visit(chromium.browser(), site.folder().toUri().toString(),
                new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.open("films.html");
            assertThat(page.locator("iframe, object").count()).isZero();
            assertThat(page.locator(".v-body a").evaluateAll("all => all.map(a => a.getAttribute('href'))"))
                    .isEqualTo(List.of("https://youtu.be/abc_DEF-123?t=1m30s", "files/paper.pdf#page=2"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aDocumentIsShownWhenTheReaderComesNearIt() {
        try (Visit visit = Visit.to(chromium.browser(), site.folder().toUri().toString())) {
            visit.page().addInitScript("Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => true })");
            Page page = visit.open("films.html");
            page.waitForTimeout(300);
            assertThat(page.locator("object").count()).isZero();
            page.locator(".v-document").scrollIntoViewIfNeeded();
            page.locator("object").waitFor();
            assertThat(page.locator("object").getAttribute("data")).endsWith("/files/paper.pdf#page=2");
            assertThat(page.locator("object").evaluate("o => getComputedStyle(o).height")).isEqualTo("300px");
        }
    }

    @Test
    void onlyPagesThatEmbedSomethingMayShowFramesAndLoadTheScript() throws IOException {
        assertThat(Files.readString(site.folder().resolve("films.html")))
                .contains("frame-src &#39;self&#39; https://www.youtube-nocookie.com\"",
                "object-src 'self'", "vade/embeds-");
        assertThat(Files.readString(site.folder().resolve("other.html"))).doesNotContain("frame-src", "object-src",
                "vade/embeds-");
    }
}
