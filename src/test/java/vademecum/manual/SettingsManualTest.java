package vademecum.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vademecum.config.Config;
import vademecum.config.ConfigReader;
import vademecum.config.HandoutSettings;
import vademecum.config.PageSetup;

/// The manual's page on settings lists every setting there is, and no other.
class SettingsManualTest {

    private static final Path PAGE = Path.of("docs/reference/configuration.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.-]+)` \\|", Pattern.MULTILINE);

    @Test
    void everySettingHasARow() throws IOException {
        Set<String> rows = ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> settings = new TreeSet<>(Set.of("theme", "diagnostics"));
        add(Config.class, "", settings);
        add(HandoutSettings.class, "", settings);
        settings.removeAll(Set.of("publish", "glossary", "links", "properties", "handout", "reading", "severities",
                "now", "cover", "selection", "setup"));
        add(Config.Publish.class, "publish.", settings);
        settings.removeAll(Set.of("publish.by-default", "publish.public-notes", "publish.private-notes",
                "publish.secrets"));
        settings.addAll(Set.of("publish.default", "publish.public", "publish.private", "secrets"));
        add(Config.GlossarySettings.class, "glossary.", settings);
        add(Config.Links.class, "links.", settings);
        add(Config.Properties.class, "properties.", settings);
        add(Config.Printing.class, "handout.", settings);
        add(Config.Reading.class, "", settings);
        add(HandoutSettings.Cover.class, "", settings);
        add(HandoutSettings.Selection.class, "", settings);
        add(PageSetup.class, "", settings);
        assertThat(rows).isEqualTo(settings);
    }

    @Test
    void theExampleIsAConfiguration() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = lines.indexOf("```yaml") + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("```");
        assertThat(ConfigReader.read("vademecum.yaml", ManualPage.text(lines.subList(start, end))).problems())
                .isEmpty();
    }

    private static void add(Class<?> record, String prefix, Set<String> settings) {
        Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName)
                .map(name -> prefix + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                        .forEach(settings::add);
    }
}
