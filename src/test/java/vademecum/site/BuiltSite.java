package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vademecum.config.Config;
import vademecum.config.ConfigReader;

/// A site that a test had built from a vault, with the theme that comes with the program.
///
/// @param folder the folder of the site
/// @param report what the build said
public record BuiltSite(Path folder, BuildReport report) {

    private static final ThemeFiles THEME = theme();

    /// Builds the site of a vault under its own configuration, if it has one.
    public static BuiltSite of(Path vault, Path out) throws IOException {
        return of(vault, out, 2, Optional.empty());
    }

    /// Builds the site of a vault.
    ///
    /// @param jobs  how many threads work
    /// @param cache notes of earlier builds
    public static BuiltSite of(Path vault, Path out, int jobs, Optional<NoteCache> cache) throws IOException {
        Path file = vault.resolve("vademecum.yaml");
        Config config = Files.exists(file)
                ? ConfigReader.read("vademecum.yaml", Files.readString(file)).config() : Config.DEFAULT;
        try (Jobs workers = new Jobs(jobs)) {
            return new BuiltSite(out, new Build(config, THEME, workers, Progress.SILENT, cache).run(vault, out));
        }
    }

    /// The site's files by path.
    public SortedMap<String, byte[]> files() throws IOException {
        return files(folder);
    }

    /// The files below a folder by path.
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /// A page as jsoup reads it.
    public Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(path)));
    }

    private static ThemeFiles theme() {
        try {
            return ThemeFiles.read(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
