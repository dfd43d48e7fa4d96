package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No note runs code, leaves the page or breaks its frame.
class SafetyTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x", "JaVaScRiPt:x", "&#106;avascript:x", "javascript&colon;x", "java&#10;script:x",
        "&#1;javascript:x", "javascript\\:x", "vbscript:x", "data:text/html,x", "blob:x", "feed:javascript:x", "file:///etc",
        "//evil.invalid/x", "/\\evil.invalid", "intent://x", "java\u200Bscript:x", "javascript：x", "view-source:x"})
    void linksWithAnUnsafeSchemeShowOnlyTheirText(String address) {
        boolean reported = Reading.codes("[text](<" + address + ">)").contains("V104");
        boolean local = !reported && !Reading.html("[text](<" + address + ">)").contains("cript:");
        assertThat(reported || local).as(address).isTrue();
        assertThat(Reading.html("[text](<" + address + ">)")).doesNotContain("<a href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:y)", "![x](javascript:y)", "<javascript:y>", "[[javascript:y]]", "[[javascript:y|x]]",
        "[x]\n\n[x]: javascript:y", "[[data:text/html,x]]", "<a href='javascript:y'>x</a>", "<a href=' jav&#9;ascript:y'>x</a>"})
    void noFormOfLinkLeadsToCode(String markdown) {
        assertThat(Reading.codes(markdown)).contains("V104");
        assertThat(Reading.html(markdown)).doesNotContain("to=").doesNotContain("of=").doesNotContain("href");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "a <script>x</script> b         § <p>a  b</p>",
        "<script>x</script>             §",
        "<img src=x onerror=y>          § <img src=\"x\" alt=\"\">",
        "<IMG/SRC=x/ONERROR=y>          § <p>&lt;IMG/SRC=x/ONERROR=y&gt;</p>",
        "<iframe src=x></iframe>        §",
        "<b style=x class='v-a b' id=v-x>c</b> § <p><b class=\"b\">c</b></p>",
        "<svg><a><text>x</text></a></svg> y § <p> y</p>",
        "<form action=x><button>go</button><input></form> § go",
        "a <title> b <script> c         § <p>a &lt;title&gt; b &lt;script&gt; c</p>",
        "a List<String> <x y>z</x>      § <p>a List&lt;String&gt; &lt;x y&gt;z&lt;/x&gt;</p>",
        "<Listing a=b>⏎⏎c⏎⏎</Listing>   § <p>c</p>",
        "<b>a                           § <p><b>a</b></p>",
        "</div> a                       § a",
        "<div>a                         § <div>a⏎</div>",
        "<a href='b.md#c'>d</a>         § <p><a href=\"b.md#c\">d</a></p>",
        "<a href='https://b.c' class=x>d</a> § <p><a href=\"https://b.c\" rel=\"noopener noreferrer\" class=\"x v-link-external\">d</a></p>",
        "<img src='https://b.c/d' alt=e> § <img of=\"https://b.c/d\" alt=\"e\">",
        "<a name=x></a>b                § <p><a id=\"x\"></a>b</p>",
        "<kbd>a [[b]]</kbd> <u>c</u>    § <p><kbd>a <a to=\"b\"></a></kbd> <u>c</u></p>",
        "<a href=b>c [[d]] #e</a>       § <p><a href=\"b\">c d #e</a></p>",
        "[a <b>b](c)                    § <p><a to=\"c\">a <b>b</b></a></p>",
        "<!-- a --> <?b?> <!C> <![CDATA[d]]> e § e",
        "<p align=center>⏎⏎a⏎⏎</p>      § <p>⏎⏎</p><p>a</p>",
        "<details open><summary>a</summary>⏎⏎## b⏎⏎[[c]]⏎⏎</details>⏎⏎d § <details open><summary>a</summary>⏎⏎<h2 id=\"b\">b</h2>⏎<p><a to=\"c\"></a></p>⏎</details>⏎<p>d</p>",
    })
    void rawHtmlIsCutToWhatIsSafe(String markdown, String expected) {
        String html = Reading.html(markdown.strip().replace('⏎', '\n'));
        assertThat(html.strip().replace("\n", "⏎")).isEqualTo(expected == null ? "" : expected.strip());
        assertThat(Balance.fault(html)).isEmpty();
    }

    @Test
    void whatWasCutIsReportedOnce() {
        assertThat(Reading.codes("<script>a</script>\n\nb <i onclick=c>d</i>")).containsExactly("V105");
        assertThat(Reading.codes("<b>a</b> <!-- c -->")).isEmpty();
    }

    @Test
    void commentsNeverComeThrough() {
        String[] texts = {"a %%SECRET%%", "%%\nSECRET\n\nSECRET\n%%", "<!-- SECRET -->", "a <!-- SECRET -->", "> %%\n> SECRET\n> %%",
            "- a %%SECRET\n  SECRET%%", "<div><!-- SECRET\n\nSECRET --></div>", "a <!-- SECRET\n\nSECRET --> b", "# a %%SECRET%%",
            "| a |\n|---|\n| %%SECRET%% |", "[a](b%%SECRET%%)", "%%SECRET", "    %%SECRET%%", "```%%SECRET%%\n```", "[^1]\n\n[^1]: %%SECRET%%"};
        for (String text : texts) {
            assertThat(Reading.note(text).toString()).as(text).doesNotContain("SECRET");
        }
        assertThat(Reading.html("`%%shown%%`")).contains("%%shown%%");
        assertThat(Reading.html("```\n%%shown%%\n```")).contains("%%shown%%");
    }
}
