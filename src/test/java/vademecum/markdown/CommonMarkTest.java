package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every example of CommonMark 0.31.2.
class CommonMarkTest {

    @Test
    void everyExampleRendersAsSpecifiedButForTheKnownOnes() {
        List<SpecExample> examples = SpecExample.all("spec.txt");
        List<Integer> failed = new ArrayList<>();
        for (SpecExample example : examples) {
            String html = Plain.html(example.source());
            if (!normal(html).equals(normal(example.html()))) {
                failed.add(example.number());
            }
        }
        assertThat(examples).hasSize(652);
        assertThat(failed).isEqualTo(KnownFailures.of("known.txt"));
    }

    private static String normal(String html) {
        return html.strip().replaceAll("(<img [^>]*?)\\s*/?>", "$1 />");
    }
}
