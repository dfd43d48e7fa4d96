package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What `vade check --score` says of a vault.
final class ScoreTest {

    @TempDir
    private Path folder;
    private String vault = "";

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Shell.vault(folder, "a.md", """
                See [[b]], [[b]] and ![far](https://example.org/x.png).

                ```dataviewjs
                dv.list()
                ```
                """, "b.md", "Text.\n", "private.md", "---\npublish: false\n---\n\n[[a]] [[a]] [[a]]\n");
    }

    @Test
    void theScoreCountsWhatIsShownAndNamesWhatIsNot() {
        Shell.Outcome score = Shell.run("check", vault, "--score");
        assertThat(score.out()).startsWith("50.0 % of 4 constructs are shown")
                .containsSubsequence("Shown\n", "2  links in double brackets\n", "Shown in another form",
                        "1  pictures on other sites\n", "Not shown", "1  Dataview scripts\n");
        assertThat(score.exit()).isZero();
    }

    @Test
    void theScoreForProgramsIsOneObject() {
        String json = Shell.run("check", vault, "--score", "--format", "json").out();
        Map<?, ?> score = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
        assertThat(score.get("total")).isEqualTo(4);
        assertThat(score.get("shown")).isEqualTo(2);
        assertThat(score.get("constructs")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(Map.of("construct", "wikilink", "count", 2, "shown", "yes"),
                        Map.of("construct", "dataview-script", "count", 1, "shown", "no"));
    }

    @Test
    void aScoreIsNoReportForCodeHosts() {
        for (String format : List.of("sarif", "github")) {
            Shell.Outcome refused = Shell.run("check", vault, "--score", "--format", format);
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("a score is not written as " + format);
        }
    }
}
