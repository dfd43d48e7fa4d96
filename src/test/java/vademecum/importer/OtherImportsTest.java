package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.harvest.Imported;

/// What notes become that were written for other programs.
final class OtherImportsTest {

    @TempDir
    private Path folder;

    @Test
    void aLogseqGraphKeepsItsPropertiesTasksAndBlockReferences() throws IOException {
        Map<String, String> notes = Imports.files(folder, "logseq/config.edn", "{}",
                "pages/Cloud___AWS.md", """
                        alias:: Amazon Web Services
                        tags:: [[cloud]], data base
                        - Servers for rent
                          id:: 64a1b2c3-0000-4000-8000-000000000001
                        - TODO read the paper
                        - DONE open an account
                        """,
                "journals/2026_01_31.md", """
                        - See ((64a1b2c3-0000-4000-8000-000000000001)) and #[[long tag]]
                        - {{embed [[Cloud/AWS]]}}
                        """);
        assertThat(notes.get("Cloud/AWS.md")).isEqualTo("""
                ---
                aliases: ["Amazon Web Services"]
                tags: ["cloud", "data-base"]
                ---

                - Servers for rent ^64a1b2c3-0000-4000-8000-000000000001
                - [ ] read the paper
                - [x] open an account
                """);
        assertThat(notes.get("journals/2026-01-31.md")).isEqualTo("""
                - See [[Cloud/AWS#^64a1b2c3-0000-4000-8000-000000000001]] and [[long tag]]
                - ![[Cloud/AWS]]
                """);
    }

    @Test
    void anExportOfNotionLosesItsIdsAndItsDatabasesBecomeTables() throws IOException {
        Map<String, String> notes = Imports.files(folder,
                "Home 0123456789abcdef0123456789abcdef.md",
                "[Plan](Home%200123456789abcdef0123456789abcdef/Plan%20fedcba9876543210fedcba9876543210.md)\n",
                "Home 0123456789abcdef0123456789abcdef/Plan fedcba9876543210fedcba9876543210.md", "# Plan\n",
                "Books 00000000000000000000000000000001.csv", "Title,Note\nDune,\"sand, | worms\"\n");
        assertThat(notes).containsOnlyKeys("Books.md", "Home.md", "Home/Plan.md");
        assertThat(notes.get("Home.md")).contains("[Plan](Home/Plan.md)");
        assertThat(notes.get("Books.md")).contains("| Title | Note |\n|---|---|\n| Dune | sand, \\| worms |\n");
    }

    @Test
    void pagesInHtmlKeepTheirMainPart() throws IOException {
        Map<String, String> notes = Imports.files(folder, "a.html", """
                <html><head><title>Servers</title><script>alert(1)</script></head><body><nav>menu</nav>
                <main><p>Rent <b>one</b> as in <a href="b.html#cost">costs</a>.</p>
                <table><tr><th>A</th></tr><tr><td>1</td></tr></table></main></body></html>
                """, "b.html", "<h1>Costs</h1><ul><li>By the second<ul><li>Linux</li></ul></li></ul>");
        assertThat(notes.get("a.md")).startsWith("# Servers\n\nRent **one** as in [costs](b.md#cost).")
                .contains("| A |").doesNotContain("alert", "menu");
        assertThat(notes.get("b.md")).startsWith("# Costs").contains("By the second", "Linux");
    }

    @Test
    void anExportOfMediaWikiBecomesMarkdown() throws IOException {
        Map<String, String> notes = Imports.files(folder, "wiki.xml", """
                <mediawiki><page><title>Cloud</title><revision>
                <text>'''Cloud''' is ''rented''.&lt;ref&gt;A book&lt;/ref&gt;

                == Kinds ==
                * [[AWS|Amazon]]
                ** EC2
                # first
                {| class="wikitable"
                ! Name !! Year
                |-
                | AWS || 2006
                |}
                {{Stub|x}} [https://example.org more]
                [[Category:Web services]]</text></revision></page>
                <page><title>The cloud</title><revision><text>#REDIRECT [[Cloud]]</text></revision></page></mediawiki>
                """);
        assertThat(notes).containsOnlyKeys("Cloud.md");
        assertThat(notes.get("Cloud.md")).isEqualTo("""
                ---
                aliases: ["The cloud"]
                tags: ["Web-services"]
                ---

                # Cloud

                **Cloud** is *rented*.^[A book]

                ## Kinds

                - [[AWS|Amazon]]
                   - EC2
                1. first

                | Name | Year |
                |---|---|
                | AWS | 2006 |

                `{{Stub|x}}` [more](<https://example.org>)
                """);
    }

    @Test
    void anExportThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.xml"),
                "<mediawiki><page><title>A</title><revision><text>one</text></revision></page><page><title>B</ti");
        Imported imported = Import.read(file, Optional.empty());
        assertThat(imported.notes()).extracting(note -> note.path().value()).containsExactly("A.md");
        assertThat(imported.whole()).isFalse();
        assertThat(imported.remarks()).singleElement().asString().contains("cut.xml");
    }

    @Test
    void mkDocsGivesOrderTitlesRedirectsAndCallouts() throws IOException {
        Map<String, String> notes = Imports.files(folder, "mkdocs.yml", """
                site_name: Our docs
                site_url: https://example.org/
                markdown_extensions:
                  - pymdownx.emoji:
                      emoji_index: !!python/name:material.extensions.emoji.twemoji
                plugins:
                  - redirects:
                      redirect_maps:
                        old/setup.md: setup.md
                nav:
                  - index.md
                  - Setting up: setup.md
                """, "docs/index.md", "# Home\n", "docs/setup.md", "!!! tip \"Try it\"\n    It is easy.\n\nText.\n");
        assertThat(notes.get("vademecum.yaml")).isEqualTo("title: \"Our docs\"\nbase-url: \"https://example.org/\"\n");
        assertThat(notes.get("setup.md")).isEqualTo("""
                ---
                title: "Setting up"
                order: 2
                aliases: ["old/setup"]
                ---

                > [!tip] Try it
                > It is easy.

                Text.
                """);
    }

    @Test
    void mdBookGivesTheOrderOfItsSummary() throws IOException {
        Map<String, String> notes = Imports.files(folder, "book.toml", "[book]\ntitle = \"The book\"\n",
                "src/SUMMARY.md", "# Summary\n\n- [Second](b.md)\n    - [First](part/a.md)\n", "src/b.md", "# B\n",
                "src/part/a.md", "# A\n");
        assertThat(notes).containsOnlyKeys("b.md", "part/a.md", "vademecum.yaml");
        assertThat(notes.get("part/a.md")).startsWith("---\ntitle: \"First\"\norder: 2\n---\n");
    }

    @Test
    void quartzGivesItsContentAndItsTitle() throws IOException {
        Map<String, String> notes = Imports.files(folder, "quartz.config.ts",
                "const config = {\n  configuration: {\n    pageTitle: \"Garden\",\n    baseUrl: \"x.example.org\",\n", 
                "content/index.md", "Hello [[there]].\n", "docs/manual.md", "no\n");
        assertThat(notes).containsOnlyKeys("index.md", "vademecum.yaml");
        assertThat(notes.get("vademecum.yaml")).contains("title: \"Garden\"", "base-url: \"https://x.example.org/\"");
    }
}
