package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the outlines of Logseq become.
final class LogseqImportTest {

    @TempDir
    private Path folder;

    private String page(String text) throws IOException {
        return Imports.files(folder, "logseq/config.edn", "{}", "pages/Page.md", text).get("Page.md");
    }

    @Test
    void blocksThatAreHeadingsBecomeHeadingsOfTheNoteAndNotItsTitle() throws IOException {
        assertThat(page("""
                - ## Use
                \t- Type it.
                \t\t- Then press a key.
                - ## Limits
                \t- ### Size
                \t  Not above a megabyte.
                """)).isEqualTo("""
                ---
                title: "Page"
                ---

                ## Use

                - Type it.
                  - Then press a key.

                ## Limits

                ### Size

                Not above a megabyte.
                """);
    }

    @Test
    void aHeadingStaysInTheListWhereTextFollowsThatIsNotItsOwn() throws IOException {
        assertThat(page("- ## Use\n\t- Type it.\n- not of that heading\n"))
                .isEqualTo("- ## Use\n  - Type it.\n- not of that heading\n");
    }

    @Test
    void theIdOfABlockStandsBehindItsFirstText() throws IOException {
        assertThat(page("""
                - id:: 64a1b2c3-0000-4000-8000-000000000001
                  Text that is
                  wrapped
                  ```sh
                  ls
                  ```
                - See [the text](((64a1b2c3-0000-4000-8000-000000000001))).
                """)).isEqualTo("""
                - Text that is
                  wrapped ^64a1b2c3-0000-4000-8000-000000000001
                  ```sh
                  ls
                  ```
                - See [[Page#^64a1b2c3-0000-4000-8000-000000000001|the text]].
                """);
    }

    @Test
    void whatTheProgramKeepsForItselfBecomesAComment() throws IOException {
        assertThat(page("""
                - One
                  collapsed:: true
                \t- Two
                \t  :LOGBOOK:
                \t  CLOCK: [2026-01-31 Sat 10:00:00]
                \t  :END:
                """)).isEqualTo("""
                - One %%collapsed:: true%%
                  - Two %%:LOGBOOK: CLOCK: [2026-01-31 Sat 10:00:00] :END:%%
                """);
    }

    @Test
    void blocksOfOrgModeBecomeCalloutsQuotesAndCode() throws IOException {
        assertThat(page("""
                - #+BEGIN_TIP
                  Save *often*.
                  #+END_TIP
                - #+BEGIN_QUOTE
                  So it goes.
                  #+END_QUOTE
                - #+BEGIN_SRC clojure
                  - (+ 1 2)
                  #+END_SRC
                """)).isEqualTo("""
                - > [!tip]
                  > Save *often*.
                - > So it goes.
                - ```clojure
                  - (+ 1 2)
                  ```
                """);
    }

    @Test
    void playersMarksSizesAndNumbersAreWrittenAsObsidianDoes() throws IOException {
        assertThat(page("""
                - {{video https://example.org/v.mp4}} and ^^this^^, not `^^that^^`
                - ![Plan](../assets/plan.png){:height 100, :width 200}
                - First
                  logseq.order-list-type:: number
                - {{query (todo NOW)}}
                """)).isEqualTo("""
                - ![](https://example.org/v.mp4) and ==this==, not `^^that^^`
                - ![Plan|200x100](assets/plan.png)
                1. First
                - `{{query (todo NOW)}}`
                """);
    }

    @Test
    void aLinkToADayLeadsToTheNoteOfTheDay() throws IOException {
        Map<String, String> notes = Imports.files(folder, "logseq/config.edn", "{}",
                "journals/2026_01_31.md", "- one\n", "pages/Page.md", "- [[Jan 31st, 2026]] and [[Jan 30th, 2026]]\n");
        assertThat(notes.get("Page.md")).isEqualTo("- [[2026-01-31|Jan 31st, 2026]] and [[Jan 30th, 2026]]\n");
    }

    @Test
    void theSettingsSayHowADayIsNamed() throws IOException {
        Map<String, String> notes = Imports.files(folder,
                "logseq/config.edn", "{:journal/page-title-format\n :x 1\n :journal/page-title-format \"dd.MM.yyyy\"}",
                "journals/2026_01_31.md", "- one\n", "pages/Page.md", "- [[31.01.2026]]\n");
        assertThat(notes.get("Page.md")).isEqualTo("- [[2026-01-31|31.01.2026]]\n");
    }

    @Test
    void aTitleOfItsOwnIsAlsoAName() throws IOException {
        assertThat(page("title:: What is it?\nrating:: 5\n\n- text\n"))
                .isEqualTo("---\ntitle: \"What is it?\"\naliases: [\"What is it?\"]\nrating: 5\n---\n\n- text\n");
    }
}
