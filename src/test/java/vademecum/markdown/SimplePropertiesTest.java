package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;

class SimplePropertiesTest {

    @Test
    void theFormsThatMostNotesUseAreSimple() {
        String common = "title: My note\ntags: [a, b c]\naliases:\n  - \"x: y\"\n  - z\nn: 12\n";
        assertThat(SimpleProperties.read(common, 4)).isPresent();
    }

    @Test
    void whateverIsSimpleIsReadAsYamlReadsIt() {
        String[] soup = {"a", "b: ", "c:", "\n", "\n", "d: e\n", "- ", "  - f\n", "- g\n", "[", "]", ", ", "'",
                "\"", "#", " #",
            ": ", " ", "null", "~", "true", "012", "key: [x, y]\n", "k: 'it''s'\n", "&a", "*a", "!t", "|", ">",
            "%", "@", "é",
            "😀", "\\", "{", "}", "-", "---\n", "\t", "t: 12:30\n", "u: http://x\n", "2026-01-01", "?", "_: v\n",
            "\r\n"};
        Random random = new Random(11);
        int simple = 0;
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(soup[random.nextInt(soup.length)]);
            }
            Optional<YamlValue.Entries> read = SimpleProperties.read(text.toString(), 4);
            if (read.isPresent()) {
                simple++;
                assertThat(Yaml.read(text.toString(), 4)).as(text.toString())
                        .isEqualTo(new Yaml.Result.Read(read.get()));
            }
        }
        assertThat(simple).isGreaterThan(1_000);
    }
}
