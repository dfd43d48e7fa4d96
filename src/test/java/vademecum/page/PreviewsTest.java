package vademecum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// The files with the beginnings of notes.
class PreviewsTest {

    @TempDir
    Path folder;

    @Test
    void theSectionsAndBlocksThatLinksNameAreThereAndOnlyThese() throws IOException {
        note("a.md", "[[b#Deep]] and [[b#^id]] and [b](b.md#wide) and [[#Own]].\n\n## Own\n\nText.");
        note("b.md", "Start.\n\n## Deep\n\nUnder it.\n\n## Wide\n\nHere.\n\n## Unnamed\n\nLast.\n\n- item ^id\n");
        assertThat(previews(build())).contains("""
                "b.html":
                ["b","","<p>Start.</p>""").contains("""
                {"deep":["Deep","<p>Under it.</p>"],"wide":["Wide","<p>Here.</p>"],"^id":["","<li>item</li>"]}""")
                .doesNotContain("\"unnamed\"", "\"own\"");
    }

    @Test
    void whatIsPrivateIsNowhere() throws IOException {
        note("a.md", "See [[secret|this]] ![[secret]] and %%hidden words%% text.");
        note("secret.md", "---\npublish: false\n---\n\nclassified");
        assertThat(previews(build())).contains("See this").doesNotContain("secret", "classified", "hidden");
    }

    @Test
    void offLeavesNoFileAndNoTraceInThePages() throws IOException {
        note("a.md", "See [[b]].");
        note("b.md", "Text.");
        assertThat(previews(build())).isNotEmpty();
        note("vademecum.yaml", "previews: off\n");
        BuiltSite site = build();
        assertThat(previews(site)).isEmpty();
        assertThat(Files.readString(site.folder().resolve("a.html"))).doesNotContain("data-v-previews");
    }

    @Test
    void aThousandNotesAreInFilesOfAFewKilobytesEach() throws IOException {
        for (int i = 0; i < 1000; i++) {
            note("n" + i + ".md", "# Note " + i + "\n\n" + "some words that fill ".repeat(60));
        }
        SortedMap<String, byte[]> files = new TreeMap<>(build().files());
        files.keySet().removeIf(name -> !name.startsWith("vade/previews/"));
        assertThat(files).hasSizeBetween(60, 130);
        assertThat(files.values()).allSatisfy(file -> assertThat(file.length).isLessThan(14_000));
    }

    private void note(String name, String text) throws IOException {
        Path file = folder.resolve("notes").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuiltSite build() throws IOException {
        return BuiltSite.of(folder.resolve("notes"), folder.resolve("site"));
    }

    private static String previews(BuiltSite site) throws IOException {
        StringBuilder all = new StringBuilder();
        site.files().forEach((name, bytes) -> {
            if (name.startsWith("vade/previews/")) {
                all.append(new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return all.toString();
    }
}
