package vademecum.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a preview takes of a page.
class ExtractTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>See <a class="v-term" href="x.html">this</a>.</p>              | <p>See this.</p>
            <p id="^a">One<br>two</p>                                         | <p>One<br>two</p>
            <h2 id="a">A <a class="v-anchor" href="#a">#</a></h2>             | <p><b>A</b></p>
            <p>A<sup class="v-footnote-mark"><a href="#f">1</a></sup>.</p>    | <p>A.</p>
            <p><img src="a.png" alt="a > b"></p><p>After</p>                  | <p>After</p>
            <div class="v-callout"><p>Note</p><p>Text</p></div>               | <p>Note</p><p>Text</p>
            <p>A <math><mi>x</mi></math> b</p>                                | <p>A <math><mi>x</mi></math> b</p>
            <video src="a.mp4"><a href="a.mp4">a</a></video><p>b</p>          | <p>b</p>
            <p>1 &lt; 2 &amp; 3</p>                                           | <p>1 &lt; 2 &amp; 3</p>
            """)
    void elementsStayAndLinksIdsAndPicturesGo(String page, String extract) {
        assertThat(Extract.beginning(page)).isEqualTo(extract);
    }

    @Test
    void aLongTextEndsBehindItsEightiethWordAndIsWellFormed() {
        String extract = Extract.beginning("<ul><li><p>" + "<em>word</em> word &amp; ".repeat(100) + "</p></li></ul>");
        assertThat(Jsoup.parse(extract).text().replace(" …", "").split(" ")).hasSize(80);
        assertThat(extract).endsWith("&amp; <em>word</em> word …</p></li></ul>");
    }

    @Test
    void aTextWithoutSpacesEndsBehindAsManyLettersAndBetweenCharacters() {
        String extract = Extract.beginning("<p>" + "𠮷".repeat(2000) + "</p>");
        assertThat(Jsoup.parse(extract).text()).matches("(𠮷){300,320} …");
    }

    @Test
    void anEntityIsNotCutInTwo() {
        for (int length = 630; length < 650; length++) {
            String extract = Extract.beginning("<p>" + "a".repeat(length) + "&amp;&amp;&amp;&amp;</p>");
            assertThat(Jsoup.parse(extract).text()).matches("a+&*( …)?");
        }
    }

    @Test
    void aSectionEndsBeforeTheNextHeadingThatIsNotBelowIt() {
        String page = "<h2 id=\"a\">A</h2><p>One</p><h3>B</h3><p>Two</p><h2>C</h2><p>Three</p>";
        assertThat(Extract.section(page, 0)).isEqualTo("<p>One</p><p><b>B</b></p><p>Two</p>");
    }

    @Test
    void aBlockEndsWithItsElement() {
        String page = "<p>No</p><ul id=\"^a\"><li>One<ul><li>Two</li></ul></li></ul><p>No</p>";
        assertThat(Extract.element(page, 9)).isEqualTo("<ul><li>One<ul><li>Two</li></ul></li></ul>");
    }

    @Test
    void markupThatNeverEndsIsLeftSoon() {
        assertThat(Extract.beginning("<p>a " + "<svg>".repeat(100_000))).isEqualTo("<p>a </p>");
        assertThat(Extract.beginning("<b>".repeat(100_000)).length()).isLessThan(100_000);
        assertThat(Extract.beginning("<p class=\"" + "x".repeat(100_000))).isEmpty();
    }
}
