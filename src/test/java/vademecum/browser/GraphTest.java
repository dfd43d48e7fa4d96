package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.site.BuiltSite;

/// What a reader does with the graph, from a disk and from a folder of a server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphTest {

    private final Chromium chromium = Chromium.launch();
    @RegisterExtension
    final Visits visits = new Visits();
    private String disk = "";
    private SiteServer server;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes/deep")).getParent();
        Files.writeString(notes.resolve("hub.md"), "# The hub\n\n[[left]], [[right]] and [[deep/down]].");
        Files.writeString(notes.resolve("left.md"), "# The left\n\n[[right]], [[gone]].");
        Files.writeString(notes.resolve("right.md"), "# The right\n\nText.");
        Files.writeString(notes.resolve("deep/down.md"), "# Deep down\n\n[[hub]].");
        Files.writeString(notes.resolve("deep/lost.md"), "# Lost\n\nText.");
        Path site = BuiltSite.of(notes, folder.resolve("site")).folder();
        disk = site.toUri().toString();
        server = SiteServer.start(site);
    }

    @AfterAll
    void stop() {
        server.close();
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void aClickOnANodeOpensItsNote(String from) {
        Page page = open(from, "graph.html", 1280);
        page.locator(".v-graph-find input").fill("deep");
        page.keyboard().press("Enter");
        page.waitForTimeout(300);
        BoundingBox box = page.locator(".v-graph-stage canvas").boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        page.waitForURL("**/deep/down.html");
    }

    @Test
    void theArrowKeysChooseNotesTabGoesThroughTheirLinksAndEnterOpensOne() {
        Page page = open("disk", "graph.html", 1280);
        page.locator(".v-graph-stage canvas").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".v-graph-card-title").textContent()).isEqualTo("The hub");
        assertThat(page.locator(".v-graph-card li").allTextContents())
                .containsExactlyInAnyOrder("The left", "The right", "Deep down");
        page.keyboard().press("Escape");
        assertThat(page.locator(".v-graph-card").isVisible()).isFalse();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForURL("**/hub.html");
    }

    @Test
    void theLegendHidesAndShows() {
        Page page = open("disk", "graph.html", 1280);
        page.locator(".v-graph-key").first().waitFor();
        assertThat(page.locator(".v-graph-key").allTextContents())
                .containsExactly("Deep 2", "Others 3", "Missing notes 1", "Without links");
        page.locator(".v-graph-key").first().click();
        assertThat(page.locator(".v-graph-key").first().getAttribute("aria-pressed")).isEqualTo("false");
        page.locator(".v-graph-key").nth(2).click();
        page.locator(".v-graph-stage canvas").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".v-graph-card li").allTextContents())
                .containsExactlyInAnyOrder("The left", "The right");
    }

    @Test
    void aTapChoosesANoteAndASecondOneOpensIt() {
        Visit visit = new Visit(chromium.browser(), disk,
                new Browser.NewContextOptions().setViewportSize(375, 700).setHasTouch(true));
        visits.add(visit);
        Page page = visit.open("graph.html#deep/down.html");
        page.locator(".v-graph-card").waitFor();
        page.waitForTimeout(300);
        assertThat(page.locator(".v-graph-card-title").textContent()).isEqualTo("Deep down");
        BoundingBox box = page.locator(".v-graph-stage canvas").boundingBox();
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
        page.waitForURL("**/deep/down.html");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void besideANoteItsNeighboursUnfoldAndStayUnfolded(String from) {
        Page page = open(from, "deep/down.html", 1440);
        assertThat(page.locator("script[src*='graph']").count()).isZero();
        page.locator(".v-near summary").click();
        page.locator(".v-near-list a").waitFor();
        assertThat(page.locator(".v-near-list li").allTextContents()).containsExactly("↔The hub, links both ways");
        if (from.equals("server")) {
            assertThat(Accessibility.violations(page)).isEmpty();
        }
        page.locator(".v-near-list a").click();
        page.waitForURL("**/hub.html");
        page.locator(".v-near-list a").first().waitFor();
        assertThat(page.locator(".v-near-list a").allTextContents())
                .containsExactlyInAnyOrder("The left", "The right", "Deep down");
        page.locator(".v-near-all a").click();
        page.locator(".v-graph-card").waitFor();
        assertThat(page.locator(".v-graph-card-title").textContent()).isEqualTo("The hub");
    }

    @Test
    void besideANoteNotesTwoLinksAwayShowOnRequestAndOnThePagesThatFollow() {
        Page page = open("disk", "deep/down.html", 1440);
        page.locator(".v-near summary").click();
        page.locator(".v-near .v-graph-by button").nth(1).click();
        assertThat(page.locator(".v-near-list li").allTextContents()).containsExactly("↔The hub, links both ways",
                "··The left, two links away", "··The right, two links away");
        page.locator(".v-near-list a").nth(1).click();
        page.waitForURL("**/left.html");
        page.locator(".v-near-list a").nth(2).waitFor();
        assertThat(page.locator(".v-near-list li").allTextContents()).contains("··Deep down, two links away");
        page.locator(".v-near .v-graph-by button").first().click();
        assertThat(page.locator(".v-near-list li").allTextContents())
                .containsExactlyInAnyOrder("→The right, linked from here", "←The hub, links here");
    }

    @Test
    void besideANoteANodeIsDraggedAndOthersComeAfter() {
        Page page = open("disk", "hub.html", 1440);
        page.locator(".v-near summary").click();
        page.locator(".v-near-list a").first().waitFor();
        page.waitForTimeout(300);
        List<Double> before = places(page, "nearView");
        BoundingBox box = page.locator(".v-near canvas").boundingBox();
        page.mouse().move(box.x + before.get(2), box.y + before.get(3));
        page.mouse().down();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().move(box.x + 10, box.y + 12);
        page.waitForTimeout(300);
        List<Double> after = places(page, "nearView");
        page.mouse().up();
        assertThat(after.get(2)).isBetween(9.0, 11.0);
        assertThat(after.get(3)).isBetween(11.0, 13.0);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.subList(4, after.size())).isNotEqualTo(before.subList(4, before.size()));
        assertThat(page.url()).endsWith("hub.html");
    }

    @Test
    void inTheWholeGraphANodeIsDraggedWhereThereIsRoomAndTheDrawingWhereThereIsNone() {
        Page page = open("disk", "graph.html#hub.html", 1280);
        page.locator(".v-graph-card").waitFor();
        page.waitForTimeout(300);
        List<Double> before = places(page, "view");
        int hub = 2 * ((Number) page.evaluate("vade.graphs.view.shown")).intValue();
        BoundingBox box = page.locator(".v-graph-stage canvas").boundingBox();
        page.mouse().move(box.x + before.get(hub), box.y + before.get(hub + 1));
        page.mouse().down();
        page.mouse().move(box.x + 300, box.y + 100);
        page.mouse().move(box.x + 310, box.y + 110);
        page.mouse().up();
        List<Double> after = places(page, "view");
        assertThat(after.get(hub)).isBetween(309.0, 311.0);
        assertThat(after.get(hub + 1)).isBetween(109.0, 111.0);
        assertThat(page.url()).contains("graph.html");
        assertThat(page.locator(".v-graph-card-title").textContent()).isEqualTo("The hub");
    }

    /// Where the nodes are drawn: x and y of each.
    @SuppressWarnings("unchecked")
    private static List<Double> places(Page page, String view) {
        return ((List<Number>) page.evaluate("""
                name => { const view = vade.graphs[name];
                    return view.places.byLinks.map((none, node) => node)
                        .flatMap(node => [view.places.lens.x(node), view.places.lens.y(node)]); }""", view))
                .stream().map(Number::doubleValue).toList();
    }

    @Test
    void theDrawingIsMovedByDraggingAndShowsSomethingInBothColourSchemes() {
        Page page = open("disk", "graph.html", 1280);
        page.locator(".v-graph-key").first().waitFor();
        Object before = page.evaluate("({x: vade.graphs.view.eye.x, scale: vade.graphs.view.eye.scale})");
        BoundingBox box = page.locator(".v-graph-stage canvas").boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + 140, box.y + 60);
        page.mouse().up();
        assertThat(page.url()).endsWith("graph.html");
        double moved = ((Number) page.evaluate("before => (before.x - vade.graphs.view.eye.x) * before.scale",
                before)).doubleValue();
        assertThat(moved).isBetween(115.0, 125.0);
        page.locator("[data-v-set-theme=dark]").first().click();
        page.waitForTimeout(600);
        assertThat((Map<?, ?>) page.evaluate("""
                () => { const canvas = document.querySelector('.v-graph-stage canvas');
                    const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                    return {drawn: dots.some((value, i) => i % 4 === 3 && value > 0)}; }"""))
                .isEqualTo(Map.of("drawn", true));
    }

    private Page open(String from, String path, int width) {
        Visit visit = new Visit(chromium.browser(), from.equals("disk") ? disk : server.address(),
                new Browser.NewContextOptions().setViewportSize(width, 900));
        visits.add(visit);
        return visit.open(path);
    }
}
