package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vademecum.site.BuiltSite;

/// What a reader does with a site, opened from a disk and from a host that shows it under a path of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    /// Where the site is opened from.
    enum From {
        DISK, HOST
    }

    private final Chromium chromium = Chromium.launch();
    @RegisterExtension
    final Visits visits = new Visits();
    private Path site = Path.of("");
    private List<String> pages = List.of();
    private SiteServer server;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        BuiltSite built = BuiltSite.of(Path.of("src/test/resources/vaults/browser"), folder.resolve("a site"));
        site = built.folder();
        pages = built.files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
        server = SiteServer.start(site);
    }

    @AfterAll
    void stop() {
        server.close();
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void slashSearchesAndEnterOpensThePassage(From from) {
        Page page = visit(from).open("index.html");
        page.keyboard().press("/");
        page.keyboard().type("hiberna");
        page.locator(".v-search-hit").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL("**/machines/stop.html*#hibernation");
        assertThat(page.locator("h1").textContent()).isEqualTo("Stopping a machine");
    }

    @ParameterizedTest
    @EnumSource
    void aSlipOfTheFingerStillFinds(From from) {
        Page page = visit(from).open("machines/start.html");
        page.keyboard().press("Control+k");
        page.keyboard().type("quoka");
        assertThat(page.locator(".v-search-hit").first().textContent()).contains("Stopping a machine");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
    }

    @Test
    void escapeGivesTheFocusBackToTheButton() {
        Page page = visit(From.DISK).open("index.html");
        page.locator("[data-v-search]").focus();
        page.keyboard().press("Enter");
        page.locator("dialog[open] .v-search-input").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-v-search')")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void aTermExplainsItselfUnderTheMouse(From from) {
        Page page = visit(from).open("machines/start.html");
        page.locator("a.v-term").first().hover();
        Locator box = page.locator(".v-popover");
        box.waitFor();
        assertThat(box.textContent()).contains("A program that a machine runs");
        box.hover();
        page.waitForTimeout(400);
        assertThat(box.isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(box.isVisible()).isFalse();
    }

    @Test
    void aTermExplainsItselfToTheKeyboard() {
        Page page = visit(From.DISK).open("machines/start.html");
        Locator term = page.locator("a.v-term").first();
        page.locator("#v-main").focus();
        for (int i = 0; i < 20 && !(boolean) term.evaluate("link => link === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        Locator box = page.locator(".v-popover");
        box.waitFor();
        assertThat(term.getAttribute("aria-describedby")).isEqualTo(box.getAttribute("id"));
        assertThat(page.locator("a.v-term[title]").count()).isZero();
        page.keyboard().press("Escape");
        assertThat(box.isVisible()).isFalse();
        assertThat(term.evaluate("link => link === document.activeElement")).isEqualTo(true);
    }

    @Test
    void aTermExplainsItselfToAFinger() {
        Visit visit = visit(From.DISK, new Browser.NewContextOptions().setViewportSize(375, 700).setHasTouch(true));
        Page page = visit.open("machines/start.html");
        page.locator("a.v-term").first().tap();
        page.locator(".v-popover").waitFor();
        assertThat(page.url()).endsWith("machines/start.html");
        page.locator(".v-popover a").first().tap();
        page.waitForURL("**/glossary/boot-script.html");
    }

    @ParameterizedTest
    @EnumSource
    void theColoursThatAReaderChoseStayOnOtherPagesFromTheFirstFrame(From from) {
        Visit visit = visit(from, new Browser.NewContextOptions().setViewportSize(1280, 800)
                .setColorScheme(ColorScheme.LIGHT));
        visit.page().addInitScript("""
                window.seen = [];
                (function frame() {
                  if (document.body) {
                    window.seen.push(getComputedStyle(document.documentElement).backgroundColor);
                  }
                  if (window.seen.length < 6) requestAnimationFrame(frame);
                })();""");
        Page page = visit.open("index.html");
        Object light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
        page.locator("[data-v-set-theme=dark]:visible").click();
        Object dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
        assertThat(dark).isNotEqualTo(light);
        visit.open("machines/start.html");
        page.waitForTimeout(300);
        assertThat(page.evaluate("window.seen.join(';')").toString().split(";"))
                .containsOnly(dark.toString());
        assertThat(page.locator("[data-v-set-theme=dark]:visible").getAttribute("aria-pressed")).isEqualTo("true");
        page.locator("[data-v-set-theme='']:visible").click();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).isEqualTo(light);
    }

    @Test
    void aReaderWhoseSystemIsDarkReadsInTheDark() {
        Visit visit = visit(From.DISK, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        assertThat(visit.open("index.html").evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(24, 21, 19)");
    }

    @Test
    void theMenuOpensAndClosesOnAPhone() {
        Page page = visit(From.DISK, new Browser.NewContextOptions().setViewportSize(375, 700)).open("index.html");
        Locator menu = page.locator("#v-menu");
        assertThat(menu.isVisible()).isFalse();
        page.locator(".v-menu-button").click();
        menu.waitFor();
        page.keyboard().press("Escape");
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.locator(".v-menu-button").click();
        menu.locator("a", new Locator.LocatorOptions().setHasText("Machines")).first().click();
        page.waitForURL("**/machines/index.html");
    }

    @Test
    void noPageIsWiderThanTheWindow() {
        Visit visit = visit(From.DISK);
        for (String path : pages) {
            Page page = visit.open(path);
            for (int width : new int[] {1920, 1440, 1024, 768, 375, 320}) {
                page.setViewportSize(width, 800);
                assertThat((int) page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s at %d", path, width).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutScriptsEverythingButSearchAndPopoversIsThere(From from) {
        Visit visit = visit(from, new Browser.NewContextOptions().setViewportSize(1280, 800)
                .setJavaScriptEnabled(false));
        Page page = visit.open("index.html");
        page.locator("#v-menu a", new Page.LocatorOptions().setHasText("Machines")).first().click();
        page.locator(".v-main a", new Page.LocatorOptions().setHasText("Starting a machine")).first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Starting a machine");
        page.locator("a.v-term").first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Boot script");
        page.goBack();
        page.locator(".v-main a[href*='tags/machines']").first().click();
        assertThat(page.locator(".v-main").textContent()).contains("Starting a machine");
        page.waitForLoadState();
        assertThat(page.locator("[data-v-search]:visible").count()).isZero();
        assertThat(page.locator(".v-find-link").isVisible()).isTrue();
        assertThat(visit.open("search.html").locator(".v-main").innerText()).contains("needs scripts");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOpensWithoutAComplaint(From from) {
        Visit visit = visit(from);
        for (String path : pages) {
            visit.open(path);
        }
        assertThat(pages).hasSizeGreaterThan(15);
    }

    @Test
    void theFirstTabSkipsToTheText() {
        Page page = visit(From.HOST).open("machines/start.html");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("v-skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("v-main");
    }

    @Test
    void codeIsCopiedAsItStands() {
        Page page = visit(From.HOST, new Browser.NewContextOptions().setPermissions(List.of("clipboard-read",
                "clipboard-write")))
                .open("machines/start.html");
        page.locator(".v-copy").first().click();
        page.locator(".v-copy[data-v-done]").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).startsWith("launch --image")
                .endsWith("# a long line");
    }

    private Visit visit(From from) {
        return visit(from, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    private Visit visit(From from, Browser.NewContextOptions options) {
        String address = switch (from) {
            case DISK -> site.toUri().toString();
            case HOST -> server.address();
        };
        Visit visit = new Visit(chromium.browser(), address, options);
        visits.add(visit);
        return visit;
    }
}
