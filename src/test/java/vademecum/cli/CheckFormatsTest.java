package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vademecum.base.Code;

/// What `vade check` writes for code hosts: SARIF 2.1.0 and workflow commands of GitHub Actions.
class CheckFormatsTest {

    private static final Path MISTAKES = Path.of("src/test/resources/vaults/mistakes");
    private static final Path MANUAL = Path.of("docs/reference/commands.md");

    /// What the SARIF schema allows in the objects that we write; a colon behind a name says that it is required.
    private static final Map<String, Set<String>> SCHEMA = Map.of(
            "log", Set.of("$schema", "version:", "runs:"),
            "run", Set.of("tool:", "results", "columnKind"),
            "driver", Set.of("name:", "semanticVersion", "rules"),
            "rule", Set.of("id:", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"),
            "help", Set.of("text:", "markdown"),
            "result", Set.of("ruleId", "ruleIndex", "level", "message:", "locations"),
            "place", Set.of("artifactLocation", "region"),
            "region", Set.of("startLine", "startColumn", "endColumn"));

    @TempDir
    private Path folder;

    private record Outcome(int exit, String out, String err) {
    }

    private static Outcome check(String vault, String format, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        String[] arguments = Stream.concat(Stream.of("check", vault, "--format", format), Arrays.stream(more))
                .toArray(String[]::new);
        int exit = Main.run(terminal, arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String vault(String... notes) throws IOException {
        for (int i = 0; i < notes.length; i += 2) {
            Path note = folder.resolve(notes[i]);
            Files.createDirectories(note.getParent());
            Files.writeString(note, notes[i + 1]);
        }
        return folder.toString();
    }

    private static Map<?, ?> object(Object value, String kind) {
        Map<?, ?> object = (Map<?, ?>) value;
        assertThat(SCHEMA.get(kind).stream().map(name -> name.replace(":", ""))).containsAll(names(object));
        SCHEMA.get(kind).stream().filter(name -> name.endsWith(":"))
                .forEach(name -> assertThat(names(object)).contains(name.replace(":", "")));
        return object;
    }

    private static List<String> names(Map<?, ?> object) {
        return object.keySet().stream().map(Object::toString).toList();
    }

    private static Map<?, ?> run(String sarif) {
        LoadSettings large = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        Map<?, ?> log = object(new Load(large).loadFromString(sarif), "log");
        assertThat(log.get("version")).isEqualTo("2.1.0");
        assertThat((List<?>) log.get("runs")).hasSize(1);
        return object(((List<?>) log.get("runs")).getFirst(), "run");
    }

    private static List<?> rules(Map<?, ?> run) {
        return (List<?>) object(((Map<?, ?>) run.get("tool")).get("driver"), "driver").get("rules");
    }

    private static List<?> results(Map<?, ?> run) {
        return (List<?>) run.get("results");
    }

    private static Map<?, ?> place(Object result) {
        Object location = ((List<?>) ((Map<?, ?>) result).get("locations")).getFirst();
        return object(((Map<?, ?>) location).get("physicalLocation"), "place");
    }

    private static String uri(Object result) {
        return ((Map<?, ?>) place(result).get("artifactLocation")).get("uri").toString();
    }

    private static String text(Object message) {
        return ((Map<?, ?>) message).get("text").toString();
    }

    @TestFactory
    Stream<DynamicTest> aLogOfEachMistakeHasTheFormOfTheStandard() {
        return Arrays.stream(Code.values()).map(Code::number)
                .filter(code -> !Files.exists(MISTAKES.resolve(code).resolve("why.txt")))
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    Outcome outcome = check(MISTAKES.resolve(code).toString(), "sarif");
                    List<?> results = results(run(outcome.out()));
                    assertThat(results).anySatisfy(result ->
                            assertThat(((Map<?, ?>) result).get("ruleId")).isEqualTo(code));
                    results.forEach(CheckFormatsTest::hasTheForm);
                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.exit()).isEqualTo(check(MISTAKES.resolve(code).toString(), "text").exit());
                }));
    }

    private static void hasTheForm(Object one) {
        Map<?, ?> result = object(one, "result");
        assertThat(Code.values()[(Integer) result.get("ruleIndex")].number()).isEqualTo(result.get("ruleId"));
        assertThat(result.get("level")).isIn("error", "warning", "note");
        assertThat(text(result.get("message"))).isNotBlank();
        assertThat(uri(one)).startsWith("src/test/resources/vaults/mistakes/");
        assertThat(Path.of(URI.create(uri(one)).getPath())).exists();
        if (place(one).get("region") instanceof Map<?, ?> region) {
            object(region, "region");
            assertThat((Integer) region.get("startLine")).isPositive();
            assertThat((Integer) region.get("startColumn")).isPositive();
        }
    }

    @Test
    void everyDiagnosticIsARuleWithHelpThatHasNoLinks() throws IOException {
        List<?> rules = rules(run(check(vault("a.md", "# A\n"), "sarif").out()));
        assertThat(rules).hasSize(Code.values().length);
        for (Code code : Code.values()) {
            Map<?, ?> rule = object(rules.get(code.ordinal()), "rule");
            assertThat(rule.get("id")).isEqualTo(code.number());
            assertThat(rule.get("name")).isEqualTo(code.label());
            String help = object(rule.get("help"), "help").get("markdown").toString();
            assertThat(help).as(code.number()).contains("## How to fix it").doesNotContain("# " + code.number());
            assertThat(help.replaceAll("(?s)```.*?```|`[^`\n]*`", "")).as(code.number())
                    .doesNotContain("[[", "](");
            assertThat(text(rule.get("shortDescription"))).as(code.number()).endsWith(".").hasSizeGreaterThan(20)
                    .doesNotContain("**", "A warning.", "An error.");
            assertThat(text(rule.get("fullDescription"))).startsWith(text(rule.get("shortDescription")));
        }
    }

    @Test
    void aCleanVaultHasALogWithoutResults() throws IOException {
        Outcome outcome = check(vault("a.md", "# A\n"), "sarif");
        assertThat(results(run(outcome.out()))).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(check(folder.toString(), "github")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aNameWithUnusualCharactersIsAUri() throws IOException {
        String vault = vault("Käse & Brot/50% #1: a, b [x].md", "see [[gone]]\n");
        assertThat(results(run(check(vault, "sarif").out()))).singleElement().satisfies(result -> {
            assertThat(uri(result)).isEqualTo("K%C3%A4se%20%26%20Brot/50%25%20%231%3A%20a%2C%20b%20%5Bx%5D.md");
            assertThat(URI.create(uri(result)).getPath()).isEqualTo("Käse & Brot/50% #1: a, b [x].md");
        });
    }

    @Test
    void aPlaceCountsCharactersNotHalvesOfThem() throws IOException {
        String vault = vault("a.md", "# A\n\n😀😀 [[gone]] now\n");
        assertThat(results(run(check(vault, "sarif").out()))).singleElement().satisfies(result ->
                assertThat(place(result).get("region")).isEqualTo(
                        Map.of("startLine", 3, "startColumn", 4, "endColumn", 12)));
        assertThat(check(vault, "github").out()).startsWith("::warning file=a.md,line=3,col=4,");
    }

    @Test
    void aMessageAboutAFileOrTheWholeVaultPointsAtNoLine() {
        String vault = MISTAKES.resolve("V003").toString();
        assertThat(results(run(check(vault, "sarif").out()))).singleElement().satisfies(result ->
                assertThat(place(result)).isEqualTo(Map.of("artifactLocation", Map.of("uri", vault))));
        assertThat(check(vault, "github").out()).startsWith("::warning file=" + vault + ",title=V003 empty-vault::");
    }

    @Test
    void theSameVaultGivesTheSameLogWithAnyNumberOfThreads() throws IOException {
        String vault = vault("a.md", "[[gone]] [[b#x]]\n", "b.md", "[[a#y]] ![[nope.png]]\n");
        assertThat(check(vault, "sarif", "--jobs", "1").out()).isEqualTo(check(vault, "sarif", "--jobs", "4").out());
    }

    @Test
    void theSettingsSayTheLevel() throws IOException {
        String vault = vault("a.md", "[[gone]]\n", "vademecum.yaml", "diagnostics: { missing-target: error }\n");
        assertThat(check(vault, "github").out()).startsWith("::error file=a.md,");
        assertThat(check(vault, "github").exit()).isEqualTo(1);
        Files.writeString(folder.resolve("vademecum.yaml"), "diagnostics: { missing-target: info }\n");
        assertThat(check(vault, "github").out()).startsWith("::notice file=a.md,");
        assertThat(results(run(check(vault, "sarif").out()))).singleElement().satisfies(result ->
                assertThat(((Map<?, ?>) result).get("level")).isEqualTo("note"));
    }

    @Test
    void warningsOfAStrictCheckEndItAsInTheOtherFormats() throws IOException {
        String vault = vault("a.md", "[[gone]]\n");
        assertThat(check(vault, "sarif").exit()).isZero();
        assertThat(check(vault, "sarif", "--strict").exit()).isEqualTo(1);
        assertThat(check(vault, "github", "--strict").exit()).isEqualTo(1);
    }

    @Test
    void aBrokenSettingIsInTheReportToo() throws IOException {
        String vault = vault("a.md", "x", "vademecum.yaml", "publsih: true\n");
        Outcome github = check(vault, "github");
        assertThat(github.out()).startsWith("::error file=vademecum.yaml,line=1,col=1,title=V001 unknown-setting::");
        assertThat(github.exit()).isEqualTo(1);
        Outcome sarif = check(vault, "sarif");
        assertThat(results(run(sarif.out()))).singleElement().satisfies(result ->
                assertThat(uri(result)).isEqualTo("vademecum.yaml"));
        assertThat(sarif.exit()).isEqualTo(1);
    }

    @Test
    void whatANoteSaysCannotEndACommandOrAddOne() throws IOException {
        String alias = "---\naliases: [\"100%\\n::error::\\e[31m, x\"]\n---\n";
        String out = check(vault("a.md", alias, "b, c: 5%.md", alias), "github").out();
        assertThat(out.lines()).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith("::notice file="));
        assertThat(out).contains("file=b%2C c%3A 5%25.md,line=", "title=V208 alias-clash::", "100%25")
                .doesNotContain("\u001b", "100%\n");
    }

    @Test
    void whatANoteSaysCannotPutALinkIntoTheReport() throws IOException {
        String alias = "---\naliases: [\"[click](https://evil.example)\"]\n---\n";
        assertThat(results(run(check(vault("a.md", alias, "b.md", alias), "sarif").out()))).isNotEmpty()
                .allSatisfy(result -> assertThat(text(((Map<?, ?>) result).get("message"))).contains("click")
                        .doesNotContain("]("));
    }

    @Test
    void theManualShowsWhatTheProgramPrints() throws IOException {
        String vault = MISTAKES.resolve("V201").toString();
        String manual = Files.readString(MANUAL);
        assertThat(check(vault, "github").out().replace(vault, "notes").lines()).hasSize(2)
                .allSatisfy(line -> assertThat(manual).contains("\n" + line + "\n"));
        String sarif = check(vault, "sarif").out().replace(vault, "notes");
        String start = "\"results\": [";
        int from = sarif.indexOf(start) + start.length();
        String first = sarif.substring(from, sarif.indexOf(", {\"ruleId\"", from));
        assertThat(withoutIndex(manual)).contains("\n" + withoutIndex(first) + "\n");
    }

    /// A result without the place of its rule in the list of rules, which changes with every new rule.
    private static String withoutIndex(String results) {
        return results.replaceAll("\"ruleIndex\": [0-9]+", "");
    }
}
