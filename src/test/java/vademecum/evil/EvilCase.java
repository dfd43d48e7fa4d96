package vademecum.evil;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vademecum.site.BuiltSite;

/// A hostile vault in a folder of its own: `vault` beside files that must stay outside, and three ordinary notes among
/// the hostile ones, which must come out as they do without them.
///
/// @param folder the folder that holds `vault`; the site goes into `site` beside it
record EvilCase(Path folder) {

    private static final Map<String, String> CONTROL = Map.of(
            "control1.md", "# Control 1\n\nFirst ordinary text, [[control2]].\n",
            "control2.md", "# Control 2\n\nSecond ordinary text, [[control3]].\n",
            "control3.md", "# Control 3\n\nThird ordinary text, [[control1]].\n");

    /// An empty case.
    static EvilCase make(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("vault"));
        for (Map.Entry<String, String> note : CONTROL.entrySet()) {
            Files.writeString(folder.resolve("vault").resolve(note.getKey()), note.getValue());
        }
        return new EvilCase(folder);
    }

    /// A case copied with its symbolic links as they are.
    static EvilCase copy(Path source, Path folder) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(folder.resolve(source.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, folder.resolve(source.relativize(from)), LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
        return make(folder);
    }

    Path vault() {
        return folder.resolve("vault");
    }

    /// Builds the site and says everything that is wrong with it, whatever the notes say.
    ///
    /// @param canary a text that no output may hold
    List<String> complaints(BuiltSite site, Map<String, Long> before, String canary) throws IOException {
        List<String> complaints = new ArrayList<>(PageRules.complaints(site));
        for (int i = 1; i <= CONTROL.size(); i++) {
            String page = "control" + i + ".html";
            Element text = site.page(page).selectFirst(".v-body");
            String expected = List.of("First", "Second", "Third").get(i - 1) + " ordinary text, control"
                    + (i % CONTROL.size() + 1) + ".";
            if (text == null || !text.text().equals(expected)) {
                complaints.add(page + " is not as it should be: " + text);
            }
        }
        Haystack.of(site).placesOf(canary).forEach(place -> complaints.add("the secret stands in " + place));
        if (!before.equals(outside())) {
            complaints.add("files beside the site have changed: " + before + " " + outside());
        }
        return complaints;
    }

    BuiltSite build() throws IOException {
        return BuiltSite.of(vault(), folder.resolve("site"));
    }

    /// Every file that no build may touch, with its size and time.
    SortedMap<String, Long> outside() throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString();
                if (!name.startsWith("site") && !name.startsWith(".vademecum") && !name.isEmpty()) {
                    BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class,
                            LinkOption.NOFOLLOW_LINKS);
                    files.put(name, facts.lastModifiedTime().toMillis() * 1_000 + facts.size() % 1_000);
                }
            }
        }
        return files;
    }
}
