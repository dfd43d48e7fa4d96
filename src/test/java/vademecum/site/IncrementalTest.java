package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that remembers the notes of earlier builds makes the site that a first build would make.
class IncrementalTest {

    private static final Path SOURCE = Path.of("src/test/resources/vaults/golden");
    private static final int EDITS = 40;

    @TempDir
    Path folder;
    private final NoteCache cache = new NoteCache();
    private Path vault = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void copyAVault() throws IOException {
        vault = folder.resolve("vault");
        site = folder.resolve("site");
        for (String part : new String[] {"links", "embeds", "glossary", "backlinks", "footnotes", "private", "tags"}) {
            BuiltSite.files(SOURCE.resolve(part).resolve("notes")).forEach((path, bytes) ->
                    write(vault.resolve(part).resolve(path), bytes));
        }
        write(vault.resolve("vademecum.yaml"),
                "glossary: { from: [\"glossary/glossary/**\"] }\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anySequenceOfEditsEndsInTheSiteOfACleanBuild() throws IOException {
        Random random = new Random(20260203);
        for (int i = 0; i < EDITS; i++) {
            String edit = edit(random);
            BuiltSite.of(vault, site, 2, Optional.of(cache));
            if (i % 4 == 3) {
                BuiltSite clean = BuiltSite.of(vault, folder.resolve("clean" + i));
                assertThat(texts(site)).as("after edit %d: %s", i, edit).isEqualTo(texts(clean.folder()));
            }
        }
    }

    @Test
    void aFileThatDidNotChangeKeepsItsTime() throws IOException {
        BuiltSite.of(vault, site, 2, Optional.of(cache));
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : BuiltSite.files(site).keySet()) {
            Files.setLastModifiedTime(site.resolve(path), before);
        }
        Files.writeString(vault.resolve("links/aws/EC2.md"), "\nOne sentence more.\n",
                java.nio.file.StandardOpenOption.APPEND);
        BuiltSite.of(vault, site, 2, Optional.of(cache));
        assertThat(Files.getLastModifiedTime(site.resolve("links/aws/ec2.html"))).isNotEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve("links/index.html"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve("glossary/index.html"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve("tags/aws.html"))).isEqualTo(before);
    }

    /// Makes one change that a writer could make, and says which.
    private String edit(Random random) throws IOException {
        List<Path> notes = notes();
        Path note = notes.get(random.nextInt(notes.size()));
        Path other = notes.get(random.nextInt(notes.size()));
        String text = Files.readString(note);
        String name = other.getFileName().toString().replace(".md", "");
        switch (random.nextInt(8)) {
            case 0 -> Files.writeString(note, text + "\n\nA link to [[" + name + "]] and EC2.\n");
            case 1 -> Files.writeString(note, text + "\n\n![[" + name + "]]\n");
            case 2 -> Files.writeString(note, "---\ndraft: " + random.nextBoolean() + "\n---\n"
                    + text.replaceAll("(?s)^---.*?\n---\n", ""));
            case 3 -> Files.move(note, note.resolveSibling("moved " + random.nextInt(1000) + ".md"));
            case 4 -> Files.writeString(note, text.replace("Part", "Piece").replace("EC2", "S3") + " #edited/"
                    + random.nextInt(3));
            case 5 -> Files.delete(note);
            case 6 -> Files.writeString(vault.resolve("glossary/glossary/term " + random.nextInt(4) + ".md"),
                    "---\naliases: [" + name + "]\n---\n\nA definition " + random.nextInt() + ".\n");
            default -> Files.writeString(note.resolveSibling("new " + random.nextInt(1000) + ".md"), "# New\n\n"
                    + text);
        }
        return note.toString();
    }

    private List<Path> notes() throws IOException {
        try (Stream<Path> paths = Files.walk(vault)) {
            return paths.filter(path -> path.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static SortedMap<String, String> texts(Path site) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        BuiltSite.files(site).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
