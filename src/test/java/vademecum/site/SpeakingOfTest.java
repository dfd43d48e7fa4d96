package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page of a note tells of the notes that speak of it, and of its own properties.
final class SpeakingOfTest {

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeANoteToSpeakOf() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        note("index.md", "# Start");
        note("redshift.md", "---\naliases: [the warehouse]\n---\n# Redshift\n\nRedshift is a store of columns.");
    }

    @Test
    void aBacklinkShowsItsHeadingAndTheParagraphAroundEachLink() throws IOException {
        note("a.md", "First [[redshift]] here.\n\n## Cost\n\nNot cheap. [[Redshift]] bills. By the hour.\n\n"
                + "- an item with [[redshift|it]]");
        assertThat(shown("redshift.html", ".v-backlinks")).containsExactly("a:", "First <redshift> here.", "Cost:",
                "Not cheap. <Redshift> bills. By the hour.", "an item with <it>");
    }

    @Test
    void aPassageWithTwoLinksIsShownOnceWithBothMarked() throws IOException {
        note("a.md", "Ask [[redshift]] & then [[redshift|<it>]].\n\nAsk [[redshift]].");
        assertThat(shown("redshift.html", ".v-backlinks")).containsExactly("a:", "Ask <redshift> & then <<it>>.",
                "Ask <redshift>.");
        assertThat(page("redshift.html").select(".v-backlinks .v-count").text()).isEqualTo("1");
    }

    @Test
    void linksInPropertiesStandApartUnderTheNameOfTheProperty() throws IOException {
        note("a.md", "---\nup: \"[[redshift]]\"\nrelated: [\"[[Redshift|x]]\", \"[[index]]\"]\n---\nText.");
        note("b.md", "---\nup: [[redshift]]\n---\nSee [[redshift]].");
        Document page = page("redshift.html");
        assertThat(shown("redshift.html", ".v-backlinks ul")).containsExactly("b:", "See <redshift>.");
        assertThat(page.select(".v-property-links > div").eachText()).containsExactly("related a", "up a b");
        assertThat(page.select(".v-backlinks .v-count").text()).isEqualTo("2");
    }

    @Test
    void eachPropertyIsShownAsWhatItIs() throws IOException {
        note("a.md", "---\ntitle: A\ntags: [x]\npublish: true\nrating: 4.5\ndone: true\nleft: false\n"
                + "on: 2026-08-21\nat: 2026-08-21T10:30\nsource: https://example.org/x\nto: \"[[redshift|R&D]]\"\n"
                + "gone: \"[[gone]]\"\nlist: [a < b, \"true\"]\nnone:\nmap: {a: b}\nscope: wide\n---\nText.");
        Document page = page("a.html");
        assertThat(page.select(".v-properties > div").eachText()).containsExactly("rating 4.5", "done", "left",
                "on 21 August 2026", "at 21 August 2026, 10:30", "source https://example.org/x", "to R&D", "gone gone",
                "list a < b true", "scope wide");
        assertThat(page.select(".v-properties .v-check").eachAttr("aria-label")).containsExactly("yes", "no");
        assertThat(page.select(".v-properties time").eachAttr("datetime"))
                .containsExactly("2026-08-21", "2026-08-21T10:30");
        assertThat(page.select(".v-properties a").eachAttr("href"))
                .containsExactly("https://example.org/x", "redshift.html");
    }

    @Test
    void whatIsNotShownIsNotFollowed() throws IOException {
        Files.writeString(vault.resolve("paper.pdf"), "%PDF-");
        note("a.md", "---\nup: \"[[redshift]]\"\ndg-file: \"[[paper.pdf]]\"\ngone: \"[[gone]]\"\n---\nText.");
        note("vademecum.yaml", "properties:\n  hide: [up, \"dg-*\"]");
        assertThat(page("a.html").select(".v-properties > div").eachText()).containsExactly("gone gone");
        assertThat(page("redshift.html").select(".v-backlinks")).isEmpty();
        assertThat(folder.resolve("site/paper.pdf")).doesNotExist();
        note("vademecum.yaml", "properties:\n  show: off");
        assertThat(page("a.html").select(".v-properties")).isEmpty();
        assertThat(report().problems()).isEmpty();
    }

    @Test
    void aBrokenLinkInAPropertyIsReportedWhereItStands() throws IOException {
        note("a.md", "---\nrelated:\n  - \"[[gone]]\"\n---\nText.");
        assertThat(report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(6);
        });
    }

    @Test
    void aNoteThatSaysTheNameWithoutALinkIsListed() throws IOException {
        note("a.md", "# A\n\nWe like Redshift.\n\n## Redshift too\n\nIt is **the warehouse** of `Redshift`, and"
                + " [Redshift](https://example.org) is not Redshift-like.");
        note("b.md", "Redshift, and a link to [[redshift]].");
        note("c.md", "---\npublish: false\n---\nRedshift in private.");
        assertThat(shown("redshift.html", ".v-mentions")).containsExactly("A:", "We like <Redshift>.", "Redshift too:",
                "It is <the warehouse> of Redshift, and Redshift is not Redshift-like.");
        assertThat(page("redshift.html").select(".v-mentions .v-count").text()).isEqualTo("1");
    }

    @Test
    void privateNamesTermsAndNamesOfTwoNotesAreNotLookedFor() throws IOException {
        note("a.md", "Spectrum, Kinesis and an Overview.");
        note("spectrum.md", "---\npublish: false\n---\n# Spectrum");
        note("x/overview.md", "# Overview");
        note("y/overview.md", "# Overview");
        note("glossary/kinesis.md", "# Kinesis\n\nA stream.");
        report();
        for (Path file : List.of(Path.of("x/overview.html"), Path.of("y/overview.html"),
                Path.of("glossary/kinesis.html"))) {
            assertThat(page(file.toString()).select(".v-mentions")).isEmpty();
        }
    }

    @Test
    void aWordOfTheTradeCountsOnlyWithItsCapitalAndTheRestIsANumber() throws IOException {
        note("time.md", "# Timing");
        for (int i = 0; i < 30; i++) {
            note("n" + i + ".md", "All is in the timing of it.");
        }
        assertThat(page("time.html").select(".v-mentions")).isEmpty();
        for (int i = 0; i < 25; i++) {
            note("n" + i + ".md", "They call it Redshift.");
        }
        Document page = page("redshift.html");
        assertThat(page.select(".v-mentions .v-backlink-title")).hasSize(20);
        assertThat(page.select(".v-mentions .v-more").text()).isEqualTo("and 5 more notes");
        note("vademecum.yaml", "links:\n  mentions: off");
        assertThat(page("redshift.html").select(".v-mentions")).isEmpty();
    }

    private void note(String path, String text) throws IOException {
        Path file = vault.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildReport report() throws IOException {
        return BuiltSite.of(vault, folder.resolve("site"), 2, Optional.empty()).report();
    }

    private Document page(String path) throws IOException {
        return BuiltSite.of(vault, folder.resolve("site")).page(path);
    }

    /// What a list of notes shows: titles and headings with a colon, passages with what is marked in brackets.
    private List<String> shown(String path, String list) throws IOException {
        return page(path).select(list).select(".v-backlink-title, .v-context-place, .v-context").stream()
                .map(SpeakingOfTest::line).toList();
    }

    private static String line(Element element) {
        if (!element.hasClass("v-context")) {
            return element.text() + ":";
        }
        element.select("b").forEach(marked -> marked.prepend("&lt;").append("&gt;"));
        return element.text();
    }
}
