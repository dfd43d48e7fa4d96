package vademecum.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AbsoluteLinksTest {

    @Test
    void relativeReferencesGetThePathOfTheSite() {
        assertThat(AbsoluteLinks.of("<a href=\"a/b.html\"><img src=\"vade/i.svg\">", "https://example.org/kb/"))
                .isEqualTo("<a href=\"/kb/a/b.html\"><img src=\"/kb/vade/i.svg\">");
    }

    @Test
    void theSearchFindsItsIndexFromAnyDepth() {
        assertThat(AbsoluteLinks.of("<html data-v-root=\"\" lang=\"en\">", "https://example.org/"))
                .isEqualTo("<html data-v-root=\"/\" lang=\"en\">");
    }

    @Test
    void otherReferencesStayAsTheyAre() {
        String html = "<a href=\"#v-main\"><a href=\"https://example.org/x\"><a href=\"mailto:a@b.c\">";
        assertThat(AbsoluteLinks.of(html, "https://example.org/kb/")).isEqualTo(html);
    }
}
