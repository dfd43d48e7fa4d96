package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.site.BuiltSite;

/// axe-core finds nothing to say about any kind of page, in light and in dark, in a wide and in a narrow window.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final List<String> PAGES = List.of("index.html", "machines/start.html", "machines/index.html",
            "tags/index.html", "tags/machines/cloud.html", "glossary/index.html", "glossary/boot-script.html",
                    "a-z.html",
            "recent.html", "wanted.html", "graph.html", "search.html", "404.html", "handout.html");

    private final Chromium chromium = Chromium.launch();
    private String site = "";

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = BuiltSite.of(Path.of("src/test/resources/vaults/browser"), folder.resolve("site")).folder().toUri()
                .toString();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 375"})
    void everyKindOfPageCanBeReadByAll(ColorScheme colours, int width) {
        try (Visit visit = new Visit(chromium.browser(), site,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours))) {
            for (String path : PAGES) {
                assertThat(Accessibility.violations(visit.open(path))).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void theSearchBoxAndThePopoverCanBeReadByAll(ColorScheme colours) {
        try (Visit visit = new Visit(chromium.browser(), site,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(colours))) {
            Page page = visit.open("machines/start.html");
            page.locator("a.v-term").first().hover();
            page.locator(".v-popover").waitFor();
            assertThat(Accessibility.violations(page)).as("popover").isEmpty();
            page.keyboard().press("/");
            page.keyboard().type("machine");
            page.locator(".v-search-hit").first().waitFor();
            assertThat(Accessibility.violations(page)).as("search box").isEmpty();
        }
    }
}
