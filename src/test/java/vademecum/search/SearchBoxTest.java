package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.Html;
import vademecum.base.SitePath;
import vademecum.browser.Chromium;
import vademecum.emit.Artifact;

/// The search box in a real browser, on pages opened from a disk and under the strictest policy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBoxTest {

    private static final Path ASSETS = Path.of("templates/assets");
    private static final String PAGE = """
            <!doctype html>
            <html lang="en" data-v-root="%1$s" data-v-engine="%1$svade/engine.js">
            <head><meta charset="utf-8"><title>%2$s</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
            <script src="%1$svade/search.js" defer></script>
            </head>
            <body><button type="button" data-v-search>Search</button><main>%3$s</main></body></html>
            """;

    private final Chromium chromium = Chromium.launch();
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private Path site = Path.of("");

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = folder;
        List<Passage> passages = FixtureVault.read(Path.of("src/test/resources/search"));
        for (SitePath path : new TreeSet<>(passages.stream().map(Passage::page).toList())) {
            StringBuilder text = new StringBuilder();
            passages.stream().filter(passage -> passage.page().equals(path)).forEach(passage -> text.append("<h2 id=\"")
                    .append(passage.anchor()).append("\">x</h2><p>").append(Html.escape(passage.text())));
            write(path.value(), PAGE.formatted(path.toRoot(), path.value(), text));
        }
        write("search.html", PAGE.formatted("", "Search", "<div class=\"v-search-page\" data-v-search-page></div>"));
        StringBuilder engine = new StringBuilder();
        for (String part : List.of("engine-index.js", "engine-shards.js", "engine-text.js", "engine.js")) {
            engine.append(Files.readString(ASSETS.resolve(part)));
        }
        write("vade/engine.js", engine.toString());
        StringBuilder box = new StringBuilder();
        for (String part : List.of("search-hits.js", "search-list.js", "search-recent.js", "search.js")) {
            box.append(Files.readString(ASSETS.resolve(part)));
        }
        write("vade/search.js", box.toString());
        try (Stream<Artifact> shards = SearchExport.of(SearchIndex.of(passages, "en", 2))) {
            for (Artifact shard : shards.toList()) {
                write(shard.path().value(), new String(shard.bytes(), java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @BeforeEach
    void forget() {
        complaints.clear();
    }

    @AfterEach
    void nothingIsComplainedAboutInTheConsole() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(complaints).isEmpty();
    }

    @Test
    void slashOpensTheBoxAndTypingFindsPassages() {
        Page page = open("aws/s3.html");
        page.keyboard().press("/");
        page.keyboard().type("boots first");
        Locator hit = page.locator(".v-search-hit").first();
        assertThat(hit.locator(".v-search-title").textContent()).isEqualTo("EC2");
        assertThat(hit.locator(".v-search-heading").textContent()).isEqualTo("User data");
        assertThat(hit.locator("mark").allTextContents()).containsExactly("boots", "first");
        assertThat(hit.getAttribute("aria-selected")).isEqualTo("true");
    }

    @Test
    void enterGoesToThePassageWhoseWordsAreMarkedUntilEscape() {
        Page page = open("aws/s3.html");
        page.keyboard().press("Control+k");
        page.keyboard().type("boots first");
        page.locator(".v-search-hit").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL("**/aws/ec2.html?hl=*#user-data");
        assertThat(page.locator("mark.v-hit").allTextContents()).contains("boots", "first");
        page.keyboard().press("Escape");
        assertThat(page.locator("mark.v-hit").count()).isZero();
        page.keyboard().press("/");
        assertThat(page.locator(".v-search-hit").allTextContents()).containsExactly("boots first");
    }

    @Test
    void arrowsChooseAndEscapeGivesTheFocusBack() {
        Page page = open("aws/s3.html");
        page.locator("[data-v-search]").click();
        page.keyboard().type("instance");
        page.locator(".v-search-hit").nth(2).waitFor();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".v-search-hit[aria-selected=true]").getAttribute("id"))
                .isEqualTo(page.locator(".v-search-input").getAttribute("aria-activedescendant")).endsWith("-1");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".v-search-hit").last().getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-v-search')")).isEqualTo(true);
    }

    @Test
    void theSearchPageAnswersTheQueryOfItsAddress() {
        Page page = open("search.html?q=kubrenetes");
        page.locator(".v-search-hit").first().waitFor();
        assertThat(page.locator(".v-search-title").first().textContent()).isEqualTo("Kubernetes");
        assertThat(page.locator(".v-search-note").textContent()).contains("kubernetes");
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        Page page = open("aws/s3.html");
        page.keyboard().press("/");
        page.keyboard().type("qqqqqq");
        page.locator(".v-search-note:not(:empty)").waitFor();
        assertThat(page.locator(".v-search-note").textContent()).startsWith("Nothing found");
        assertThat(page.locator(".v-search-list").isHidden()).isTrue();
    }

    @Test
    void aSlashInAFieldIsASlash() {
        Page page = open("search.html");
        page.locator(".v-search-input").pressSequentially("a/b");
        assertThat(page.locator(".v-search-input").inputValue()).isEqualTo("a/b");
        assertThat(page.locator("dialog").count()).isZero();
    }

    private Page open(String address) {
        BrowserContext context = chromium.browser().newContext();
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")) {
                complaints.add("asked for " + request.url());
            }
        });
        page.navigate(site.toUri() + address);
        return page;
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
