package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The examples of GitHub Flavored Markdown's extensions: tables, tasks, strikethrough, autolinks, the tag filter.
class GfmTest {

    @Test
    void theExamplesOfExtensionsRenderAsSpecifiedButForTheKnownOnes() {
        List<SpecExample> examples = SpecExample.all("gfm-extensions.txt");
        List<Integer> failed = new ArrayList<>();
        for (SpecExample example : examples) {
            String html = normal(asGitHub(Reading.html(example.source())));
            if (!html.equals(normal(example.html()))) {
                failed.add(example.number());
            }
        }
        assertThat(examples).hasSize(24);
        assertThat(failed).isEqualTo(KnownFailures.of("known-gfm.txt"));
    }

    /// Our HTML with the marks of our own put as GitHub writes them.
    private static String asGitHub(String html) {
        return html.replaceAll("<div class=\"v-table\"[^>]*>", "").replace("</table></div>", "</table>")
                .replaceAll("class=\"v-(center|right|left)\"", "align=\"$1\"")
                .replace("<li class=\"v-task\">", "<li>")
                .replace("<input type=\"checkbox\" aria-label=\"Task\" disabled checked>",
                        "<input checked=\"\" disabled=\"\" type=\"checkbox\">")
                .replace("<input type=\"checkbox\" aria-label=\"Task\" disabled>",
                        "<input disabled=\"\" type=\"checkbox\">")
                .replace("<a to=", "<a href=");
    }

    private static String normal(String html) {
        return html.strip().replaceAll("\\s*\n\\s*", "\n");
    }
}
