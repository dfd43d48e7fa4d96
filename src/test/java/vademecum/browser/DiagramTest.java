package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// Mermaid diagrams in a page that is opened from a disk.
class DiagramTest {

    @TempDir
    private Path folder;

    private Path build(String note) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(vault.resolve("index.md"), note);
        Files.writeString(vault.resolve("Biology.md"), "# Biology\n\nAlive.\n");
        return BuiltSite.of(vault, folder.resolve("a site")).folder();
    }

    private static void drawn(Page page) {
        page.locator("html[data-v-drawn]").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED).setTimeout(120_000));
    }

    private static String fence(String source) {
        return "```mermaid\n" + source.strip() + "\n```\n\n";
    }

    @Test
    void everyKindIsDrawnUnderTheContentPolicy() throws IOException {
        Path site = build("# Home\n\n"
                + fence("flowchart TD\n A --> Biology\n class Biology internal-link")
                + fence("sequenceDiagram\n Alice->>John: Hello\n John-->>Alice: Hi")
                + fence("classDiagram\n Animal <|-- Duck\n Animal : +int age")
                + fence("stateDiagram-v2\n [*] --> Still\n Still --> Moving : push")
                + fence("gantt\n dateFormat YYYY-MM-DD\n section S\n Task :a1, 2014-01-01, 30d")
                + fence("pie title Pets\n \"Dogs\" : 386\n \"Cats\" : 85"));
        Browser.NewContextOptions dark = new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK)
                .setViewportSize(375, 800);
        try (Chromium chromium = Chromium.launch(); Visit visit = new Visit(chromium.browser(),
                site.toUri().toString(), dark)) {
            Page page = visit.open("index.html");
            drawn(page);
            assertThat(page.locator(".v-diagram-broken").count()).isZero();
            assertThat(page.locator("svg.v-diagram-dark:visible").count()).isEqualTo(6);
            assertThat(page.locator("svg.v-diagram-light:visible").count()).isZero();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("svg.v-diagram-light:visible").count()).isEqualTo(6);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
            assertThat(visit.complaints()).isEmpty();
            page.locator("svg.v-diagram-dark a.v-diagram-link").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Biology");
            assertThat(page.locator("script[data-v-mermaid]").count()).isZero();
        }
    }

    @Test
    void aHostileDiagramRunsNothingAndABrokenOneKeepsItsSource() throws IOException {
        Path site = build("# Home\n\n" + fence("""
                %%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%
                flowchart TD
                  A["<img src=x onerror=alert(1)>pest<script>alert(2)</script>"] --> B["<b>fat</b><br>line"]
                  click B call alert(3)
                  click A href "javascript:alert(4)"
                """) + fence("flowchart TD\n A --> [oops"));
        try (Chromium chromium = Chromium.launch(); Visit visit = Visit.to(chromium.browser(),
                site.toUri().toString())) {
            Page page = visit.open("index.html");
            drawn(page);
            assertThat(page.locator("svg.v-diagram-light text").allTextContents())
                    .anyMatch(text -> text.contains("pest"));
            assertThat(page.locator("svg a, svg image, svg script, svg foreignObject").count()).isZero();
            page.locator("svg.v-diagram-light").click();
            assertThat(page.locator(".v-diagram-broken pre").innerText()).contains("A --> [oops");
            assertThat(page.locator(".v-diagram-broken .v-diagram-note").innerText())
                    .contains("cannot be drawn: Parse error on line 2");
            assertThat(page.locator("svg.v-diagram-light text").allTextContents())
                    .contains("fat", "line").noneMatch(text -> text.contains("<b"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void signsThatAreNoTagsKeepTheirMeaning() throws IOException {
        Path site = build("# Home\n\n"
                + fence("classDiagram\n Animal <|-- Duck\n Animal <-- Horse\n <<interface>> Animal")
                + fence("pie title Cats #lt;3 #9829;\n \"a <b\" : 1")
                + fence("flowchart LR\n A[\"x <y\"] <--> B"));
        try (Chromium chromium = Chromium.launch(); Visit visit = Visit.to(chromium.browser(),
                site.toUri().toString())) {
            Page page = visit.open("index.html");
            drawn(page);
            assertThat(page.locator("svg.v-diagram-light text").allTextContents())
                    .contains("\u00abinterface\u00bb", "Animal", "Cats <3 \u2665", "a <b", "x <y", "B");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aSiteWithoutDiagramsHasNothingOfMermaid() throws IOException {
        Path site = build("# Home\n\n```java\nint i;\n```\n");
        try (var files = Files.walk(site)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).noneMatch(name -> name.startsWith("mermaid") || name.startsWith("diagram"));
        }
    }
}
