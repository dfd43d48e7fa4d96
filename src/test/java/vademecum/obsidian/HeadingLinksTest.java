package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Links find headings by the words that Obsidian leaves of them.
class HeadingLinksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Step 1: Setup~Step 1 Setup",
        "Step 1: Setup~step 1: setup",
        "Wifi (2.4 vs 5.0)~Wifi (2.4 vs 5.0)",
        "Wifi (2.4 vs 5.0)~wifi 2 4 vs 5 0",
        "TCP/IP~TCP/IP",
        "TCP/IP~TCP IP",
        "What's `new`?~What's new",
        "What's `new`?~What's `new`?",
        "**Bold** and *slanted*~Bold and slanted",
        "**Bold** and *slanted*~**Bold** and *slanted*",
        "See [[other|the other]]~See other the other",
        "See [[other|the other]]~See the other",
        "See [more](https://example.org)~See more",
        "C# and F#~C and F",
        "A  lot   of space~A lot of space",
        "{Braces} and~Braces and",
        "100 %~100",
        "Über 日本 🌱~über 日本 🌱",
        "1.2.3. Numbers~1 2 3 Numbers"})
    void headingsAreFoundByTheWordsOfTheLink(String heading, String link) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("other.md", "x")
                .with("n.md", "Text.\n\n## Before\n\n## " + heading + "\n\nText.").with("a.md", "[[n#" + link + "|x]]")
                .site();
        assertThat(site.problems()).isEmpty();
        String anchor = site.page("n.html").select(".v-body h2").get(1).id();
        assertThat(URI.create(site.links("a.html").getFirst()).getFragment()).isEqualTo(anchor);
    }

    @Test
    void severalSignsWalkDownTheOutlineAndEmptyOnesSayNothing() throws IOException {
        SmallVault.Site site = SmallVault.in(folder)
                .with("n.md", "# N\n\n## 2024\n\n### Spring\n\n## 2025\n\n### Spring\n\n#### Week 1\n")
                .with("a.md", "[[n#Spring]] [[n#2025#Spring]] [[n#2025#Week 1]] [[n##2025]] [[n#N#2025#Spring]]")
                .site();
        assertThat(site.links("a.html")).containsExactly("n.html#spring", "n.html#spring-1", "n.html#week-1",
                "n.html#2025", "n.html#spring-1");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void ofTwoHeadingsWithTheSameWordsTheFirstIsMeant() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("n.md", "Text.\n\n## Use\n\n1\n\n## Use\n\n2")
                .with("a.md", "![[n#Use]]").site();
        assertThat(site.text("a.html")).contains("1").doesNotContain("2");
    }

    @Test
    void aLinkInItsOwnNoteNeedsNoName() throws IOException {
        SmallVault.Site site = SmallVault.in(folder)
                .with("a.md", "[[#The end: now]] [[#^b]] [x](#the-end-now)\n\nBlock ^b\n\n## The end: now\n").site();
        assertThat(site.links("a.html")).containsExactly("#the-end-now", "#%5Eb", "#the-end-now");
    }

    @Test
    void aHeadingThatIsNotThereLeavesTheLinkToTheNoteAndIsReported() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("n.md", "Text.\n\n## Use")
                .with("a.md", "[[n#Usage]] [[n#^x]]").site();
        assertThat(site.links("a.html")).containsExactly("n.html", "n.html");
        assertThat(site.problems()).containsExactly("V203", "V203");
    }
}
