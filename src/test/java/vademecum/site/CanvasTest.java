package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vademecum.search.Searcher;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanvasTest {

    private static final Path VAULT = Path.of("src/test/resources/vaults/dashboard");

    private Path folder = Path.of("");
    private BuiltSite site = new BuiltSite(Path.of(""), new BuildReport(0, 0, 0, PublishReport.NONE,
            java.util.List.of(), java.util.List.of()));

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        site = BuiltSite.of(VAULT, folder.resolve("site"));
    }

    @Test
    void theDrawingHasEveryCardThatMayBeSeen() throws IOException {
        Document page = site.page("garden-canvas.html");
        assertThat(page.select(".v-canvas .v-canvas-card")).hasSize(20);
        assertThat(page.select(".v-canvas .v-canvas-group > text").eachText())
                .containsExactly("Autumn", "Winter", "Spring");
        assertThat(page.select(".v-canvas .v-canvas-edge")).hasSize(14);
        assertThat(page.select(".v-canvas [style]")).isEmpty();
        assertThat(page.select(".v-canvas a[href='projects/soil.html']")).hasSize(2);
    }

    @Test
    void theSameIsToldInWords() throws IOException {
        Document page = site.page("garden-canvas.html");
        assertThat(page.select(".v-body > h2").eachText()).containsExactly("Autumn #", "Winter #", "Spring #",
                "Connections #");
        assertThat(page.select(".v-body > ul li").eachText()).contains("Soil leads to Compost: 2 m³, see Soil: needs",
                "https://en.wikipedia.org/wiki/Raised-bed_gardening and Timber: larch, 40 mm are connected: explains",
                "Harvest! and What went wrong? lead to each other: or");
    }

    @Test
    void aPrivateCardLeavesNoTrace() throws IOException {
        for (String path : site.files().keySet()) {
            assertThat(new String(site.files().get(path), StandardCharsets.ISO_8859_1)).as(path)
                    .doesNotContain("Secret").doesNotContain("pays for").doesNotContain("secret-budget");
        }
    }

    @Test
    void aCanvasIsFoundLinkedAndListedLikeANote() throws IOException {
        try (Searcher searcher = Searcher.open(SiteWriter.indexFolder(folder.resolve("site")))) {
            assertThat(searcher.pages("rotavator")).containsExactly("garden-canvas.html");
        }
        assertThat(site.page("projects/soil.html").select(".v-backlinks").text()).contains("garden");
        assertThat(site.page("a-z.html").select("a[href='garden-canvas.html']")).isNotEmpty();
    }

    @Test
    void anEmbedShowsTheDrawingAloneAndItsPageLoadsTheScript() throws IOException {
        Document page = site.page("index.html");
        assertThat(page.select(".v-embed svg .v-canvas-card")).hasSize(20);
        assertThat(page.select(".v-embed .v-canvas-list")).isEmpty();
        assertThat(page.select("script[src*=canvas]")).hasSize(1);
        assertThat(site.page("frank-herbert.html").select("script[src*=canvas]")).isEmpty();
    }

    @Test
    void aHandoutHasTheWordsAndNotTheDrawing() throws IOException {
        Document handout = site.page("handout.html");
        assertThat(handout.select(".v-canvas")).isEmpty();
        assertThat(handout.text()).contains("Good fences make good neighbours")
                .contains("Harvest! and What went wrong? lead to");
    }

    @Test
    void aBaseIsAPageAndItsViewCanBeEmbedded() throws IOException {
        assertThat(site.page("reading-list-base.html").select(".v-query-cards > li > img")).hasSize(8);
        assertThat(site.page("index.html").select(".v-embed").first().select("li").eachText())
                .containsExactly("A Room of One's Own, essay", "Gödel, Escher, Bach, science", "Walden, essay");
    }

    @Test
    void noCanvasBreaksTheBuild() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(vault.resolve("index.md"), "# Home\n\n![[loop.canvas]]\n");
        Files.writeString(vault.resolve("deep.canvas"), "[".repeat(100_000));
        Files.writeString(vault.resolve("empty.canvas"), "");
        Files.writeString(vault.resolve("odd.canvas"), "{\"nodes\": [1, {\"type\": \"x\"}, {\"id\": \"a\", \"type\":"
                + " \"text\", \"x\": 1e999, \"y\": -1e30, \"width\": 0, \"height\": 9, \"color\": \"#fff\\\" "
                + "onload=\\\"x\","
                + " \"text\": \"<script>alert(1)</script> <b onclick=x>hi</b>\"}], \"edges\": [{}]}");
        Files.writeString(vault.resolve("loop.canvas"), "{\"nodes\": [{\"id\": \"a\", \"type\": \"file\", \"x\": 0, "
                + "\"y\": 0,"
                + " \"width\": 9, \"height\": 9, \"file\": \"loop.canvas\"}, {\"id\": \"b\", \"type\": \"text\", "
                + "\"x\": 0, \"y\": 0,"
                + " \"width\": 9, \"height\": 9, \"text\": \"![[index]] [x](javascript:alert(1))\"}, {\"id\": \"c\","
                + " \"type\": \"link\", \"x\": 0, \"y\": 0, \"width\": 9, \"height\": 9, \"url\": "
                + "\"javascript:alert(1)\"}]}");
        BuiltSite built = BuiltSite.of(vault, folder.resolve("other"));
        assertThat(built.page("deep-canvas.html").select(".v-callout").text()).contains("cannot be read");
        for (String path : new String[] {"odd-canvas.html", "loop-canvas.html", "index.html"}) {
            assertThat(built.page(path).select("[onclick], [onload], a[href^=javascript], .v-body script")).isEmpty();
        }
    }
}
