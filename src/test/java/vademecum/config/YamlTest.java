package vademecum.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class YamlTest {

    private static YamlValue.Entries read(String text) {
        assertThat(Yaml.read(text, 0)).isInstanceOf(Yaml.Result.Read.class);
        return ((Yaml.Result.Read) Yaml.read(text, 0)).value();
    }

    private static Yaml.Result.Broken broken(String text) {
        assertThat(Yaml.read(text, 0)).isInstanceOf(Yaml.Result.Broken.class);
        return (Yaml.Result.Broken) Yaml.read(text, 0);
    }

    @Test
    void scalarsStayTheTextThatWasWritten() {
        YamlValue.Entries entries = read("n: 010\nd: 2026-02-30\ny: yes\nq: \"a: b\"\nempty:\n");
        assertThat(entries.entries().values()).extracting(value -> ((YamlValue.Scalar) value).text())
                .containsExactly("010", "2026-02-30", "yes", "a: b", "");
    }

    @Test
    void listsAreReadInBothForms() {
        YamlValue.Entries entries = read("a: [x, y]\nb:\n  - x\n  - y\n");
        assertThat(((YamlValue.Items) entries.entries().get("a")).values()).hasSize(2);
        assertThat(((YamlValue.Items) entries.entries().get("b")).values()).hasSize(2);
    }

    @Test
    void placesCountFromTheStartOfTheFile() {
        Yaml.Result.Read result = (Yaml.Result.Read) Yaml.read("t: 😀\nx: y\n", 4);
        assertThat(result.value().keys().get("x")).isEqualTo(4 + "t: 😀\n".length());
    }

    @Test
    void anEmptyTextIsAnEmptyMapping() {
        assertThat(read("").entries()).isEmpty();
        assertThat(read("# only a comment\n").entries()).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(broken("draft: true\ndraft: false\n").message()).contains("`draft` stands here twice");
        assertThat(broken("draft: true\ndraft: false\n").at()).isEqualTo(12);
    }

    @Test
    void whatCouldBlowUpIsRefused() {
        assertThat(broken("a: &x [1]\nb: *x\n").message()).contains("anchors");
        assertThat(broken("a: !!str x\n").message()).contains("tags");
        assertThat(broken("a: " + "[".repeat(10_000)).message()).contains("deep");
        assertThat(broken("a:\n" + deepBlock(2_000)).message()).isNotEmpty();
        assertThat(broken("a: " + "9".repeat(20_000) + "\n").message()).contains("10 kB");
        assertThat(broken("a: b\n".repeat(20_000)).message()).contains("64 kB");
        assertThat(broken("a: 1\n---\nb: 2\n").message()).contains("second document");
        assertThat(broken("- a\n- b\n").message()).contains("name: value");
    }

    @Test
    void mistakesAreReportedWhereTheyAre() {
        assertThat(broken("title: a: b\n").at()).isEqualTo(8);
    }

    private static String deepBlock(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= depth && text.length() < Yaml.LONGEST_TEXT - 4_000; i++) {
            text.append(" ".repeat(i)).append("k:\n");
        }
        return text.toString();
    }
}
