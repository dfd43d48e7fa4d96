package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.site.BuiltSite;

/// What the definition beside a mention does, by the rules of WCAG 1.4.13: it can be dismissed, the pointer can go into
/// it, and it stays until the reader goes away.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopoverTest {

    private static final String TEXT = """
            # Text

            First an engine runs, and then [another page](other.md) follows.

            %s A long way down stands a sentence whose data warehouse appliance of the second kind is named.

            ## The end

            At last a trap closes.
            """.formatted("Words upon words that fill the page.\n\n".repeat(30));

    private final Chromium chromium = Chromium.launch();
    @RegisterExtension
    final Visits visits = new Visits();
    private String site = "";

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes/glossary")).getParent();
        Files.writeString(notes.resolve("text.md"), TEXT);
        Files.writeString(notes.resolve("other.md"), "# Other\n\nAn engine too.");
        Files.writeString(notes.resolve("glossary/engine.md"), "# Engine\n\nDrives a [[wheel]] and a [[trap]].");
        Files.writeString(notes.resolve("glossary/wheel.md"), "# Wheel\n\nIt turns.");
        Files.writeString(notes.resolve("glossary/trap.md"), "# Trap\n\nIt " + "closes and ".repeat(60) + "opens.");
        Files.writeString(notes.resolve("glossary/appliance.md"),
                "# Data warehouse appliance of the second kind\n\nA box.");
        site = BuiltSite.of(notes, folder.resolve("site")).folder().toUri().toString();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void aPointerThatPassesByOpensNothing() {
        Page page = open(1280, 800);
        BoundingBox at = term(page, "engine").boundingBox();
        page.mouse().move(at.x - 60, at.y + 5);
        page.mouse().move(at.x + 5, at.y + 5);
        page.mouse().move(at.x + at.width + 60, at.y + 5);
        page.waitForTimeout(500);
        assertThat(box(page).isVisible()).isFalse();
    }

    @Test
    void aPointerThatRestsOpensTheDefinitionWithItsLinksAndItsUses() {
        Page page = open(1280, 800);
        term(page, "engine").hover();
        box(page).waitFor();
        assertThat(box(page).locator(".v-term-text").textContent()).isEqualTo("Drives a wheel and a trap.");
        box(page).locator(".v-term-count").waitFor();
        assertThat(box(page).locator(".v-term-count").textContent()).isEqualTo("Used in 2 notes");
        box(page).locator("a", new Locator.LocatorOptions().setHasText("wheel")).click();
        page.waitForURL("**/glossary/wheel.html");
    }

    @Test
    void itStaysWhileThePointerIsInItAndGoesWhenItLeaves() {
        Page page = open(1280, 800);
        term(page, "engine").hover();
        box(page).waitFor();
        box(page).hover();
        page.waitForTimeout(700);
        assertThat(box(page).isVisible()).isTrue();
        page.mouse().move(3, 790);
        page.waitForTimeout(700);
        assertThat(box(page).isVisible()).isFalse();
    }

    @Test
    void escapeClosesItAndItDoesNotComeBackByItself() {
        Page page = open(1280, 800);
        term(page, "engine").hover();
        box(page).waitFor();
        page.keyboard().press("Escape");
        page.waitForTimeout(500);
        assertThat(box(page).isVisible()).isFalse();
    }

    @Test
    void tabOpensItGoesThroughItsLinksAndOnBehindTheMention() {
        Page page = open(1280, 800);
        tabTo(page, "engine");
        box(page).waitFor();
        box(page).locator(".v-term-count").waitFor();
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Tab");
            way.add(page.evaluate("document.activeElement.textContent").toString());
        }
        assertThat(way).containsExactly("Engine", "wheel", "trap", "Used in 2 notes", "another page");
        page.waitForTimeout(400);
        assertThat(box(page).textContent()).doesNotContain("Drives");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("engine");
        assertThat(box(page).isVisible()).isFalse();
        page.keyboard().press("Enter");
        page.waitForURL("**/glossary/engine.html");
    }

    @Test
    void aTapOpensItAndASecondOneClosesIt() {
        Visit visit = visit(new Browser.NewContextOptions().setViewportSize(375, 700).setHasTouch(true));
        Page page = visit.open("text.html");
        term(page, "engine").tap();
        box(page).waitFor();
        assertThat(page.url()).endsWith("text.html");
        term(page, "engine").tap();
        assertThat(box(page).isVisible()).isFalse();
        term(page, "engine").tap();
        box(page).waitFor();
        page.locator("h1").tap();
        assertThat(box(page).isVisible()).isFalse();
    }

    @Test
    void itFollowsItsMentionWhenThePageScrollsOrTheWindowChanges() {
        Page page = open(1280, 800);
        term(page, "engine").hover();
        box(page).waitFor();
        page.setViewportSize(900, 600);
        page.evaluate("document.documentElement.style.scrollBehavior = 'auto'; window.scrollBy(0, 40)");
        page.waitForTimeout(100);
        assertThat(box(page).isVisible()).isTrue();
        assertApart(page, term(page, "engine"));
    }

    @ParameterizedTest
    @CsvSource({"engine, 1280, 800", "engine, 375, 700", "trap, 1280, 800", "trap, 768, 400", "trap, 320, 256",
        "appliance, 1280, 800", "appliance, 500, 700", "appliance, 375, 600", "appliance, 320, 256"})
    void itNeverCoversTheLinesThatItExplains(String word, int width, int height) {
        Page page = open(width, height);
        Locator term = term(page, word);
        for (double place : new double[] {0.15, 0.5, 0.85}) {
            page.keyboard().press("Escape");
            page.mouse().move(0, 0);
            term.evaluate("(link, place) => { document.documentElement.style.scrollBehavior = 'auto';"
                    + " window.scrollBy(0, link.getBoundingClientRect().top - place * innerHeight); }", place);
            term.evaluate("link => link.blur()");
            tabTo(page, word);
            box(page).waitFor();
            assertApart(page, term);
        }
    }

    /// The popover stands in the window and shares no pixel with the mention.
    private static void assertApart(Page page, Locator term) {
        BoundingBox box = box(page).boundingBox();
        List<?> covered = (List<?>) term.evaluate("""
                (link, box) => [...link.getClientRects()].filter(part => part.left < box.x + box.width
                    && part.right > box.x && part.top < box.y + box.height && part.bottom > box.y).map(String)""",
                java.util.Map.of("x", box.x, "y", box.y, "width", box.width, "height", box.height));
        assertThat(covered).isEmpty();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(box.y).isNotNegative();
        assertThat(box.y + box.height).isLessThanOrEqualTo(page.viewportSize().height);
    }

    private static void tabTo(Page page, String word) {
        term(page, word).evaluate("""
                link => { const all = [...document.querySelectorAll('a[href], button')].filter(one =>
                    one.checkVisibility() && !one.closest('.v-popover'));
                    all[all.indexOf(link) - 1].focus({preventScroll: true}); }""");
        page.keyboard().press("Tab");
    }

    private static Locator term(Page page, String word) {
        return page.locator("main a.v-term", new Page.LocatorOptions().setHasText(word)).first();
    }

    private static Locator box(Page page) {
        return page.locator(".v-popover");
    }

    private Page open(int width, int height) {
        return visit(new Browser.NewContextOptions().setViewportSize(width, height)).open("text.html");
    }

    private Visit visit(Browser.NewContextOptions options) {
        Visit visit = new Visit(chromium.browser(), site, options);
        visits.add(visit);
        return visit;
    }
}
