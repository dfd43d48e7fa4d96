package vademecum.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TomlTest {

    /// What a text says, with lists and tables as YAML would write them in one line.
    private static Map<String, String> read(String text) {
        assertThat(Toml.read(text, 0)).isInstanceOf(Yaml.Result.Read.class);
        Map<String, String> shown = new TreeMap<>();
        ((Yaml.Result.Read) Toml.read(text, 0)).value().entries().forEach((name, value) -> shown.put(name,
                show(value)));
        return shown;
    }

    private static String show(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar -> scalar.text();
            case YamlValue.Items items -> items.values().stream().map(TomlTest::show).toList().toString();
            case YamlValue.Entries entries -> entries.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + show(entry.getValue())).toList().toString();
        };
    }

    private static Yaml.Result.Broken broken(String text) {
        assertThat(Toml.read(text, 0)).isInstanceOf(Yaml.Result.Broken.class);
        return (Yaml.Result.Broken) Toml.read(text, 0);
    }

    @Test
    void scalarsStayTheTextThatWasWritten() {
        assertThat(read("n = 0o17 # octal\nd=2026-02-30\ny = true\n\"a b\" = 'c:\\d'\nt = \"x # y\"\r\nu = \"\"\n"))
                .isEqualTo(Map.of("n", "0o17", "d", "2026-02-30", "y", "true", "a b", "c:\\d", "t", "x # y", "u", ""));
    }

    @Test
    void whatStandsInQuotesIsAText() {
        YamlValue.Entries entries = ((Yaml.Result.Read) Toml.read("a = '1'\nb = 1\n", 0)).value();
        assertThat(entries.entries().values()).extracting(value -> ((YamlValue.Scalar) value).quoted())
                .containsExactly(true, false);
    }

    @Test
    void escapesAndLongTextsAreRead() {
        assertThat(read("a = \"\\\"\\u00e9\\U0001F600\\t\"\nb = \"\"\"\none\\\n   two\"\"\"\"\nc = '''\n'x''''\n"))
                .isEqualTo(Map.of("a", "\"é😀\t", "b", "onetwo\"", "c", "'x'"));
    }

    @Test
    void listsAndTablesAreReadInAllForms() {
        assertThat(read("a = [ 'x', # one\n 'y',\n]\nb = {c = 1, d.e = [2]}\nf.g = 3\n[h.i]\nj = 4\n[[k]]\nl = 5\n"
                + "[[k]]\n"))
                .isEqualTo(Map.of("a", "[x, y]", "b", "[c=1, d=[e=[2]]]", "f", "[g=3]", "h", "[i=[j=4]]",
                        "k", "[[l=5], []]"));
    }

    @Test
    void placesCountFromTheStartOfTheFile() {
        Yaml.Result.Read result = (Yaml.Result.Read) Toml.read("# 😀\nx = 'y'\n", 4);
        assertThat(result.value().keys().get("x")).isEqualTo(4 + "# 😀\n".length());
        assertThat(broken("a = 1\nb\n").at()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft = true\ndraft = false", "a = 1\n[a]", "[[a]]\n[a]\nb=1\nb=2", "a", "a =", "= 1",
        "a = \"x", "a = 'x\ny'", "a = \"\\x\"", "a = \"\\ud8\"", "a = \"\\UFFFFFFFF\"", "a = [1", "a = {b = 1",
        "a = 1 b = 2", "a = \"x\" y", "title: x", "[a", "a = [1 2"})
    void whatIsNotTomlIsRefused(String text) {
        assertThat(broken(text).message()).isNotEmpty();
    }

    @Test
    void whatCouldBlowUpIsRefused() {
        for (String deep : List.of("a = " + "[".repeat(10_000), "a = " + "{a = ".repeat(10_000), "a.".repeat(10_000),
                "[" + "a.".repeat(10_000))) {
            assertThat(broken(deep).message()).contains("deeper");
        }
        assertThat(broken("a = 1\n".repeat(20_000)).message()).contains("64 kB");
        assertThat(read("[[a]]\n".repeat(10_000))).containsKey("a");
    }
}
