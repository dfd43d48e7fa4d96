package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.config.Config;
import vademecum.config.ConfigReader;
import vademecum.site.Jobs;
import vademecum.site.ThemeFiles;

/// The vault that a command works on, and how.
final class VaultOptions {

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Option(names = "--config", paramLabel = "FILE",
            description = "The configuration (default: vademecum.yaml in the vault, if it is there).")
    private Optional<Path> configFile = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads work (default: one a processor).")
    private int jobs;

    /// The vault's folder.
    ///
    /// @throws UsageException if it is not there
    Path vault() {
        if (!Files.exists(vault)) {
            throw new UsageException("there is no folder `" + vault + "`",
                    "name the folder of your notes, as in `vade build my-notes`, or start one with `vade new my-notes`");
        }
        if (!Files.isDirectory(vault)) {
            throw new UsageException("`" + vault + "` is a file, not a folder", "name the folder that holds your notes");
        }
        return vault;
    }

    /// What stands before the path of a note in a message.
    String prefix() {
        String folder = vault.toString();
        return folder.isEmpty() || folder.equals(".") ? "" : folder.endsWith("/") ? folder : folder + "/";
    }

    /// The configuration.
    ///
    /// @throws SettingsException if it has errors
    /// @throws IOException       if it cannot be read
    Settings settings() throws IOException {
        Path file = configFile.orElse(vault().resolve("vademecum.yaml"));
        if (configFile.isPresent() && !Files.isRegularFile(file)) {
            throw new UsageException("there is no file `" + file + "`", "leave `--config` out to use the defaults");
        }
        if (!Files.isRegularFile(file)) {
            return new Settings(Config.DEFAULT, ThemeFiles.read(Optional.empty()));
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
        return new Settings(result.config(), ThemeFiles.read(theme));
    }

    /// The workers.
    Jobs jobs() {
        return jobs > 0 ? new Jobs(jobs) : Jobs.all();
    }

    /// What a build needs to know.
    ///
    /// @param config the configuration
    /// @param theme  the theme
    record Settings(Config config, ThemeFiles theme) {
    }
}
