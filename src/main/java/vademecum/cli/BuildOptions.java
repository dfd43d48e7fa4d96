package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;
import vademecum.config.Config;
import vademecum.config.ConfigReader;
import vademecum.site.Jobs;
import vademecum.site.ThemeFiles;

/// The options of every command that reads a vault.
final class BuildOptions {

    @Option(names = "--config", paramLabel = "FILE",
            description = "The configuration (default: vademecum.yaml in the vault, if it is there).")
    private Optional<Path> configFile = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads work (default: one a processor).")
    private int jobs;

    @Option(names = "--now", paramLabel = "TIME",
            description = {"What time it is for queries, as 2026-11-22 or 2026-11-22T10:30, or `clock` for this",
                "machine's time (default: that of the newest change that a note tells of)."})
    private Optional<String> now = Optional.empty();

    /// What a build needs to know.
    ///
    /// @param config the configuration
    /// @param theme  the theme
    record Settings(Config config, ThemeFiles theme) {
    }

    /// Checks that the vault is there and reads its configuration.
    ///
    /// @throws UsageException    if the vault or the file is not there
    /// @throws SettingsException if the configuration has errors
    /// @throws IOException       if it cannot be read
    Settings settings(Path vault) throws IOException {
        check(vault);
        Path file = configFile.orElse(vault.resolve("vademecum.yaml"));
        if (configFile.isPresent() && !Files.isRegularFile(file)) {
            throw new UsageException("there is no file `" + file + "`", "leave `--config` out to use the defaults");
        }
        if (!Files.isRegularFile(file)) {
            return new Settings(timed(Config.DEFAULT), ThemeFiles.read(Optional.empty()));
        }
        ConfigReader.Result result = ConfigReader.read(file.toString(), Files.readString(file));
        if (!result.problems().isEmpty()) {
            throw new SettingsException(result.problems());
        }
        Optional<Path> theme = result.theme().map(name -> file.toAbsolutePath().getParent().resolve(name));
        if (theme.isPresent() && !Files.isDirectory(theme.get())) {
            throw new UsageException("there is no folder `" + theme.get() + "`",
                    "`theme` in " + file + " names a folder beside it that holds your templates");
        }
        return new Settings(timed(result.config()), ThemeFiles.read(theme));
    }

    /// The configuration at the time that the command line names.
    private Config timed(Config config) {
        if (now.isEmpty()) {
            return config;
        }
        String text = now.get();
        try {
            return config.at(text.equals("clock") ? LocalDateTime.now(ZoneId.systemDefault())
                    : text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text));
        } catch (DateTimeParseException _) {
            throw new UsageException("`" + text + "` is not a time", "write `--now 2026-11-22`,"
                    + " `--now 2026-11-22T10:30` or `--now clock`");
        }
    }

    private static void check(Path vault) {
        if (!Files.exists(vault)) {
            throw new UsageException("there is no folder `" + vault + "`",
                    "name the folder of your notes, as in `vade build my-notes`, or start one with"
                            + " `vade new my-notes`");
        }
        if (!Files.isDirectory(vault)) {
            throw new UsageException("`" + vault + "` is a file, not a folder",
                    "name the folder that holds your notes");
        }
    }

    /// The workers.
    Jobs jobs() {
        return jobs > 0 ? new Jobs(jobs) : Jobs.all();
    }

    /// What stands before the path of a note in a message, so that the whole leads to the file.
    static String prefix(Path vault) {
        String folder = vault.toString();
        return folder.isEmpty() || folder.equals(".") ? "" : folder.endsWith("/") ? folder : folder + "/";
    }
}
