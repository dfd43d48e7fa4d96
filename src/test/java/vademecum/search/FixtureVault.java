package vademecum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// Passages for tests: made in place, or read from a folder of plain Markdown with `aliases:` and `tags:` lines.
final class FixtureVault {

    private FixtureVault() {
    }

    static Passage passage(String note, String title, String heading, String text) {
        return passage(note, title, List.of(), List.of(), heading, text);
    }

    static Passage passage(String note, String title, List<String> aliases, List<String> tags, String heading,
                           String text) {
        return new Passage(new VaultPath(note + ".md"), new SitePath(note + ".html"), title, aliases, tags,
                heading.isEmpty() ? List.of() : List.of(heading.split(" › ")), anchor(heading), text);
    }

    static List<Passage> read(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted()
                    .flatMap(file -> note(root, file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Passage> note(Path root, Path file) {
        String path = root.relativize(file).toString().replace('\\', '/').replaceAll("\\.md$", "");
        String title = path.substring(path.lastIndexOf('/') + 1);
        List<String> aliases = List.of();
        List<String> tags = List.of();
        String heading = "";
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("# ") && passages.isEmpty() && text.isEmpty()) {
                title = line.substring(2);
            } else if (line.startsWith("aliases: ")) {
                aliases = Arrays.asList(line.substring(9).split(", "));
            } else if (line.startsWith("tags: ")) {
                tags = Arrays.asList(line.substring(6).split(", "));
            } else if (line.startsWith("## ")) {
                passages.add(passage(path, title, aliases, tags, heading, text.toString().strip()));
                heading = line.substring(3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        passages.add(passage(path, title, aliases, tags, heading, text.toString().strip()));
        return passages;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String anchor(String heading) {
        return heading.substring(heading.lastIndexOf('›') + 1).strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
