package vademecum.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static final Outline NOTE = Outline.of(Facts.note("n.md").title("The note")
            .heading(2, "Step 1: Setup").heading(3, "Notes")
            .heading(2, "Step 2: Run").heading(3, "Notes")
            .heading(2, "C# basics").heading(2, "Q&A / FAQ").heading(2, "Wrap-up")
            .block("fact-1").facts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Step 1: Setup|step-1-setup",
        "step 1 setup|step-1-setup",
        "Step 1  Setup |step-1-setup",
        "Notes|notes",
        "Step 2 Run#Notes|notes-2",
        "Step 1 Setup#Notes|notes",
        "The note#Step 2 Run|step-2-run",
        "The note|''",
        "the-note|''",
        "C# basics|c-basics",
        "C basics|c-basics",
        "q a faq|q-a-faq",
        "wrap-up|wrap-up",
        "wrapup|wrap-up",
        "step-2-run|step-2-run",
        "^fact-1|fact-1",
        "^FACT-1|fact-1",
    })
    void headingsAreFoundWhateverPunctuationTheLinkLost(String fragment, String anchor) {
        assertThat(NOTE.find(fragment, false)).contains(anchor);
    }

    @ParameterizedTest
    @CsvSource({"Step 3", "Notes#Step 1 Setup", "Wrap-up#Notes", "^fact-2", "^notes-9"})
    void whatIsNotThereIsNotFound(String fragment) {
        assertThat(NOTE.find(fragment, false)).isEmpty();
    }

    @Test
    void aMarkdownLinkMeansTheIdBeforeTheWords() {
        Outline outline = Outline.of(Facts.note("n.md").heading(2, "notes 2").heading(2, "Notes").heading(2, "Notes")
                .facts());
        assertThat(outline.find("notes-2", true)).contains("notes-2");
    }

    @Test
    void nearHeadingsAndBlocksAreNamed() {
        assertThat(NOTE.nearest("Step 2 Rum")).startsWith("Step 2: Run");
        assertThat(NOTE.nearest("Step 1")).isEqualTo(List.of("Step 1: Setup"));
        assertThat(NOTE.nearest("^fact1")).isEqualTo(List.of("^fact-1"));
        assertThat(NOTE.nearest("Something else entirely")).isEmpty();
    }
}
