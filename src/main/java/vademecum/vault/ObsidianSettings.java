package vademecum.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vademecum.base.VaultPath;
import vademecum.config.PropertyType;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;

/// What the settings that Obsidian keeps in a vault, `app.json` and `types.json` in `.obsidian`, say about its notes. A
/// setting that is missing or cannot be read is as Obsidian has it in a new vault.
///
/// @param lineBreaks whether a single newline is shown as a line break
/// @param excluded   the files that Obsidian keeps out of its search and its suggestions
/// @param types      what properties, in lower case, hold even where their values look like something else
public record ObsidianSettings(boolean lineBreaks, List<Exclusion> excluded, Map<String, PropertyType> types) {

    /// The settings of a folder that Obsidian never opened: newlines are as in CommonMark.
    private static final ObsidianSettings NONE = new ObsidianSettings(false, List.of(), Map.of());

    /// Reads the settings of a vault.
    ///
    /// @param root the vault's folder
    static ObsidianSettings of(Path root) {
        Path folder = root.resolve(".obsidian");
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        return read(text(folder.resolve("app.json")), text(folder.resolve("types.json")));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /// Reads the texts of `app.json` and `types.json`. JSON is YAML.
    static ObsidianSettings read(String app, String types) {
        Map<String, YamlValue> settings = entries(app);
        List<Exclusion> excluded = new ArrayList<>();
        if (settings.get("userIgnoreFilters") instanceof YamlValue.Items filters) {
            for (YamlValue filter : filters.values()) {
                if (filter instanceof YamlValue.Scalar text && !text.text().isBlank()) {
                    excluded.add(Exclusion.of(text.text()));
                }
            }
        }
        boolean strict = settings.get("strictLineBreaks") instanceof YamlValue.Scalar text
                && text.text().equals("true");
        return new ObsidianSettings(!strict, List.copyOf(excluded), types(entries(types)));
    }

    private static Map<String, YamlValue> entries(String json) {
        return Yaml.read(json.replace('\t', ' '), 0) instanceof Yaml.Result.Read(YamlValue.Entries read)
                ? read.entries() : Map.of();
    }

    private static Map<String, PropertyType> types(Map<String, YamlValue> settings) {
        Map<String, PropertyType> types = new TreeMap<>();
        if (settings.get("types") instanceof YamlValue.Entries written) {
            written.entries().forEach((name, type) -> {
                if (type instanceof YamlValue.Scalar scalar) {
                    PropertyType.of(scalar.text()).ifPresent(known -> types.put(name.toLowerCase(Locale.ROOT), known));
                }
            });
        }
        return Collections.unmodifiableMap(types);
    }

    /// The setting that excludes a file, as it is written; empty if none does.
    public Optional<String> exclusion(VaultPath path) {
        for (Exclusion exclusion : excluded) {
            if (exclusion.matches(path.value())) {
                return Optional.of(exclusion.written());
            }
        }
        return Optional.empty();
    }
}
