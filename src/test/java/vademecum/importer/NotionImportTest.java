package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What exports of Notion become.
final class NotionImportTest {

    private static final String BOOKS = "Books 00000000000000000000000000000001";
    private static final String DUNE = "Dune 00000000000000000000000000000002";

    @TempDir
    private Path folder;

    @Test
    void whatADatabaseSaysOfAPageBecomesItsProperties() throws IOException {
        Map<String, String> notes = Imports.files(folder,
                BOOKS + ".csv", "Name,Author,Score,Tags\nDune,F,5,\"Sci Fi, Novel\"\n",
                BOOKS + "/" + DUNE + ".md", """
                        # Dune

                        Author: Frank H. (../People/Frank%20H%20000000000000000000000000000000f3.md)
                        Score: 5
                        Tags: Sci Fi, Novel

                        Sand: it is everywhere.
                        """);
        assertThat(notes.get("Books/Dune.md")).isEqualTo("""
                ---
                Author: ["[[Frank H.]]"]
                Score: 5
                tags: ["Sci-Fi", "Novel"]
                ---

                # Dune

                Sand: it is everywhere.
                """);
        assertThat(notes.get("Books.md")).contains("| [[Books/Dune\\|Dune]] | F | 5 | Sci Fi, Novel |");
    }

    @Test
    void aDatabaseWithAllItsRowsIsOneNote() throws IOException {
        Map<String, String> notes = Imports.files(folder, BOOKS + ".csv", "Name\nDune\n",
                BOOKS + "_all.csv", "Name\nDune\nEmma\n", "Home 000000000000000000000000000000a1.md",
                "[Books](" + BOOKS.replace(" ", "%20") + "_all.csv)\n");
        assertThat(notes).containsOnlyKeys("Books.md", "Home.md");
        assertThat(notes.get("Books.md")).contains("| Dune |\n", "| Emma |\n");
        assertThat(notes.get("Home.md")).isEqualTo("[Books](Books.md)\n");
    }

    @Test
    void aDatabaseStandsOnItsOwnPageIfItHasOne() throws IOException {
        Map<String, String> notes = Imports.files(folder, BOOKS + ".md", "# Books\n\nAll of mine.\n",
                BOOKS + "_all.csv", "Name\nDune\n");
        assertThat(notes).containsOnlyKeys("Books.md");
        assertThat(notes.get("Books.md")).isEqualTo("# Books\n\nAll of mine.\n\n| Name |\n|---|\n| Dune |\n");
    }

    @Test
    void textThatIsSetOffBecomesACallout() throws IOException {
        Map<String, String> notes = Imports.files(folder, DUNE + ".md", """
                <aside>
                💡 Read **this**.

                </aside>

                - List
                    <aside>
                    Set in
                    </aside>
                """);
        assertThat(notes.get("Dune.md")).isEqualTo("""
                > [!note] 💡
                > Read **this**.


                - List
                    > [!note]
                    > Set in

                """);
    }

    @Test
    void theAddressOfAnotherPageLeadsToItsNote() throws IOException {
        Map<String, String> notes = Imports.files(folder, DUNE + ".md", "# Dune\n",
                "Home 0000000000000000000000000000000a.md",
                "[it](https://www.notion.so/Dune-00000000000000000000000000000002?pvs=21)\n");
        assertThat(notes.get("Home.md")).isEqualTo("[it](/Dune.md)\n");
    }

    @Test
    void pagesInHtmlAreReadToo() throws IOException {
        Map<String, String> notes = Imports.files(folder, DUNE + ".html",
                "<article><h1>Dune</h1><p>Sand</p></article>");
        assertThat(notes.get("Dune.md")).isEqualTo("# Dune\n\nSand\n");
    }
}
