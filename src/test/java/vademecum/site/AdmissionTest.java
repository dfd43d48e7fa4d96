package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which notes are published under which settings.
class AdmissionTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsPublishedUnlessItSaysOtherwise() throws IOException {
        assertThat(published("", "a.md", "", "b.md", "publish: false", "c.md", "draft: true")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish: false", "publish: \"false\"", "publish: 'no'", "publish: off", "publish: 0",
        "publish: flase", "publish:", "publish: [true]", "draft: true", "draft: \"true\"", "draft: maybe",
        "private: yes", "visibility: friends", "publish: true\ndraft: true", "published: false", "public: no",
        "share: false", "dg-publish: \"false\"", "permalink: false", "\n\npublish: false\n"})
    void aNoteIsPrivateInDoubt(String property) throws IOException {
        assertThat(published("", "a.md", property, "b.md", "")).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\ndraft = true\n+++\n", "+++\n[extra]\na = 1 b = 2\n+++\n", "+++\ntitle = 'x'\n",
        "{\n\t\"draft\": true\n}\n", "{\n  \"a\": {\n  }, \"draft\": [\n}\n", "---\n\nkey: a\ndraft: yes\n\n---\n",
        "---\n\nkey: a\nlist:\n- a\n  b: c: d\n---\n"})
    void aNoteIsPrivateInDoubtInWhateverFormItsPropertiesAre(String note) throws IOException {
        Path vault = Files.createDirectory(folder.resolve("vault"));
        Files.writeString(vault.resolve("a.md"), note + "Text.");
        Files.writeString(vault.resolve("b.md"), "Text.");
        BuiltSite site = BuiltSite.of(vault, folder.resolve("site"));
        assertThat(site.files()).containsKey("b.html").doesNotContainKey("a.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"published: 2024-01-15", "published:", "share: true", "public: yes", "permalink: a"})
    void aPropertyOfAnotherProgramThatDoesNotSayNoKeepsNothingBack(String property) throws IOException {
        assertThat(published("", "a.md", property)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish: true", "publish: \"true\"", "publish: yes", "visibility: public",
        "draft: false\npublish: on"})
    void aNoteThatAsksForItIsPublishedFromAPrivateFolder(String property) throws IOException {
        assertThat(published("publish: { private: [\"Journal/**\"] }",
                "Journal/a.md", property, "Journal/b.md", "", "c.md", "")).containsExactly("c", "journal/a");
    }

    @Test
    void notToBeADraftIsNotToAskForPublication() throws IOException {
        assertThat(published("publish: { default: private }", "a.md", "draft: false", "b.md", "publish: true"))
                .containsExactly("b");
    }

    @Test
    void aPublicFolderOpensAVaultThatIsPrivateByDefault() throws IOException {
        assertThat(published("publish: { default: private, public: [\"Garden/**\"] }", "Garden/a.md", "",
                "Garden/b.md", "publish: false", "c.md", "")).containsExactly("garden/a");
    }

    @Test
    void aPrivateFolderInsideAPublicOneStaysPrivate() throws IOException {
        assertThat(published("publish: { default: private, public: [\"Garden/**\"], private: [\"Garden/shed\"] }",
                "Garden/a.md", "", "Garden/shed/b.md", "")).containsExactly("garden/a");
    }

    @Test
    void aVaultThatIsAllPrivateSaysWhereToLook() throws IOException {
        BuiltSite site = build("publish: { default: private }", "a.md", "");
        assertThat(site.report().problems()).singleElement().satisfies(problem ->
                assertThat(problem.diagnostic().hint()).contains("every note is private; `vade audit` says why"));
    }

    /// The pages of the notes, without their ending.
    private Set<String> published(String settings, String... notes) throws IOException {
        Set<String> pages = new TreeSet<>();
        for (String path : build(settings, notes).files().keySet()) {
            String page = path.replace(".html", "");
            for (int i = 0; i < notes.length; i += 2) {
                if (path.endsWith(".html") && notes[i].equalsIgnoreCase(page + ".md")) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private BuiltSite build(String settings, String... notes) throws IOException {
        Path vault = Files.createTempDirectory(folder, "vault");
        Files.writeString(vault.resolve("vademecum.yaml"), settings);
        for (int i = 0; i < notes.length; i += 2) {
            Path note = vault.resolve(notes[i]);
            Files.createDirectories(note.getParent());
            Files.writeString(note, "---\n" + notes[i + 1] + "\n---\nText.\n");
        }
        return BuiltSite.of(vault, folder.resolve("site"));
    }
}
