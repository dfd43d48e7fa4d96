package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page says which notes lead to it, and in which words.
class BacklinksTest {

    @TempDir
    Path folder;

    @Test
    void aBacklinkShowsTheWordsAroundTheLinkAndLeadsToItsSection() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("b.md", "Text.")
                .with("a.md", "# Ay\n\n## Part\n\nBefore it [[b|the word]] after it.\n\n- An item with [[B]].").site();
        String backlinks = site.page("b.html").select(".v-backlinks").text();
        assertThat(backlinks).contains("Ay", "Before it the word after it.", "An item with B.");
        assertThat(site.page("b.html").select(".v-backlinks a").eachAttr("href")).contains("a.html#part");
    }

    @Test
    void embedsAndMarkdownLinksCountAndTheNoteItselfDoesNot() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("b.md", "[[b]] [[#x]]").with("c.md", "![[b]]")
                .with("d.md", "[words](b.md)").site();
        assertThat(site.page("b.html").select(".v-backlinks").text()).contains("c", "d", "words");
        assertThat(site.page("b.html").select(".v-backlinks a").eachAttr("href")).noneMatch(href ->
                href.startsWith("b.html"));
    }
}
