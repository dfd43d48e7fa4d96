package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.ConfigReader;
import vademecum.history.Renames;

/// Every file of a site has a reason.
class AuditTest {

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        write("vademecum.yaml", """
                base-url: https://example.org/
                publish: { private: ["Journal/**"], ignore: ["Attic/**", "*.bak.md"] }
                handouts: [{ title: All, formats: [pdf, epub] }]
                """);
        write("index.md", "# Home\n\n#aws/compute See [[trip]].\n");
        write("trip.md", "---\naliases: [old/journey]\npermalink: the-trip\n---\nFirst.\n\n![[plan.png]]\n");
        write("deep/er/more.md", "---\npublish: true\nupdated: 2026-01-01\n---\n[plan](/plan.png) [[gone]]\n");
        write("glossary/falcon.md", "A bird.\n");
        write("plan.png", "plan");
        write("unused.png", "unused");
        write("Journal/day.md", "Dear diary.");
        write("Journal/open.md", "---\npublish: true\n---\n");
        write("draft.md", "---\ndraft: true\n---\n");
        write("broken.md", "---\na: b: c\n---\n");
        write("Attic/old.md", "x");
        write("a.bak.md", "x");
    }

    @Test
    void everyFileOfABuildHasAReason() throws IOException {
        Audited audited = audit().run(vault);
        assertThat(audited.published()).hasSizeGreaterThan(20).allSatisfy(file ->
                assertThat(file.kind()).as(file.file().value()).isNotEqualTo(Audited.Kind.UNEXPLAINED));
        Map<String, String> reasons = new TreeMap<>();
        audited.published().forEach(file -> reasons.put(file.file().value(), file.why()));
        assertThat(reasons).containsEntry("files/plan.png", "used by deep/er/more.md:5 and 1 other note")
                .containsEntry("the-trip.html", "notes are published unless something says otherwise")
                .containsEntry("old/journey.html", "it leads to `the-trip.html`")
                .containsEntry("trip.html", "it leads to `the-trip.html`")
                .containsEntry("journal/open.html", "its property `publish` says so")
                .containsEntry("tags/aws.html", "it lists the tag `aws`, 1 note")
                .containsEntry("deep/index.html", "it lists the folder `deep`, 1 note");
    }

    @Test
    void everyOtherFileOfTheVaultHasOneToStayPrivate() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        audit().run(vault).kept().forEach(file -> reasons.put(file.source().value(), file.why()));
        assertThat(reasons).isEqualTo(Map.of("Journal/day.md", "`publish.private` has `Journal/**`",
                "draft.md", "its property `draft` says so", "broken.md", "its front matter cannot be read",
                "Attic/old.md", "`publish.ignore` has `Attic/**`", "a.bak.md", "`publish.ignore` has `*.bak.md`",
                "unused.png", "no published note shows it or links to it",
                "vademecum.yaml", "it holds the settings"));
    }

    @Test
    void aSiteThatIsThereIsComparedWithTheVault() throws IOException {
        Path site = folder.resolve("site");
        BuiltSite.of(vault, site);
        assertThat(audit().run(vault, site).unexplained()).isZero();
        Files.writeString(site.resolve("left-over.html"), "x");
        write("trip.md", "---\npublish: false\n---\n");
        assertThat(audit().run(vault, site).published()).filteredOn(file ->
                file.kind() == Audited.Kind.UNEXPLAINED).extracting(file -> file.file().value())
                .containsExactly("left-over.html", "old/journey.html", "the-trip.html", "trip.html");
    }

    @Test
    void anAuditWritesNothing() throws IOException {
        Map<String, byte[]> before = BuiltSite.files(folder);
        audit().run(vault);
        assertThat(BuiltSite.files(folder).keySet()).isEqualTo(before.keySet());
    }

    private Audit audit() throws IOException {
        return new Audit(ConfigReader.read("", Files.readString(vault.resolve("vademecum.yaml"))).config(),
                ThemeFiles.read(Optional.empty()), new Jobs(2), Progress.SILENT, Renames.NONE);
    }

    private void write(String name, String text) throws IOException {
        Path file = vault.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
