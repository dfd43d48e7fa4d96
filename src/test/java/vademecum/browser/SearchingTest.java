package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vademecum.site.BuiltSite;

/// What a reader does with the search, in the browsers that people use, from a disk, a host, and a path of a host.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchingTest {

    /// Who reads, and from where.
    enum Reader {
        CHROMIUM_ON_DISK, CHROMIUM_ON_HOST, CHROMIUM_UNDER_PATH, FIREFOX_ON_DISK, FIREFOX_ON_HOST, FIREFOX_UNDER_PATH
    }

    private final Chromium chromium = Chromium.launch();
    private final Firefox firefox = Firefox.launch();
    @RegisterExtension
    final Visits visits = new Visits();
    private Path site = Path.of("");
    private SiteServer host;
    private SiteServer path;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = BuiltSite.of(Path.of("src/test/resources/vaults/searching"), folder.resolve("a site")).folder();
        host = SiteServer.start(site, "/");
        path = SiteServer.start(site);
    }

    @AfterAll
    void stop() {
        host.close();
        path.close();
        chromium.close();
        firefox.close();
    }

    @ParameterizedTest
    @EnumSource
    void slashSearchesAndEnterOpensThePassageWithItsWordsMarked(Reader reader) {
        Page page = visit(reader).open("machines/running/oil.html");
        search(page, "fresh batt");
        assertThat(option(page, 0).locator(".v-search-heading").textContent()).isEqualTo("After the winter");
        assertThat(option(page, 0).locator("mark").allTextContents()).contains("fresh", "battery");
        page.keyboard().press("Enter");
        page.waitForURL("**/machines/start.html?hl=*#after-the-winter");
        page.locator(".v-marked").waitFor();
        assertThat(page.locator("mark.v-hit").allTextContents()).contains("fresh", "battery");
        assertThat(page.locator(".v-marked p").textContent()).isEqualTo("3 places marked");
        page.locator(".v-marked-clear").click();
        assertThat(page.locator("mark.v-hit, .v-marked").count()).isZero();
        assertThat(page.url()).endsWith("/machines/start.html#after-the-winter");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void escapeTakesTheMarksAwayAndTheArrowsLeadFromOneToTheNext(Reader reader) {
        Page page = visit(reader).open("machines/start.html?hl=hibernation");
        page.locator(".v-marked").waitFor();
        page.locator("[aria-label='Next place']").click();
        page.locator("[aria-label='Next place']").click();
        assertThat(page.locator(".v-marked p").textContent()).isEqualTo("2 of 5");
        assertThat(page.locator("mark[data-v-current]").count()).isOne();
        page.locator("[aria-label='Previous place']").click();
        page.locator("[aria-label='Previous place']").click();
        assertThat(page.locator(".v-marked p").textContent()).isEqualTo("5 of 5");
        page.keyboard().press("Escape");
        assertThat(page.locator("mark, .v-marked").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void aWordFarDownOrFoldedAwayIsBroughtIntoView(Reader reader) {
        Page page = visit(reader).open("machines/long.html?hl=flywheel");
        page.locator("mark[data-v-current]").waitFor();
        PlaywrightAssertions.assertThat(page.locator("mark[data-v-current]")).isInViewport();
        page = visit(reader).open("machines/running/oil.html?hl=quokka");
        page.locator("mark[data-v-current]").waitFor();
        assertThat(page.locator("details[open] mark").isVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void arrowsChooseAmongAllPassagesAndEscapeGivesTheFocusBack(Reader reader) {
        Page page = visit(reader).open("index.html");
        page.locator("[data-v-search]:visible").focus();
        page.keyboard().press("Control+k");
        type(page, "hibernation");
        page.locator(".v-search-more").first().waitFor();
        Locator options = page.locator("[role=option]");
        assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
        assertThat(page.locator(".v-search-group").first().locator(".v-search-more").count()).isEqualTo(2);
        page.keyboard().press("ArrowDown");
        Locator second = options.nth(1);
        assertThat(second.getAttribute("class")).contains("v-search-more");
        assertThat(second.getAttribute("aria-selected")).isEqualTo("true");
        assertThat(page.locator("[role=combobox]").getAttribute("aria-activedescendant"))
                .isEqualTo(second.getAttribute("id"));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(options.last().getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("ArrowDown");
        assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-v-search')")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void controlEnterOpensANewTabAndTheSearchStays(Reader reader) {
        Page page = visit(reader).open("index.html");
        search(page, "belt");
        Page tab = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
        tab.waitForURL("**/machines/running/belts.html?hl=*");
        assertThat(page.locator("dialog[open] .v-search-input").inputValue()).isEqualTo("belt");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void aTermIsDefinedAboveTheHitsAndANameComesFirst(Reader reader) {
        Page page = visit(reader).open("index.html");
        search(page, "FW");
        assertThat(page.locator(".v-search-term").textContent()).contains("flywheel", "keeps a machine turning");
        type(page, "launch");
        page.locator(".v-search-title", new Page.LocatorOptions().setHasText("Starting a machine")).waitFor();
        assertThat(option(page, 0).textContent()).contains("Starting a machine");
        assertThat(page.locator(".v-search-term").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void aSlipOfTheFingerSaysWhatWasSearchedInstead(Reader reader) {
        Page page = visit(reader).open("search.html?q=hibrenation");
        page.locator("[role=option]").first().waitFor();
        assertThat(page.locator(".v-search-note").textContent()).contains("Nothing is spelt “hibrenation”",
                "for hibernation");
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("hibrenation");
    }

    @ParameterizedTest
    @EnumSource
    void tagsAndFoldersNarrowTheSearch(Reader reader) {
        Page page = visit(reader).open("search.html");
        type(page, "machine");
        page.locator(".v-chip").first().waitFor();
        assertThat(page.locator("[aria-label=Tags] .v-chip").first().textContent()).isEqualTo("log12");
        assertThat(page.locator("[aria-label=Folders] .v-chip").first().textContent()).startsWith("machines");
        page.locator(".v-chip", new Page.LocatorOptions().setHasText("house")).click();
        Locator chosen = page.locator(".v-chip[aria-pressed=true]");
        chosen.waitFor();
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("tag:house machine");
        assertThat(page.locator(".v-search-title").allTextContents()).containsExactly("Café rules");
        assertThat(page.url()).endsWith("search.html?q=tag%3Ahouse%20machine");
        chosen.click();
        chosen.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("machine");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void whatIsNotThereIsSaidPlainlyWithWhatToTry(Reader reader) {
        Page page = visit(reader).open("index.html");
        page.keyboard().press("/");
        type(page, "oil -winter tag:house \"closes at ten\"");
        page.locator(".v-search-advice").waitFor();
        assertThat(page.locator(".v-search-note").textContent()).startsWith("Nothing found for oil");
        assertThat(page.locator(".v-search-list").isHidden()).isTrue();
        page.locator(".v-search-advice button").first().click();
        page.locator("[role=option]").first().waitFor();
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("oil closes at ten");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void recentSearchesAreOfferedAndForgotten(Reader reader) {
        Page page = visit(reader).open("index.html");
        search(page, "café");
        page.keyboard().press("Enter");
        page.waitForURL("**/caf*.html?hl=*");
        page.keyboard().press("/");
        assertThat(page.locator("[role=option]").allTextContents()).containsExactly("café");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator(".v-search-title").first().waitFor();
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("café");
        page.locator(".v-search-clear").click();
        page.locator(".v-search-note button").click();
        assertThat(page.locator("[role=option]").count()).isZero();
        assertThat(page.locator(".v-search-tips").isVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void aSlashInAFieldIsASlash(Reader reader) {
        Page page = visit(reader).open("search.html");
        page.locator(".v-search-input").pressSequentially("a/b");
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("a/b");
        assertThat(page.locator("dialog").count()).isZero();
        page.keyboard().press("Escape");
        assertThat(page.locator(".v-search-input").inputValue()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void ideographsAreFoundAndMarked(Reader reader) {
        Page page = visit(reader).open("index.html");
        search(page, "機械");
        page.keyboard().press("Enter");
        page.locator(".v-marked").waitFor();
        assertThat(page.locator("mark.v-hit").allTextContents()).isNotEmpty().allMatch("機械"::equals);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void resultsStayWhileTheNextAreFetched(Reader reader) {
        Page page = visit(reader).open("index.html");
        search(page, "ma");
        page.evaluate("""
                window.least = Infinity;
                new MutationObserver(() => {
                  window.least = Math.min(window.least, document.querySelectorAll('[role=option]').length);
                }).observe(document.querySelector('dialog'), { childList: true, subtree: true });""");
        page.keyboard().type("chine oil", new Keyboard.TypeOptions().setDelay(40));
        page.locator(".v-search-title", new Page.LocatorOptions().setHasText("Oil and grease")).waitFor();
        assertThat((int) page.evaluate("window.least")).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_HOST"})
    void whereTheNetworkIsCutWhatWasLoadedAnswersAndTheRestSaysSo(Reader reader) {
        Visit visit = visit(reader);
        Page page = visit.open("index.html");
        search(page, "grease");
        SiteServer server = reader == Reader.FIREFOX_ON_HOST ? host : path;
        server.cut().set(true);
        try {
            type(page, "");
            type(page, "grease");
            page.locator(".v-search-title").first().waitFor();
            page.locator(".v-search-input").fill("\"the very end\"");
            page.locator(".v-search-advice button").waitFor();
            assertThat(page.locator(".v-search-note").textContent()).isEqualTo("The search could not be loaded.");
        } finally {
            server.cut().set(false);
        }
        page.locator(".v-search-advice button").click();
        page.locator(".v-search-title").first().waitFor();
        assertThat(page.locator(".v-search-title").first().textContent()).isEqualTo("A long evening");
        visit.complaints().clear();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM_UNDER_PATH", "FIREFOX_ON_DISK"})
    void aPageThatIsOlderThanTheSiteFindsWhatIsNew(Reader reader, @TempDir Path folder) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("old.md"), "# Old\n\nAn anvil in the corner.\n");
        Path out = BuiltSite.of(vault, folder.resolve("site")).folder();
        try (SiteServer server = SiteServer.start(out)) {
            boolean disk = reader == Reader.FIREFOX_ON_DISK;
            Visit visit = visit(reader, disk ? out.toUri().toString() : server.address());
            Page page = visit.open("index.html");
            search(page, "anvil");
            Files.writeString(vault.resolve("new.md"), "# New\n\nA zither on the wall, and an anvil.\n");
            BuiltSite.of(vault, out);
            type(page, "zither");
            page.locator(".v-search-title", new Page.LocatorOptions().setHasText("New")).waitFor();
            assertThat(page.locator(".v-search-note").textContent()).isEqualTo("1 page");
            visit.complaints().removeIf(complaint -> complaint.contains("vade/search/"));
        }
    }

    @Test
    void aPageWhoseEngineIsGoneFromTheHostLeadsToOneThatHasIt(@TempDir Path folder) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("note.md"), "# Note\n\nAn anvil in the corner.\n");
        Path out = BuiltSite.of(vault, folder.resolve("site")).folder();
        try (SiteServer server = SiteServer.start(out)) {
            Visit visit = visit(Reader.CHROMIUM_UNDER_PATH, server.address());
            Page page = visit.open("note.html");
            Path engine = page.locator("html").getAttribute("data-v-engine").transform(out::resolve);
            Path elsewhere = Files.move(engine, folder.resolve("engine.js"));
            page.keyboard().press("/");
            type(page, "anvil");
            Locator anew = page.locator(".v-search-advice a");
            anew.waitFor();
            assertThat(page.locator(".v-search-note").textContent()).isEqualTo("The search could not be loaded.");
            Files.move(elsewhere, engine);
            anew.click();
            page.waitForURL("**/search.html?q=anvil");
            page.locator(".v-search-title").waitFor();
            visit.complaints().clear();
        }
    }

    @Test
    void onAPhoneTheSearchFillsTheScreenAndAFingerOpensAHit() {
        Visit visit = new Visit(chromium.browser(), path.address(),
                new Browser.NewContextOptions().setViewportSize(375, 667).setHasTouch(true).setIsMobile(true));
        visits.add(visit);
        Page page = visit.open("machines/start.html");
        page.locator("[data-v-search]:visible").tap();
        type(page, "hibernation");
        page.locator(".v-search-title").first().waitFor();
        assertThat(page.locator("dialog[open]").boundingBox().width).isEqualTo(375);
        assertThat(page.locator("dialog[open]").boundingBox().height).isEqualTo(667);
        assertThat((int) page.evaluate("document.querySelector('.v-search-scroll').scrollWidth")).isLessThan(376);
        page.locator("[role=option]", new Page.LocatorOptions().setHasText("Grease the bearings")).tap();
        page.waitForURL("**/machines/running/oil.html?hl=*");
        page.locator(".v-marked-clear").tap();
        assertThat(page.locator("mark").count()).isZero();
        page.locator("[data-v-search]:visible").tap();
        page.locator(".v-search-close").tap();
        assertThat(page.locator("dialog[open]").count()).isZero();
    }

    @Test
    void aHitWithoutScriptsIsAPlainLinkInChromium() {
        withoutScripts(new Visit(chromium.browser(), path.address(),
                new Browser.NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false)));
    }

    @Test
    void aHitWithoutScriptsIsAPlainLinkInFirefox() {
        try (Firefox plain = Firefox.launchWithoutScripts()) {
            withoutScripts(Visit.to(plain.browser(), site.toUri().toString()));
        }
    }

    private static void withoutScripts(Visit visit) {
        Page page = visit.open("machines/start.html?hl=hibernation#hibernation");
        assertThat(page.locator("h1").textContent()).isEqualTo("Starting a machine");
        assertThat(page.locator("mark").count()).isZero();
        assertThat(page.locator(".v-find-link").isVisible()).isTrue();
        assertThat(visit.open("search.html").locator(".v-main").textContent()).contains("needs scripts");
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 375", "DARK, 375"})
    void allCanUseTheSearchInEveryState(ColorScheme colours, int width) {
        Visit visit = new Visit(chromium.browser(), path.address(),
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        visits.add(visit);
        Page page = visit.open("index.html");
        page.keyboard().press("/");
        assertThat(Accessibility.violations(page)).as("empty").isEmpty();
        type(page, "FW");
        page.locator(".v-search-term").waitFor();
        assertThat(Accessibility.violations(page)).as("definition").isEmpty();
        type(page, "tag:house quokkka");
        page.locator(".v-search-advice, .v-search-title").first().waitFor();
        assertThat(Accessibility.violations(page)).as("nothing").isEmpty();
        visit.open("search.html?q=hibrenation");
        page.locator(".v-search-more").first().waitFor();
        assertThat(Accessibility.violations(page)).as("page").isEmpty();
        visit.open("machines/start.html?hl=hibernation");
        page.locator("[aria-label='Next place']").click();
        assertThat(Accessibility.violations(page)).as("marks").isEmpty();
    }

    private static void search(Page page, String query) {
        page.keyboard().press("/");
        page.locator("dialog[open] .v-search-input").waitFor();
        type(page, query);
        page.locator(".v-search-title").first().waitFor();
    }

    private static void type(Page page, String query) {
        page.locator(".v-search-input").fill(query);
    }

    private static Locator option(Page page, int index) {
        return page.locator("[role=option]").nth(index);
    }

    private Browser browser(Reader reader) {
        return reader.name().startsWith("CHROMIUM") ? chromium.browser() : firefox.browser();
    }

    private String address(Reader reader) {
        return switch (reader) {
            case CHROMIUM_ON_DISK, FIREFOX_ON_DISK -> site.toUri().toString();
            case CHROMIUM_ON_HOST, FIREFOX_ON_HOST -> host.address();
            case CHROMIUM_UNDER_PATH, FIREFOX_UNDER_PATH -> path.address();
        };
    }

    private Visit visit(Reader reader) {
        return visit(reader, address(reader));
    }

    private Visit visit(Reader reader, String address) {
        Visit visit = Visit.to(browser(reader), address);
        visit.page().setDefaultTimeout(15_000);
        visits.add(visit);
        return visit;
    }
}
