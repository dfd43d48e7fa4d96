package vademecum.evil;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vademecum.browser.Chromium;
import vademecum.browser.SiteServer;
import vademecum.browser.Visit;
import vademecum.site.BuiltSite;

/// All hostile vaults in one, opened page by page in a real browser: nothing runs, nothing is asked for elsewhere, and
/// the content policy has nothing to refuse. `-Devil=FOLDER` adds the vaults of a larger collection.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvilPagesTest {

    /// Wakes every handler that markup can carry.
    private static final String PROVOKE = """
            document.querySelectorAll("body *").forEach((element) => {
              for (const name of ["pointerover", "mouseover", "mouseenter", "focus", "focusin", "toggle", "load",
                      "error",
                  "animationstart", "transitionend", "keydown", "beforetoggle", "scrollend"]) {
                element.dispatchEvent(new Event(name, { bubbles: name !== "load" && name !== "error" }));
              }
              if (typeof element.onclick === "function" || element.getAttributeNames()
                      .some((name) => /^on/i.test(name))) {
                window.kbpwn("handler");
              }
            });
            // for the whole screen a browser wants a person's click, and says so of others
            document.querySelectorAll("summary, main button:not([aria-label='Whole screen'])")
              .forEach((element) => element.click());
            """;

    private static final int VAULTS = 40;

    private final Chromium chromium = Chromium.launch();
    private BuiltSite site;
    private List<String> pages = List.of();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        EvilCase all = EvilCase.make(folder.resolve("all"));
        addAll(EvilVaultsTest.VAULTS, all);
        String more = System.getProperty("evil", "");
        if (!more.isEmpty()) {
            addAll(Path.of(more), all);
        }
        site = all.build();
        pages = site.files().keySet().stream().filter(path -> path.endsWith(".html"))
                .filter(path -> !path.matches("(.*/)?(index|control.|n[0-9]+).html")).toList();
        assertThat(pages).hasSizeGreaterThan(VAULTS);
    }

    private static void addAll(Path vaults, EvilCase all) throws IOException {
        try (Stream<Path> cases = Files.list(vaults)) {
            for (Path one : cases.filter(each -> Files.isDirectory(each.resolve("vault"))).sorted().toList()) {
                EvilCase.copy(one.resolve("vault"), all.vault().resolve(one.getFileName()));
            }
        }
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void theyMakeOneVaultThatIsAsSafeAsEach() throws IOException {
        assertThat(PageRules.complaints(site)).isEmpty();
    }

    @Test
    void nothingRunsFromADisk() {
        assertThat(complaints(site.folder().toUri().toString())).isEmpty();
    }

    @Test
    void nothingRunsFromAHost() throws IOException {
        try (SiteServer server = SiteServer.start(site.folder())) {
            assertThat(complaints(server.address())).isEmpty();
        }
    }

    private List<String> complaints(String address) {
        List<String> complaints = new ArrayList<>();
        try (Visit visit = new Visit(chromium.browser(), address, new Browser.NewContextOptions())) {
            visit.page().exposeBinding("kbpwn", (source, arguments) -> {
                complaints.add("ran on " + source.frame().url());
                return null;
            });
            for (String path : pages) {
                Page page = visit.open(path.replace("%", "%25").replace("#", "%23").replace("?", "%3F"));
                page.evaluate(PROVOKE);
                visit.complaints().forEach(complaint -> complaints.add(path + ": " + complaint));
                visit.complaints().clear();
            }
        }
        return complaints;
    }
}
