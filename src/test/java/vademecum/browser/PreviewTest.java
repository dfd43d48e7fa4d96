package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
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

/// What a link to a note shows before anyone follows it, from a disk and from a folder of a server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {

    private static final String TEXT = """
            # Text

            First [the pump](machines/pump.md), then [its valve](machines/pump.md#the-valve), then
            [the end](#the-end), then a remark[^1], then [nothing](empty.md).

            %s

            ## The end

            All is well that ends.

            [^1]: Said in passing.
            """.formatted("Words upon words that fill the page.\n\n".repeat(40));

    private final Chromium chromium = Chromium.launch();
    @RegisterExtension
    final Visits visits = new Visits();
    private String disk = "";
    private SiteServer server;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes/machines")).getParent();
        Files.writeString(notes.resolve("text.md"), TEXT);
        Files.writeString(notes.resolve("empty.md"), "# Empty\n");
        Files.writeString(notes.resolve("machines/pump.md"), """
                # Pump

                Lifts *water* from [a well](../text.md).

                ## The valve

                Opens one way only.
                """);
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
    void aPointerThatRestsShowsTheBeginningOfTheNote(String from) {
        Page page = open(from, 1280);
        link(page, "the pump").hover();
        box(page).waitFor();
        assertThat(box(page).locator(".v-term-title").textContent()).isEqualTo("Pump");
        assertThat(box(page).locator(".v-preview-place").textContent()).isEqualTo("Machines");
        assertThat(box(page).locator(".v-term-text").innerHTML())
                .startsWith("<p>Lifts <em>water</em> from a well.</p>");
        box(page).hover();
        page.waitForTimeout(500);
        assertThat(box(page).isVisible()).isTrue();
        if (from.equals("server")) {
            assertThat(Accessibility.violations(page)).isEmpty();
        }
        page.keyboard().press("Escape");
        assertThat(box(page).isVisible()).isFalse();
    }

    @Test
    void aLinkToASectionShowsTheSection() {
        Page page = open("disk", 1280);
        link(page, "its valve").hover();
        box(page).waitFor();
        assertThat(box(page).locator(".v-term-title").textContent()).isEqualTo("The valve");
        assertThat(box(page).locator(".v-preview-place").textContent()).isEqualTo("Machines / Pump");
        assertThat(box(page).locator(".v-term-text").textContent()).isEqualTo("Opens one way only.");
    }

    @Test
    void aLinkWithinThePageShowsWhatIsOutOfSightAndAMarkItsFootnote() {
        Page page = open("disk", 1280);
        link(page, "the end").hover();
        box(page).waitFor();
        assertThat(box(page).textContent()).isEqualTo("The endAll is well that ends.");
        page.keyboard().press("Escape");
        page.locator(".v-footnote-mark a").hover();
        box(page).waitFor();
        assertThat(box(page).textContent().strip()).isEqualTo("Said in passing.");
    }

    @Test
    void focusShowsItEscapeClosesItAndTabGoesStraightOn() {
        Page page = open("disk", 1280);
        page.locator("main").focus();
        while (!page.evaluate("document.activeElement.textContent").equals("the pump")) {
            page.keyboard().press("Tab");
        }
        box(page).waitFor();
        assertApart(page, link(page, "the pump"));
        page.keyboard().press("Escape");
        assertThat(box(page).isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("the pump");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("its valve");
        box(page).waitFor();
        page.keyboard().press("Enter");
        page.waitForURL("**/machines/pump.html#the-valve");
    }

    @Test
    void aTapFollowsTheLinkAsEver() {
        Visit visit = new Visit(chromium.browser(), disk,
                new Browser.NewContextOptions().setViewportSize(375, 700).setHasTouch(true));
        visits.add(visit);
        Page page = visit.open("text.html");
        link(page, "the pump").tap();
        page.waitForURL("**/machines/pump.html");
        assertThat(page.locator(".v-popover").count()).isZero();
    }

    @Test
    void aNoteWithoutTextShowsNothing() {
        Page page = open("disk", 1280);
        link(page, "nothing").hover();
        page.waitForTimeout(700);
        assertThat(box(page).isVisible()).isFalse();
    }

    @Test
    void itNeverCoversItsLinkInANarrowWindow() {
        Page page = open("disk", 375);
        link(page, "its valve").hover();
        box(page).waitFor();
        assertApart(page, link(page, "its valve"));
    }

    private static void assertApart(Page page, Locator link) {
        BoundingBox box = box(page).boundingBox();
        List<?> covered = (List<?>) link.evaluate("""
                (link, box) => [...link.getClientRects()].filter(part => part.left < box.x + box.width
                    && part.right > box.x && part.top < box.y + box.height && part.bottom > box.y).map(String)""",
                Map.of("x", box.x, "y", box.y, "width", box.width, "height", box.height));
        assertThat(covered).isEmpty();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
    }

    private static Locator link(Page page, String text) {
        return page.locator(".v-body a", new Page.LocatorOptions().setHasText(text)).first();
    }

    private static Locator box(Page page) {
        return page.locator(".v-popover");
    }

    private Page open(String from, int width) {
        Visit visit = new Visit(chromium.browser(), from.equals("disk") ? disk : server.address(),
                new Browser.NewContextOptions().setViewportSize(width, 800));
        visits.add(visit);
        return visit.open("text.html");
    }
}
