package vademecum.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vademecum.base.Code;

final class TemplatesTest {

    private static final Views.Card CARD = new Views.Card("R&D \"x\"", "a.html", "<b>", "", List.of());

    private static String render(String template, Object view) {
        return new Templates(Map.of("t.mustache", template)).render("t", view);
    }

    private static TemplateException failure(Map<String, String> templates) {
        return catchThrowableOfType(TemplateException.class, () -> new Templates(templates).render("t", CARD));
    }

    @Test
    void valuesAreEscapedForTextAndAttributes() {
        assertThat(render("<a title=\"{{title}}\">{{text}}</a>", CARD))
                .isEqualTo("<a title=\"R&amp;D &quot;x&quot;\">&lt;b&gt;</a>");
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        assertThat(render("{{title}}", new Views.Link("{{href}}", "x"))).isEqualTo("{{href}}");
    }

    @Test
    void anEmptyOptionalMakesItsSectionVanish() {
        record Page(Optional<Views.Link> next, List<Views.Link> all) { }
        assertThat(render("a{{#next}}{{title}}{{/next}}{{#all}}x{{/all}}b", new Page(Optional.empty(), List.of())))
                .isEqualTo("ab");
    }

    @Test
    void aMisspeltNameIsAnErrorWithFileAndLine() {
        TemplateException failure = failure(Map.of("t.mustache", "<p>\n{{titel}}\n</p>"));
        assertThat(failure.code()).isEqualTo(Code.UNKNOWN_NAME);
        assertThat(failure.file()).isEqualTo("t.mustache");
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.getMessage()).isEqualTo("no name `titel` in Card");
    }

    @Test
    void aMisspeltNameInAPartialNamesThePartial() {
        TemplateException failure = failure(Map.of("t.mustache", "{{>partials/p}}", "partials/p.mustache",
                "{{hreff}}"));
        assertThat(failure.file()).isEqualTo("partials/p.mustache");
    }

    @Test
    void aSectionThatIsNeverClosedIsAnError() {
        TemplateException failure = failure(Map.of("t.mustache", "{{#links}}<a>"));
        assertThat(failure.code()).isEqualTo(Code.BAD_TEMPLATE);
        assertThat(failure.file()).isEqualTo("t.mustache");
    }

    @Test
    void aPartialOutsideTheThemeIsNeverOpened() {
        TemplateException failure = failure(Map.of("t.mustache", "{{>file:///etc/hostname}}"));
        assertThat(failure.code()).isEqualTo(Code.BAD_TEMPLATE);
    }
}
