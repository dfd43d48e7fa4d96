package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.site.BuiltSite;

/// What a reader does with the drawing of a canvas, in two browsers, and that Firefox draws graphs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawingTest {

    private static final String FRAME = ".v-canvas";

    private final Chromium chromium = Chromium.launch();
    private final Firefox firefox = Firefox.launch();
    @RegisterExtension
    final Visits visits = new Visits();
    private String site = "";

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("index.md"), "# Home\n\n[[note]]\n");
        Files.writeString(notes.resolve("note.md"), "# A note\n\nText.\n");
        Files.writeString(notes.resolve("board.canvas"), """
                {"nodes": [{"id": "a", "type": "text", "text": "# Left", "x": 0, "y": 0, "width": 300, "height": 200},
                  {"id": "b", "type": "file", "file": "note.md", "x": 700, "y": 300, "width": 300, "height": 200}],
                 "edges": [{"id": "e", "fromNode": "a", "toNode": "b"}]}
                """);
        site = BuiltSite.of(notes, folder.resolve("site")).folder().toUri().toString();
    }

    @AfterAll
    void stop() {
        chromium.close();
        firefox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void keysButtonsAndTheMouseMoveIt(String browser) {
        Page page = open(browser, "board-canvas.html");
        double[] whole = view(page);
        page.locator(FRAME).focus();
        page.keyboard().press("+");
        double[] nearer = view(page);
        assertThat(nearer[2]).isCloseTo(whole[2] / 1.25, within(1.0));
        page.keyboard().press("ArrowRight");
        assertThat(view(page)[0]).isGreaterThan(nearer[0]);
        BoundingBox box = page.locator(FRAME + " > svg").boundingBox();
        double[] before = view(page);
        page.mouse().move(box.x + 30, box.y + 30);
        page.mouse().down();
        page.mouse().move(box.x + 90, box.y + 60);
        page.mouse().move(box.x + 130, box.y + 80);
        page.mouse().up();
        assertThat(view(page)[0]).isLessThan(before[0]);
        assertThat(view(page)[1]).isLessThan(before[1]);
        page.getByLabel("Whole drawing").click();
        assertThat(view(page)).containsExactly(whole, within(0.01));
        page.locator(FRAME + " svg a").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("A note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void itFillsTheScreenAndComesBack(String browser) {
        Page page = open(browser, "board-canvas.html");
        page.getByLabel("Whole screen").click();
        page.waitForFunction("document.fullscreenElement && document.fullscreenElement.matches('.v-canvas')");
        double screen = ((Number) page.evaluate("innerHeight")).doubleValue();
        page.waitForFunction("document.querySelector('.v-canvas > svg').getBoundingClientRect().height >= "
                + "innerHeight - 2");
        assertThat(page.locator(FRAME + " > svg").boundingBox().height).isBetween(screen - 2, screen + 2);
        page.getByLabel("Whole screen").click();
        page.waitForFunction("!document.fullscreenElement");
    }

    @Test
    void twoFingersEnlargeItAndThenOneFingerMovesIt() {
        Visit visit = new Visit(chromium.browser(), site,
                new Browser.NewContextOptions().setViewportSize(375, 700).setHasTouch(true).setIsMobile(true));
        visits.add(visit);
        Page page = visit.open("board-canvas.html");
        page.locator(FRAME).scrollIntoViewIfNeeded();
        CDPSession fingers = page.context().newCDPSession(page);
        BoundingBox box = page.locator(FRAME + " > svg").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        double[] whole = view(page);
        touch(fingers, "touchStart", x - 30, y, x + 30, y);
        touch(fingers, "touchMove", x - 60, y, x + 60, y);
        touch(fingers, "touchMove", x - 120, y, x + 120, y);
        touch(fingers, "touchEnd");
        double[] nearer = view(page);
        assertThat(nearer[2]).isBetween(whole[2] / 4.2, whole[2] / 3);
        assertThat(page.evaluate("visualViewport.scale")).isEqualTo(1);
        touch(fingers, "touchStart", x, y);
        touch(fingers, "touchMove", x - 20, y);
        touch(fingers, "touchMove", x - 80, y - 10);
        touch(fingers, "touchEnd");
        assertThat(view(page)[0]).isGreaterThan(nearer[0]);
        assertThat(page.url()).endsWith("board-canvas.html");
    }

    @Test
    void firefoxDrawsTheGraph() {
        Page page = open("firefox", "graph.html");
        page.locator(".v-graph-stage canvas").waitFor();
        page.waitForTimeout(600);
        assertThat(page.evaluate("""
                () => { const canvas = document.querySelector('.v-graph-stage canvas');
                    const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                    return dots.filter((value, i) => i % 4 === 3 && value > 200).length > 100; }""")).isEqualTo(true);
    }

    private Page open(String browser, String path) {
        Visit visit = Visit.to(browser.equals("firefox") ? firefox.browser() : chromium.browser(), site);
        visits.add(visit);
        return visit.open(path);
    }

    /// The part of the drawing that is seen: left, top, width, height.
    private static double[] view(Page page) {
        return Arrays.stream(page.locator(FRAME + " > svg").getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble).toArray();
    }

    private static void touch(CDPSession fingers, String type, double... places) {
        JsonArray points = new JsonArray();
        for (int i = 0; i < places.length; i += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("x", places[i]);
            point.addProperty("y", places[i + 1]);
            point.addProperty("id", i);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }
}
