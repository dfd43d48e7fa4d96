package vademecum.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;

/// What the settings that Obsidian keeps in a vault, `.obsidian/app.json`, say about its notes. A setting that is
/// missing or cannot be read is as Obsidian has it in a new vault.
///
/// @param lineBreaks whether a single newline is shown as a line break
/// @param excluded   the files that Obsidian keeps out of its search and its suggestions
public record ObsidianSettings(boolean lineBreaks, List<Exclusion> excluded) {

    /// The settings of a folder that Obsidian never opened: newlines are as in CommonMark.
    private static final ObsidianSettings NONE = new ObsidianSettings(false, List.of());

    /// Reads the settings of a vault.
    ///
    /// @param root the vault's folder
    static ObsidianSettings of(Path root) {
        Path folder = root.resolve(".obsidian");
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        try {
            return read(new String(Files.readAllBytes(folder.resolve("app.json")), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return read("");
        }
    }

    /// Reads the text of `app.json`. JSON is YAML.
    static ObsidianSettings read(String json) {
        if (!(Yaml.read(json.replace('\t', ' '), 0) instanceof Yaml.Result.Read(YamlValue.Entries settings))) {
            return new ObsidianSettings(true, List.of());
        }
        List<Exclusion> excluded = new ArrayList<>();
        if (settings.entries().get("userIgnoreFilters") instanceof YamlValue.Items filters) {
            for (YamlValue filter : filters.values()) {
                if (filter instanceof YamlValue.Scalar text && !text.text().isBlank()) {
                    excluded.add(Exclusion.of(text.text()));
                }
            }
        }
        boolean strict = settings.entries().get("strictLineBreaks") instanceof YamlValue.Scalar text
                && text.text().equals("true");
        return new ObsidianSettings(!strict, List.copyOf(excluded));
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
