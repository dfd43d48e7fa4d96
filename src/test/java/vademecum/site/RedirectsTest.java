package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.Code;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.config.ConfigReader;
import vademecum.history.Renames;

/// Addresses at which a note was before lead to where it is.
class RedirectsTest {

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        write("index.md", "# Home\n");
    }

    @Test
    void anAliasThatIsAPathLeadsToTheNote() throws IOException {
        write("people/friends.md", "---\naliases: [Guides/Making friends, Chums]\n---\n# Friends\n\nText.\n");
        BuiltSite site = build();
        String page = text(site, "guides/making-friends.html");
        assertThat(page).contains("<meta http-equiv=\"refresh\" content=\"0; url=../people/friends.html\">",
                "<link rel=\"canonical\" href=\"../people/friends.html\">", "<title>Friends</title>",
                "<meta name=\"robots\" content=\"noindex\">", "<script src=\"../vade/moved.js\" defer>");
        assertThat(site.files()).doesNotContainKey("chums.html").containsKey("vade/moved.js");
    }

    @Test
    void aCanonicalAddressIsAbsoluteWhereTheSiteHasOne() throws IOException {
        write("vademecum.yaml", "base-url: https://example.org/kb\n");
        write("a.md", "---\naliases: [old/a]\n---\nText.\n");
        BuiltSite site = build();
        assertThat(text(site, "old/a.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/kb/a.html\">");
        assertThat(text(site, "sitemap.xml")).doesNotContain("old/a");
        assertThat(text(site, "a-z.html")).doesNotContain("old/a");
    }

    @Test
    void aSiteWithoutRedirectsHasNoScriptForThem() throws IOException {
        assertThat(build().files()).doesNotContainKey("vade/moved.js");
    }

    @Test
    void aPermalinkIsTheNotesPageAndTheOldAddressLeadsThere() throws IOException {
        write("people/friends.md", "---\npermalink: /Best Friends\n---\n# Friends\n\nText.\n");
        write("b.md", "[[friends]]\n");
        BuiltSite site = build();
        assertThat(site.page("best-friends.html").select("h1").text()).isEqualTo("Friends");
        assertThat(text(site, "people/friends.html")).contains("url=../best-friends.html");
        assertThat(site.page("b.html").select(".v-body a").attr("href")).isEqualTo("best-friends.html");
    }

    @Test
    void aPermalinkThatIsTakenIsReportedAndTheNoteStaysWhereItIs() throws IOException {
        for (String taken : List.of("search", "vade/x", "tags/index", "index")) {
            write("a.md", "---\npermalink: " + taken + "\n---\nText.\n");
            BuiltSite site = build();
            assertThat(site.report().problems()).as(taken).singleElement().satisfies(problem ->
                    assertThat(problem.diagnostic().code()).isEqualTo(Code.PAGE_COLLISION));
            assertThat(text(site, "a.html")).contains("Text.");
        }
    }

    @Test
    void twoNotesDoNotShareAPermalink() throws IOException {
        write("a.md", "---\npermalink: same\n---\nText of a.\n");
        write("b.md", "---\npermalink: Same\n---\nText of b.\n");
        BuiltSite site = build();
        assertThat(text(site, "same.html")).contains("Text of a.");
        assertThat(text(site, "b.html")).contains("Text of b.");
        assertThat(site.report().problems()).hasSize(1);
    }

    @Test
    void aRedirectNeverTakesThePlaceOfAPage() throws IOException {
        write("old/a.md", "# A page\n\nText.\n");
        write("b.md", "---\naliases: [Old/A, vade/search/x, tags/index, a/../../b, ../x]\n---\nText.\n");
        BuiltSite site = build();
        assertThat(text(site, "old/a.html")).contains("A page");
        assertThat(site.report().problems()).extracting(problem -> problem.diagnostic().code())
                .containsOnly(Code.REDIRECT_COLLISION).hasSize(3);
    }

    @Test
    void aNoteThatWasRenamedIsFoundByItsOldAddress() throws IOException {
        write("now/c.md", "# C\n\nText.\n");
        BuiltSite site = build(Map.of("old/A b.md", "now/c.md", "sub/index.md", "now/c.md", "gone.md", "nowhere.md"));
        assertThat(text(site, "old/a-b.html")).contains("url=../now/c.html");
        assertThat(text(site, "sub/index.html")).contains("url=../now/c.html");
        assertThat(site.files()).doesNotContainKey("gone.html");
    }

    @Test
    void aNewNoteUnderAnOldNameKeepsIt() throws IOException {
        write("a.md", "# A new note\n\nText.\n");
        write("b.md", "# B\n\nText.\n");
        BuiltSite site = build(Map.of("a.md", "b.md", "A.md", "b.md"));
        assertThat(text(site, "a.html")).contains("A new note");
        assertThat(site.report().problems()).isEmpty();
    }

    @Test
    void nothingLeadsToAPrivateNoteAndNoPrivateNameIsTold() throws IOException {
        write("vademecum.yaml", "publish: { private: [\"Journal/**\"], ignore: [\"Attic/**\"] }\n");
        write("secret.md", "---\npublish: false\naliases: [old/secret]\npermalink: hush\n---\nText.\n");
        write("open.md", "# Open\n\nText.\n");
        BuiltSite site = build(Map.of("old/s.md", "secret.md", "Journal/dear.md", "open.md", "Attic/x.md", "open.md",
                ".trash/y.md", "open.md"));
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("old/") || path.startsWith("journal/")
                || path.startsWith("attic/") || path.contains("trash") || path.contains("hush"));
    }

    private BuiltSite build() throws IOException {
        return build(Map.of());
    }

    private BuiltSite build(Map<String, String> moved) throws IOException {
        TreeMap<VaultPath, VaultPath> renames = new TreeMap<>();
        moved.forEach((from, to) -> renames.put(new VaultPath(from), new VaultPath(to)));
        Path file = vault.resolve("vademecum.yaml");
        Config config = Files.exists(file) ? ConfigReader.read("", Files.readString(file)).config() : Config.DEFAULT;
        Path out = folder.resolve("site");
        try (Jobs jobs = new Jobs(2)) {
            return new BuiltSite(out, new Build(config, ThemeFiles.read(Optional.empty()), jobs, Progress.SILENT,
                    Optional.empty()).with(new Renames(renames, List.of())).run(vault, out));
        }
    }

    private static String text(BuiltSite site, String path) throws IOException {
        return Files.readString(site.folder().resolve(path));
    }

    private void write(String name, String text) throws IOException {
        Path file = vault.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
