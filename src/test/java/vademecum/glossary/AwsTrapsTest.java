package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.config.Config.Scope;

/// Twelve notes with every mention marked that an editor would link, and sixty-one that none would.
class AwsTrapsTest {

    private static final Path SET = Path.of("src/test/resources/glossary/aws-traps");

    @ParameterizedTest
    @CsvSource({"PAGE, 84", "SECTION, 93"})
    void exactlyTheMarkedMentionsAreLinked(Scope scope, int marks) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Map<String, String> row : MarkedSet.rows(SET.resolve("gold.tsv"))) {
            if (scope == Scope.SECTION || row.get("scope").equals("page")) {
                expected.add(row.get("note") + " " + row.get("start") + " " + row.get("end") + " " + row.get("term"));
            }
        }
        Set<String> made = new TreeSet<>();
        List<MarkedSet.Link> links = MarkedSet.read(SET, scope).links();
        links.forEach(link -> made.add(link.note() + " " + link.start() + " " + link.end() + " " + link.term()));
        assertThat(made).hasSize(marks).isEqualTo(expected);
        for (Map<String, String> trap : MarkedSet.rows(SET.resolve("traps.tsv"))) {
            assertThat(links).noneMatch(link -> link.note().equals(trap.get("note"))
                    && link.term().equals(trap.get("term"))
                    && link.start() < Integer.parseInt(trap.get("end"))
                    && Integer.parseInt(trap.get("start")) < link.end());
        }
    }
}
