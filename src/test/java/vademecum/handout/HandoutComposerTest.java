package vademecum.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HandoutComposerTest {

    private static HandoutVault vault() {
        return new HandoutVault()
                .note("index.md", "# Field notes", "",
                        "See [[ec2#Größe & Preis|sizes]], [[s3]], [[s3#^keys]] and [[#Notes]].",
                        "", "## Notes", "", "Read [the guide](https://example.org/guide?a=1&b=2).[^1]", "",
                        "[^1]: As of [today](https://example.org/today).")
                .note("aws/ec2.md", "# EC2", "", "A server in a VPC has an ARN.[^1] #cloud", "", "## Größe & Preis", "",
                        "See [prices](https://example.org/prices) and [the guide](https://example.org/guide?a=1&b=2).",
                        "", "## Notes", "", "![[s3#Objects]]", "", "[^1]: A note.")
                .note("aws/s3.md", "# S3", "", "## Objects", "", "Objects have keys. ^keys", "", "## Notes", "",
                        "Unlike [[ec2]], and see [[arn|names]].")
                .note("glossary/arn.md", "# ARN", "", "The name of a thing, as in [[vpc]] or [[iam]].")
                .note("glossary/vpc.md", "# VPC", "", "A network ([more](https://example.org/vpc)).")
                .note("glossary/iam.md", "# IAM", "", "Who may do what.");
    }

    @Test
    void everyReferenceInsideTheDocumentLeadsToAnId() {
        Document document = vault().document();
        List<String> lost = document.select("a[href^=#]").eachAttr("href").stream()
                .map(href -> URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8))
                .filter(id -> document.getElementById(id) == null).toList();
        assertThat(document.select("a[href^=#]")).hasSizeGreaterThan(20);
        assertThat(lost).isEmpty();
    }

    @Test
    void noIdStandsTwice() {
        List<String> ids = vault().document().select("[id]").eachAttr("id");
        assertThat(ids).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    @Test
    void linkToAnotherNoteNamesItsChapter() {
        Element link = vault().document().select(".v-chapter a:containsOwn(sizes)").first();
        assertThat(link.attr("href")).isEqualTo("#note/aws/ec2:gr%C3%B6%C3%9Fe--preis");
        assertThat(link.attr("data-v-chapter")).isEqualTo("2");
    }

    @Test
    void linkInsideTheChapterNamesNone() {
        Element link = vault().document().select("[id=note/index] .v-body a[href=#note/index:notes]").first();
        assertThat(link.hasAttr("data-v-chapter")).isFalse();
    }

    @Test
    void linkToANoteThatIsNotPrintedIsPlainText() {
        Document document = vault().handout("x", "s3").document();
        assertThat(document.select(".v-chapter p").eachText()).contains("Unlike ec2, and see names.");
        assertThat(document.select("a:containsOwn(ec2)")).isEmpty();
    }

    @Test
    void tagsLeadNowhere() {
        Document document = vault().document();
        assertThat(document.select("[id=note/aws/ec2] p").first().text()).contains("#cloud");
        assertThat(document.select("a.v-tag")).isEmpty();
    }

    @Test
    void addressHasOneNumberHoweverOftenItIsLinked() {
        Document document = vault().document();
        assertThat(document.select("a:containsOwn(the guide) + sup.v-endnote-mark").eachText())
                .containsExactly("[1]", "[1]");
        assertThat(document.select(".v-endnotes li").eachText()).containsExactly("https://example.org/guide?a=1&b=2",
                "https://example.org/today", "https://example.org/prices", "https://example.org/vpc");
    }

    @Test
    void addressInAFootnoteIsNumberedToo() {
        assertThat(vault().document().select(".v-footnotes .v-endnote-mark").eachText()).containsExactly("[2]");
    }

    @Test
    void glossaryHoldsTheTermsThatChaptersLinkAndNoOther() {
        Document document = vault().document();
        assertThat(document.select(".v-appendix dfn").eachText()).containsExactly("ARN", "VPC");
        assertThat(document.getElementById("term/arn").select("dd a[href=#term/vpc]")).hasSize(1);
        assertThat(document.getElementById("term/arn").text()).contains("iam");
        assertThat(document.select("a[href=#term/iam]")).isEmpty();
    }

    @Test
    void termTellsItsChapters() {
        assertThat(vault().document().getElementById("term/arn").select(".v-used-in a").eachText())
                .containsExactly("2", "3");
    }

    @Test
    void authorsLinkToAGlossaryNoteLeadsToItsEntry() {
        assertThat(vault().document().select("a:containsOwn(names)").attr("href")).isEqualTo("#term/arn");
    }

    @Test
    void headingsStandBelowTheTitleOfTheChapter() {
        Document document = vault()
                .note("deep.md", "# Deep", "", "# Again at the top", "", "## Below", "", "Text.").document();
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select(".v-chapter > h2")).hasSize(4);
        assertThat(document.select(".v-body :is(h1, h2)")).isEmpty();
        assertThat(document.select("[id=note/deep] :is(h3, h4)").eachText())
                .containsExactly("Again at the top", "Below");
    }

    @Test
    void embedIsPrintedInItsPlace() {
        assertThat(vault().document().select("[id=note/aws/ec2] .v-embed").text()).contains("Objects have keys.");
    }

    @Test
    void ownNoteOfAFolderOpensAPart() {
        Document document = vault().note("aws/index.md", "# The cloud", "", "All of AWS.")
                .note("job/index.md", "# The job", "", "A folder with no other note.")
                .note("later.md", "# Later", "", "See [[aws/index|the cloud]].").document();
        assertThat(document.select(".v-chapter > h2").eachText()).containsExactly("Chapter 1 Field notes",
                "Chapter 2 Later", "Part I The cloud", "Chapter 3 EC2", "Chapter 4 S3", "Chapter 5 The job");
        assertThat(document.select("a:containsOwn(the cloud)").attr("data-v-chapter")).isEqualTo("I");
    }

    @Test
    void privateNotesLeaveNoTrace() {
        ComposedHandout composed = vault()
                .note("aws/secret-plan.md", "---", "publish: false", "---", "# Secret plan", "", "Canary.")
                .note("open.md", "# Open", "", "Unlike [[secret-plan]], ![[secret-plan]] and ![](secret-plan.md).")
                .composed(HandoutPlace.SITE);
        String all = HandoutVault.text(composed, 0) + HandoutVault.text(composed, 1);
        assertThat(all).doesNotContain("Canary").doesNotContain("Secret plan").doesNotContain("note/aws/secret");
    }

    @Test
    void chaptersAreFilledInAnyOrderWithTheSameResult() {
        HandoutVault vault = vault();
        var edition = vault.edition();
        Handout handout = new Handouts(edition).site().handout();
        HandoutComposer composer = new HandoutComposer(edition, HandoutVault.THEME.theme(), handout, HandoutPlace.SITE);
        List<ChapterText> backwards = handout.notes().reversed().stream().map(composer::fill).toList().reversed();
        assertThat(HandoutVault.text(composer.compose(backwards), 0))
                .isEqualTo(HandoutVault.text(vault.composed(HandoutPlace.SITE), 0));
    }

    @Test
    void fiveCaptionsAreListedBehindTheContents() {
        Document document = illustrated().document();
        assertThat(document.select(".v-toc + .v-captions h2").text()).isEqualTo("Figures and tables");
        assertThat(document.select(".v-captions li").eachText())
                .containsExactly("1 One", "Two & more", "Three", "2 Four", "Five");
        assertThat(document.select(".v-captions a").stream().map(link -> document.getElementById(
                URLDecoder.decode(link.attr("href").substring(1), StandardCharsets.UTF_8)).text()))
                .containsExactly("One", "Two & more1", "Three", "Four", "Five");
    }

    @Test
    void fewCaptionsAreNotListed() {
        assertThat(illustrated().note("more.md", "No figure here.").document().select("[id=note/more] figure"))
                .isEmpty();
        assertThat(vault().file("a.png").note("one.md", "![[a.png|One]]").document().select(".v-captions")).isEmpty();
    }

    private static HandoutVault illustrated() {
        return new HandoutVault().file("a.png")
                .note("index.md", "![[a.png|One]]", "", "<figure><figcaption>", "", "Two &amp;", "more[^1]", "",
                        "</figcaption></figure>", "", "![[a.png|Three]]", "", "[^1]: A note.")
                .note("later.md", "<figure><figcaption id=\"mine\">Four</figcaption>Text.</figure>", "",
                        "<table><caption>Five</caption><tr><td>Text.</td></tr></table>", "",
                        "<p>No <caption>table</caption></p>");
    }

    @Test
    void runningTitlesStayWordsWhateverTheyHold() {
        String css = HandoutVault.text(new HandoutVault()
                .note("index.md", "---", "title: 'Say \"hi\\\" } body { display: none }'", "---", "Text.")
                .composed(HandoutPlace.SITE), 1);
        assertThat(css).contains("content: \"1  Say \\22 hi\\5c \\22  } body { display: none }\"");
    }

    @Test
    void documentHoldsNoStyleAndNoScriptOfItsOwn() {
        Document document = vault().document();
        assertThat(document.select("style, [style], script:not([src])")).isEmpty();
    }
}
