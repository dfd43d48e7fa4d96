package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Embedded notes, sections and blocks stand in the page as their author saw them.
class EmbeddedNotesTest {

    private static final String PARTS = """
            # Parts

            Opening.

            ## One

            First.

            ### Below one

            Deeper.

            ## Two

            A paragraph. ^para

            - item ^item
              - under it
            - other

            > quoted

            ^quote

            > [!tip] Call
            > out

            ^call

            | a | b |
            |---|---|
            | 1 | 2 |

            ^table

            ```text
            code
            ```

            ^code

            1. first
            2. second

            ^list
            """;

    @TempDir
    Path folder;

    @Test
    void aSectionComesWithTheSectionsBelowIt() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("parts.md", PARTS).with("a.md", "![[parts#One]]").site();
        assertThat(site.text("a.html")).isEqualTo("parts › One One First. Below one Deeper.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"para|p|A paragraph.", "item|ul|item under it", "quote|blockquote|quoted",
        "call|.v-callout|Call out", "table|table|a b 1 2", "code|pre|code", "list|ol|first second"})
    void aBlockComesAloneWhateverItIs(String id, String element, String text) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("parts.md", PARTS)
                .with("a.md", "![[parts#^" + id + "]]\n\n[[parts#^" + id + "]]").site();
        assertThat(site.problems()).isEmpty();
        assertThat(site.page("a.html").select(".v-embed > :not(.v-embed-source)").text()).isEqualTo(text);
        assertThat(site.page("a.html").select(".v-embed " + element)).isNotEmpty();
        assertThat(site.page("parts.html").getElementById("^" + id)).isNotNull();
        assertThat(site.page("parts.html").text()).doesNotContain("^" + id);
    }

    @Test
    void markdownImagesEmbedNotesToo() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("My parts.md", PARTS)
                .with("a.md", "![](My%20parts.md#One)\n\n![x](<My parts.md#^para>)").site();
        assertThat(site.text("a.html")).contains("First.", "Deeper.", "A paragraph.");
    }

    @Test
    void embedsMayNestAndACircleIsCutAndReported() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("a.md", "A ![[pic.png]]\n\n![[b]]").with("b.md",
                "B\n\n![[c]]")
                .with("c.md", "C\n\n![[d]]").with("d.md", "D\n\n![[e]]").with("e.md", "E\n\n![[a]]").with("pic.png", "")
                .site();
        assertThat(site.text("a.html")).isEqualTo("A b B c C d D e E a");
        assertThat(site.problems()).containsExactly("V204");
    }

    @Test
    void footnotesAndLinksOfAnEmbeddedNoteWorkWhereItIsShown() throws IOException {
        SmallVault.Site site = SmallVault.in(folder)
                .with("deep/n.md", "Word[^1], [[#End]], [x](other.md) and ![](pic.png).\n\n## End\n\n[^1]: Note of n.")
                .with("deep/other.md", "x").with("deep/pic.png", "")
                .with("a.md", "Own[^1].\n\n![[n]]\n\n[^1]: Note of a.").site();
        assertThat(site.page("a.html").select(".v-footnotes li").eachText()).hasSize(2);
        assertThat(site.page("a.html").select(".v-footnotes li").get(1).text()).startsWith("Note of n.");
        assertThat(site.links("a.html")).contains("deep/n.html#end", "deep/other.html");
        assertThat(site.page("a.html").select(".v-embed img").attr("src")).isEqualTo("files/deep/pic.png");
        assertThat(site.page("a.html").select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aLinkLeadsToAFootnoteByItsLabelAndNotToOneOfAnEmbeddedNote() throws IOException {
        SmallVault.Site site = SmallVault.in(folder)
                .with("n.md", "N[^2], [[#[^Source]]].\n\n[^2]: Two of n.")
                .with("a.md", "![[n]]\n\n![[n]]\n\nFirst[^x], then[^2], again[^2] and[^source].\n\n"
                        + "[^x]: X.\n\n[^2]: Two of a.\n\n[^source]: Source.")
                .with("b.md", "[[a#[^2]]], [[a#[^SOURCE]|s]], [[n#[^2]]], [[a#[^none]|none]]").site();
        assertThat(site.links("b.html")).containsExactly("a.html#v-fn-2", "a.html#v-fn-source", "n.html#v-fn-2",
                "a.html");
        Document page = site.page("a.html");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.getElementById("v-fn-2").text()).startsWith("Two of a.");
        assertThat(page.select(".v-footnotes li").eachText()).hasSize(4).element(0).asString()
                .startsWith("Two of n.");
        assertThat(page.select(".v-footnote-mark a, a.v-back").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1).replace("%5E", "^"))).isNotNull());
        assertThat(site.problems()).containsExactlyInAnyOrder("V203", "V203");
    }

    @Test
    void anEmbedOnALineOfItsOwnIsShownWhateverStandsAroundIt() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("n.md", "Text of n.").with("p.png", "").with("s.mp3", "")
                .with("a.md", "Top\n![[n]]\nend\n\n- item\n  ![[n]]\n- [ ] task\n  ![[n]]\n\n"
                        + "1. loose\n   ![[n]]\n   behind\n\n2. other\n\n- [ ] loose task\n  ![[n]]\n\n- [ ] other\n\n"
                        + "> quote\n> ![[n]]\n\n> [!tip] T\n> text\n> ![[s.mp3]]\n\nText\n![[p.png]]\nend ![[n]] it")
                .site();
        Document page = site.page("a.html");
        assertThat(page.select(".v-embed")).hasSize(6);
        assertThat(page.select("p .v-embed, p audio + a, .v-body p:empty")).isEmpty();
        assertThat(page.select("audio")).hasSize(1);
        assertThat(page.select("p:has(img)").text()).isEqualTo("Text end n it");
        assertThat(page.select(".v-body ol li").first().text()).isEqualTo("loose n Text of n. behind");
    }

    @Test
    void anEmbedInsideCodeOrEmphasisOfSeveralLinesStaysThere() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("n.md", "Text of n.")
                .with("a.md", "Code ``\n![[n]]\n`` ends\n\n*so\n![[n]]\nit is*").site();
        assertThat(site.page("a.html").select(".v-embed")).isEmpty();
        assertThat(site.page("a.html").select(".v-body code").text()).isEqualTo("![[n]]");
        assertThat(site.page("a.html").select(".v-body em").text()).isEqualTo("so n it is");
    }

    @Test
    void aBlockInsideAnotherComesAloneToo() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("n.md", """
                1. First

                   > [!tip] Call
                   > inside ^said

                   ^call

                   Second paragraph. ^second

                > One.
                >
                > Two. ^two
                """).with("a.md", "![[n#^call]]\n\n![[n#^second]]\n\n![[n#^two]]\n\n![[n#^said]]").site();
        assertThat(site.page("a.html").select(".v-embed").eachText()).containsExactly("n Call inside",
                "n Second paragraph.", "n Two.", "n inside");
        assertThat(site.page("n.html").select("[id^='^']").eachAttr("id")).containsExactly("^call", "^said", "^second",
                "^two");
    }

    @Test
    void aFootnoteIsEmbeddedByItsLabel() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("n.md", "N[^s].\n\n[^s]: Said *so*.\n\n    And more.")
                .with("a.md", "Before.\n\n![[n#[^s]]]").site();
        assertThat(site.page("a.html").select(".v-embed p").eachText()).containsExactly("n", "Said so.", "And more.");
        assertThat(site.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"![[p.png|100]],100,", "![[p.png|100x50]],100,50", "![alt|100x50](p.png),100,50",
        "![100](p.png),100,", "![alt|100](sub/p.png),100,", "![[p.png|A caption|100]],100,"})
    void anImageHasTheSizeThatItsAuthorGave(String markdown, String width, String height) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("p.png", "").with("sub/p.png", "").with("a.md", markdown)
                .site();
        assertThat(site.page("a.html").select(".v-body img").attr("width")).isEqualTo(width);
        assertThat(site.page("a.html").select(".v-body img").attr("height")).isEqualTo(height == null ? "" : height);
    }
}
