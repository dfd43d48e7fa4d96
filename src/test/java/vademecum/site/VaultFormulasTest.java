package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.maths.Costs;
import vademecum.note.Formula;
import vademecum.note.Segment;

/// What is said of the formulas of a vault.
class VaultFormulasTest {

    @Test
    void aNoteWithTooManyCostlyFormulasIsReportedOnce() {
        List<Segment.Maths> formulas = IntStream.range(0, 500)
                .mapToObj(i -> new Segment.Maths(new Formula("\\bomb_{" + i + "}", false, ""), 20 * i, 20 * i + 10))
                .toList();
        List<Formula> all = formulas.stream().map(Segment.Maths::formula).toList();
        try (Jobs jobs = new Jobs(2)) {
            List<Diagnostic> problems = VaultFormulas.of(Map.of(new VaultPath("bomb.md"), formulas),
                    Costs.known(all, 100_000_000), jobs).problems();
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isEqualTo(
                        "the formulas of the note take too long together: 468 are shown as source");
                assertThat(problem.span().start()).isEqualTo(20 * 32);
            });
        }
    }
}
