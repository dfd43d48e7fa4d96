package vademecum.evil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// A larger collection of hostile vaults, kept outside the project: `-Devil=FOLDER` names the folder of the cases, and
/// `-Devil.manifest=FILE` their list: tab-separated, with the id first and the diagnostic expected sixth.
@EnabledIfSystemProperty(named = "evil", matches = ".+")
class EvilCorpusTest {

    private static final Set<String> IMPORTS = Set.of("Z");
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("unsafe-link", Set.of("V104", "V201", "V206", "V209")),
            Map.entry("outside-vault", Set.of("V206", "V201", "V104")),
            Map.entry("symlink-outside", Set.of("V006")),
            Map.entry("symlink-loop", Set.of("V006")),
            Map.entry("broken-link", Set.of("V201")),
            Map.entry("embed-cycle", Set.of("V204")),
            Map.entry("ambiguous-link", Set.of("V202", "V208")),
            Map.entry("bad-encoding", Set.of("V004")),
            Map.entry("bad-front-matter", Set.of("V101", "V102")),
            Map.entry("path-collision", Set.of("V005", "V008", "V202")),
            Map.entry("suspicious-name", Set.of("V005")),
            Map.entry("bad-name", Set.of("V005")),
            Map.entry("suspicious-text", Set.of("V108")));
    /// Front matter that others refuse and that is harmless here: many keys, and a rule below a paragraph.
    private static final Set<String> HARMLESS = Set.of("Y10", "Y13");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> noteOfTheCollectionHurts() throws IOException {
        Map<String, String> codes = codes();
        try (Stream<Path> cases = Files.list(Path.of(System.getProperty("evil")))) {
            return cases.sorted().filter(source -> source.getFileName().toString().matches("[A-Z][0-9]+"))
                    .filter(source -> !IMPORTS.contains(source.getFileName().toString().substring(0, 1))).toList()
                            .stream()
                    .map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), () ->
                            assertTimeoutPreemptively(
                            Duration.ofSeconds(60), () -> check(source, codes))));
        }
    }

    private void check(Path source, Map<String, String> codes) throws IOException {
        String id = source.getFileName().toString();
        EvilCase evil = EvilCase.copy(source, folder.resolve(id));
        Map<String, Long> before = evil.outside();
        BuiltSite site = evil.build();
        assertThat(evil.complaints(site, before, "CANARY-" + id)).as(id).isEmpty();
        Set<String> found = site.report().problems().stream().map(problem -> problem.diagnostic().code().number())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = CODES.getOrDefault(codes.getOrDefault(id, "-"), Set.of());
        assertThat(wanted.isEmpty() || HARMLESS.contains(id) || wanted.stream().anyMatch(found::contains))
                .as("%s: %s is one of %s, found %s", id, codes.get(id), wanted, found).isTrue();
    }

    private static Map<String, String> codes() throws IOException {
        String list = System.getProperty("evil.manifest", "");
        return list.isEmpty() ? Map.of() : Files.readAllLines(Path.of(list)).stream().map(line ->
                List.of(line.split("\t")))
                .filter(row -> row.size() > 5).collect(Collectors.toMap(List::getFirst, row -> row.get(5)));
    }
}
