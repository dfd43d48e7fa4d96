package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not meant for the public stays out of the site, and what is meant for it does not.
class PrivateNotesTest {

    @TempDir
    Path folder;

    @Test
    void filesOfPrivateNotesAreNotCopiedAndThoseOfPublicOnesAre() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("a.md", "![[shared.png]] [[private-note]]")
                .with("private-note.md", "---\npublish: false\n---\n\n# Zebra\n\n![[zebra.png]] ![[shared.png]]")
                .with("zebra.png", "zebra").with("shared.png", "").with("unused.png", "").site();
        assertThat(site.everything()).doesNotContainIgnoringCase("zebra");
        assertThat(site.built().files().keySet()).contains("files/shared.png")
                .noneMatch(file -> file.contains("unused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish: false", "publish: \"false\"", "publish: 'False'", "publish: no", "draft: true",
        "draft: \"true\"", "publish: maybe", "draft:\n  - true",
        "\npublish: false\n"})
    void aNoteThatMeansToBePrivateIs(String property) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("a.md", "Text.")
                .with("b.md", "---\n" + property + "\n---\n\nZebra.").site();
        assertThat(site.everything()).doesNotContain("Zebra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish: true", "publish: \"true\"", "draft: false", "draft: \"false\"", "draft: False",
        "draft: no"})
    void aNoteThatMeansToBePublicIs(String property) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("b.md", "---\n" + property + "\n---\n\nZebra.").site();
        assertThat(site.text("b.html")).isEqualTo("Zebra.");
    }

    @Test
    void notesThatObsidianExcludesAreNotPublishedButTheirPicturesMayBe() throws IOException {
        SmallVault.Site site = SmallVault.in(folder)
                .with(".obsidian/app.json", """
                        {"userIgnoreFilters": ["ARCHIVE/", "/\\\\.tmp\\\\.md$/", "/(a+)+$/"]}""")
                .with("Archive/old.md", "Zebra.").with("Archive/pic.png", "").with("x.tmp.md", "Zebra.")
                .with("Archive/kept.md", "---\npublish: true\n---\nKept.").with("b.md", "![[pic.png]] [[old]] [[kept]]")
                .site();
        assertThat(site.everything()).doesNotContain("Zebra");
        assertThat(site.built().files()).containsKeys("files/archive/pic.png", "archive/kept.html", "b.html");
        assertThat(site.problems()).containsExactlyInAnyOrder("V207", "V212");
    }

    @ParameterizedTest
    @CsvSource({".trash/old.md", ".obsidian/plugins/x/README.md", ".git/notes.md"})
    void whatIsInTheTrashOrHiddenIsNotThere(String path) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("a.md", "Text.").with(path, "# Zebra").site();
        assertThat(site.everything()).doesNotContain("Zebra");
    }

    @Test
    void commentsLeaveNoTrace() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("a.md", """
                Seen %%Zebra one%% and seen.

                %%
                Zebra two [[b]] #zebra

                ![[zebra.png]]
                %%

                <!-- Zebra three -->
                """).with("b.md", "Text.").with("zebra.png", "").site();
        assertThat(site.everything()).doesNotContainIgnoringCase("zebra");
        assertThat(site.page("b.html").text()).doesNotContain("Linked from");
    }
}
