package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No note runs code, leaves the page or breaks its frame.
class SafetyTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x", "JaVaScRiPt:x", "&#106;avascript:x", "javascript&colon;x",
            "java&#10;script:x",
        "&#1;javascript:x", "javascript\\:x", "vbscript:x", "data:text/html,x", "blob:x", "feed:javascript:x",
        "file:///etc",
        "//evil.invalid/x", "/\\evil.invalid", "intent://x", "java\u200Bscript:x", "javascript：x", "view-source:x"})
    void linksWithAnUnsafeSchemeShowOnlyTheirText(String address) {
        boolean reported = Reading.codes("[text](<" + address + ">)").contains("V104");
        boolean local = !reported && !Reading.html("[text](<" + address + ">)").contains("cript:");
        assertThat(reported || local).as(address).isTrue();
        assertThat(Reading.html("[text](<" + address + ">)")).doesNotContain("<a href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:y)", "![x](javascript:y)", "<javascript:y>", "[[javascript:y]]",
            "[[javascript:y|x]]",
        "[x]\n\n[x]: javascript:y", "[[data:text/html,x]]", "<a href='javascript:y'>x</a>",
        "<a href=' jav&#9;ascript:y'>x</a>"})
    void noFormOfLinkLeadsToCode(String markdown) {
        assertThat(Reading.codes(markdown)).contains("V104");
        assertThat(Reading.html(markdown)).doesNotContain("to=").doesNotContain("of=").doesNotContain("href");
    }

    @Test
    void whatWasCutIsReportedOnce() {
        assertThat(Reading.codes("<script>a</script>\n\nb <i onclick=c>d</i>")).containsExactly("V105");
        assertThat(Reading.codes("<b>a</b> <!-- c -->")).isEmpty();
    }

    @Test
    void commentsNeverComeThrough() {
        String[] texts = {"a %%SECRET%%", "%%\nSECRET\n\nSECRET\n%%", "<!-- SECRET -->", "a <!-- SECRET -->",
                "> %%\n> SECRET\n> %%",
            "- a %%SECRET\n  SECRET%%", "<div><!-- SECRET\n\nSECRET --></div>", "a <!-- SECRET\n\nSECRET --> b",
            "# a %%SECRET%%",
            "| a |\n|---|\n| %%SECRET%% |", "[a](b%%SECRET%%)", "%%SECRET", "    %%SECRET%%", "```%%SECRET%%\n```",
            "[^1]\n\n[^1]: %%SECRET%%"};
        for (String text : texts) {
            assertThat(Reading.note(text).toString()).as(text).doesNotContain("SECRET");
        }
        assertThat(Reading.html("`%%shown%%`")).contains("%%shown%%");
        assertThat(Reading.html("```\n%%shown%%\n```")).contains("%%shown%%");
    }
}
