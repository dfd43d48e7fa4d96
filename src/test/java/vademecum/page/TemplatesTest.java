package vademecum.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vademecum.base.Code;

class TemplatesTest {

    private static final Views.Link LINK = new Views.Link("Zażółć <i> & \"'= 🎉", "a.html");

    private static String render(String template, Object view) {
        return new Templates(Map.of("t.mustache", template)).render("t", view);
    }

    private static Views.Group group(Views.Card... cards) {
        return new Views.Group("Cards", "", List.of(cards));
    }

    private static Views.Card card(String title) {
        return new Views.Card(title, "", "", "", List.of());
    }

    @Test
    void textIsEscapedForBothKindsOfQuotes() {
        assertThat(render("<a title='{{title}}'>", LINK))
                .isEqualTo("<a title='Zażółć &lt;i&gt; &amp; &quot;&#39;= 🎉'>");
    }

    @Test
    void markupOfTheProgramIsNotEscaped() {
        assertThat(render("{{{title}}}", LINK)).isEqualTo(LINK.title());
    }

    @Test
    void pagesAreUtf8() {
        String text = "é🎉".repeat(20_000);
        assertThat(new Templates(Map.of("t.mustache", "{{title}}")).page("t", new Views.Link(text, "")))
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void partialThatIncludesItselfIsEscapedLikeAnyOther() {
        Templates templates = new Templates(Map.of("t.mustache", "{{text}};{{#children}}{{>t}}{{/children}}"));
        Views.OutlineItem inner = new Views.OutlineItem("it's `<b>` = 1", "", List.of());
        assertThat(templates.render("t", new Views.OutlineItem("a", "", List.of(inner))))
                .isEqualTo("a;it&#39;s `&lt;b&gt;` = 1;");
    }

    @Test
    void nameIsLookedUpInTheViewsAround() {
        assertThat(render("{{#items}}{{heading}}/{{title}} {{/items}}", group(card("a"), card("b"))))
                .isEqualTo("Cards/a Cards/b ");
    }

    @Test
    void emptyTextsAndListsHideTheirSections() {
        assertThat(render("{{#anchor}}no{{/anchor}}{{#items}}no{{/items}}{{^items.empty}}no{{/items.empty}}", group()))
                .isEmpty();
    }

    @Test
    void misspeltNameIsReportedWithItsLine() {
        assertThatThrownBy(() -> render("<p>\n{{titel}}\n</p>", LINK))
                .isInstanceOfSatisfying(TemplateException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_NAME);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem).hasMessageContaining("`titel`").hasMessageContaining("Link");
                });
    }

    @Test
    void misspeltNameBehindADotIsReported() {
        assertThatThrownBy(() -> render("{{^items.emtpy}}x{{/items.emtpy}}", group(card("a"))))
                .isInstanceOfSatisfying(TemplateException.class,
                        problem -> assertThat(problem.code()).isEqualTo(Code.UNKNOWN_NAME));
    }

    @Test
    void methodsOfTextsAreNotNames() {
        assertThatThrownBy(() -> render("{{#title}}{{length}}{{/title}}", LINK)).isInstanceOf(TemplateException.class);
    }
}
