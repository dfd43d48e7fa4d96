package vademecum.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vademecum.base.SitePath;
import vademecum.emit.Artifact;
import vademecum.site.ThemeFiles;

class HandoutExportTest {

    private static final HandoutPlace PLACE = HandoutPlace.alone("day-one.html");

    private static ComposedHandout composed() {
        return new HandoutVault()
                .note("index.md", "# Home", "", "![[plan.png]] and [the data](data/prices.csv).")
                .file("plan.png").file("data/prices.csv").file("data/other.csv")
                .composed(PLACE);
    }

    private static List<String> paths() {
        ComposedHandout composed = composed();
        List<Artifact> vaultFiles = List.of(Artifact.text(new SitePath("files/plan.png"), ""),
                Artifact.text(new SitePath("files/data/prices.csv"), ""),
                Artifact.text(new SitePath("files/data/other.csv"), ""));
        ThemeFiles theme = HandoutVault.THEME;
        return HandoutExport.artifacts(composed, PLACE, theme.theme(), theme.artifacts(), vaultFiles).stream()
               .map(artifact -> artifact.path().value()).toList();
    }

    @Test
    void documentBringsTheFilesItUsesAndNoOther() {
        assertThat(paths()).startsWith("day-one.html")
                .contains("day-one-files/files/plan.png", "day-one-files/files/data/prices.csv")
                .noneMatch(path -> path.contains("other.csv") || path.contains("engine"));
    }

    @Test
    void everythingTheDocumentRefersToIsBesideIt() {
        Document document = Jsoup.parse(HandoutVault.text(composed(), 0));
        List<String> references = document.select("link[href], a[href]:not([href^=#])").eachAttr("href");
        references.addAll(document.select("[src]").eachAttr("src"));
        assertThat(references).hasSizeGreaterThan(6);
        assertThat(paths()).containsAll(references);
    }

    @Test
    void nothingLeadsBackToASite() {
        assertThat(HandoutVault.text(composed(), 0)).doesNotContain("Back to the notes");
    }
}
