package vademecum.evil;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// A private note has a random word in each place that can hold one, and public notes do with it whatever a note can do
/// with another. No byte of what a build writes holds any of the words.
class LeakTest {

    private static final List<String> REASONS = List.of("publish: false", "publish: \"false\"", "draft: true",
            "private: yes", "visibility: team", "title: a: b");

    @TempDir
    Path folder;
    private Path vault = Path.of("");
    private final SortedMap<String, String> words = new TreeMap<>();

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        write("vademecum.yaml", """
                base-url: https://example.org/
                publish: { private: ["Journal/**"], ignore: ["Attic/**"] }
                handouts: [{ title: All, formats: [pdf, epub] }]
                """);
        write("index.md", """
                ---
                updated: 2026-11-01
                ---
                # Home

                #open [[Other]] ![[shown.jpg]] The falcon flies. ^here
                """);
        write("Other.md", "# Other\n\nOrdinary text, [[index]].\n\n## Part\n\nMore.\n");
        write("glossary/falcon.md", "A bird.\n");
        Files.write(vault.resolve("shown.jpg"), photo(word("EXIF of a picture that is shown")));
    }

    @Test
    void nothingOfAPrivateNoteIsInAnyByte() throws IOException {
        for (int i = 0; i < REASONS.size(); i++) {
            writePrivate("Notes" + i + "/", "---\n" + REASONS.get(i) + "\n", "property " + i);
        }
        check();
    }

    @Test
    void nothingOfAPrivateFolderIsInAnyByte() throws IOException {
        writePrivate("Journal/" + word("name of a folder below a private one") + "/", "---\n", "folder");
        check();
    }

    @Test
    void nothingOfAnIgnoredFolderIsInAnyByte() throws IOException {
        writePrivate("Attic/", "---\n", "ignored");
        check();
    }

    @Test
    void nothingOfAVaultThatIsPrivateByDefaultIsInAnyByte() throws IOException {
        write("vademecum.yaml", """
                publish: { default: private, public: [index.md, Other.md, "glossary/**"] }
                handouts: [{ title: All, formats: [pdf, epub] }]
                """);
        writePrivate(word("name of a folder") + "/", "---\n", "default");
        write("glossary/" + word("name of a private term") + ".md", "---\npublish: false\n---\n"
                + word("definition of a private term") + ".\n");
        check();
    }

    @Test
    void whatAPublicNoteHidesIsInNoByte() throws IOException {
        write("Hiding.md", """
                ---
                nested: { deep: [%s] }
                ---
                # Hiding

                Seen %%%%%s%%%% and <!-- %s --> seen.

                %%%%
                Several lines, %s.
                %%%%

                [label]: https://example.org/%s
                """.formatted(word("nested property"), word("comment"),
                word("HTML comment"), word("long comment"), word("address that no link uses")));
        check();
    }

    /// Writes a private note that uses every construct, files that only it uses, and public notes that lead to it.
    private void writePrivate(String at, String head, String why) throws IOException {
        String name = word(why + ": name of a file");
        String picture = word(why + ": name of a picture");
        String heading = word(why + ": heading");
        String id = word(why + ": block id");
        write(at + name + ".md", head + """
                aliases: [%s]
                tags: [%s]
                description: %s
                mood: %s
                handout: true
                glossary: true
                ---
                # %s

                %s #%s [[Other|%s]] [[index#^here|%s]] ![[%s.jpg]] [[%s]] The %s flies.

                ## %s

                A block, %s. ^%s

                %s
                : %s

                *[%s]: %s

                > [!note] %s
                > %s

                $$%s$$

                ```%s
                %s
                ```

                | %s |
                |---|
                | %s |

                - [ ] %s[^f]

                [^f]: %s

                %%%% %s %%%%
                """.formatted(flat(words(why, "alias", "property tag", "description", "property", "title", "text", "tag",
                "text of a link", "text of a link to a block"), new String[] {picture, word(why + ": wanted note"),
                word(why + ": word"), heading, word(why + ": text of a block"), id},
                words(why, "term", "definition", "abbreviation", "expansion", "title of a callout", "callout",
                        "formula", "language", "code", "head of a table", "cell", "task", "footnote", "comment"))));
        Files.write(vault.resolve(at + picture + ".jpg"), photo(word(why + ": EXIF")));
        write(at + "drawing.canvas", "{\"nodes\":[{\"text\":\"" + word(why + ": canvas") + "\"}],\"edges\":[]}");
        write("Public " + why + ".md", """
                ---
                related: "[[%1$s|plain]]"
                ---
                # Public

                [[%1$s|plain]] and [[%2$s%1$s|plain]] and [[%1$s#%3$s|plain]] and [[%1$s#^%4$s|plain]]
                and [plain](<%2$s%1$s.md>) and [plain](<%2$s%1$s.md#%3$s>) and [plain][ref].

                ![[%1$s]]

                ![[%1$s#%3$s]]

                ![[%1$s#^%4$s]]

                ![plain](<%2$s%1$s.md>)

                <a href="%2$s%1$s.md">plain</a> <img src="%2$s%1$s.md" alt="plain">

                [ref]: <%2$s%1$s.md>
                """.formatted(name, at, heading, id));
        writeNaming(why, at, name, heading);
    }

    /// Writes public canvases, Bases and queries that name a private note in each way they can.
    private void writeNaming(String why, String at, String name, String heading) throws IOException {
        String place = at + name + ".md";
        write("Public board " + why + ".canvas", """
                {"nodes": [
                  {"id": "a", "type": "file", "file": "%1$s", "x": 0, "y": 0, "width": 200, "height": 100},
                  {"id": "b", "type": "file", "file": "%1$s", "subpath": "#%2$s", "x": 300, "y": 0, "width": 200,
                   "height": 100},
                  {"id": "c", "type": "text", "text": "See [[%3$s|plain]] ![[%3$s]]", "x": 0, "y": 200, "width": 200,
                   "height": 100},
                  {"id": "d", "type": "file", "file": "%4$sdrawing.canvas", "x": 300, "y": 200, "width": 200,
                   "height": 100},
                  {"id": "e", "type": "group", "label": "All", "x": -50, "y": -50, "width": 700, "height": 500,
                   "background": "%4$s%3$s.jpg"},
                  {"id": "f", "type": "file", "file": "Other.md", "x": 0, "y": 400, "width": 200, "height": 100}],
                 "edges": [{"id": "x", "fromNode": "a", "toNode": "f", "label": "ordinary label"}]}
                """.formatted(place, heading, name, at));
        String base = """
                filters:
                  or:
                    - file.hasLink(link("%1$s"))
                    - file.name == "%1$s"
                    - file.path == "%2$s"
                    - file.inFolder("%3$s")
                    - file.ext == "md"
                formulas:
                  near: if(file.hasLink("%1$s"), "near", "far")
                views:
                  - { type: table, name: One, order: [file.name, file.links, file.backlinks, file.tags, formula.near, mood] }
                  - { type: cards, name: Two, order: [file.name, file.embeds] }
                """.formatted(name, place, at.isEmpty() ? "/" : at.substring(0, at.length() - 1));
        write("Public base " + why + ".base", base);
        write("Public queries " + why + ".md", """
                # Queries

                ```base
                %1$s
                ```

                ![[Public base %4$s.base]] ![[Public board %4$s.canvas]]

                ```dataview
                LIST FROM [[%2$s]] OR outgoing([[%2$s]]) OR "%3$s"
                ```

                ```dataview
                TABLE file.outlinks, file.inlinks, file.tags, mood, link("%2$s", "plain") AS there
                WHERE file.name = "%2$s" OR contains(file.outlinks, [[%2$s]]) OR true
                ```

                ```dataview
                TASK WHERE contains(file.path, "%3$s") OR true
                ```

                ```dataview
                LIST [[%2$s]].mood FROM !"%3$s"
                ```
                """.formatted(base.strip(), name, at + name, why));
    }

    private void check() throws IOException {
        BuiltSite site = BuiltSite.of(vault, folder.resolve("site"));
        assertThat(site.files()).containsKeys("index.html", "other.html", "search.html");
        Haystack haystack = Haystack.of(site);
        assertThat(haystack.placesOf("ordinary text")).as("the search sees what is public").contains("other.html",
                "index").anyMatch(place -> place.startsWith("vade/search/d/"))
                .anyMatch(place -> place.contains(".epub "))
                .anyMatch(place -> place.endsWith(".pdf text"));
        List<String> leaks = new ArrayList<>();
        words.forEach((word, place) -> haystack.placesOf(word).forEach(file -> leaks.add(place + " in " + file)));
        assertThat(leaks).isEmpty();
    }

    /// A new word, which stands for a place.
    private String word(String place) {
        StringBuilder word = new StringBuilder("zq");
        ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).forEach(word::appendCodePoint);
        words.put(word.toString(), place);
        return word.toString();
    }

    private String[] words(String why, String... places) {
        String[] all = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            all[i] = word(why + ": " + places[i]);
        }
        return all;
    }

    private static Object[] flat(String[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray();
    }

    private void write(String name, String text) throws IOException {
        Path file = vault.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// A picture with a word in its Exif block and in a comment.
    private static byte[] photo(String word) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        for (String segment : List.of("\u00e1Exif\0\0II*\0" + word, "\u00fe" + word)) {
            photo.writeBytes(new byte[] {(byte) 0xFF, (byte) segment.charAt(0), 0, (byte) (segment.length() + 1)});
            photo.writeBytes(segment.substring(1).getBytes(StandardCharsets.ISO_8859_1));
        }
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }
}
