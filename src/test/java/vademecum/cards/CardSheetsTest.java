package vademecum.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;
import vademecum.site.HandoutBuild;
import vademecum.site.Jobs;
import vademecum.site.Progress;
import vademecum.site.ThemeFiles;

/// Cards as they come out of the printer.
class CardSheetsTest {

    @TempDir
    private Path folder;

    private HandoutBuild.Outcome.Written outcome = new HandoutBuild.Outcome.Written(0, 0, List.of());

    private Document cards(String... notes) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes/glossary")).getParent();
        for (int i = 0; i < notes.length; i += 2) {
            Files.writeString(vault.resolve(notes[i]), notes[i + 1]);
        }
        Path out = folder.resolve("cards.html");
        try (Jobs jobs = new Jobs(1)) {
            outcome = (HandoutBuild.Outcome.Written) new HandoutBuild(Config.DEFAULT,
                    ThemeFiles.read(Optional.empty()), jobs, Progress.SILENT, false).run(vault,
                    new HandoutBuild.Request(Optional.of("all"), HandoutSettings.NONE, false, "",
                            HandoutSettings.Format.HTML, true, Optional.empty()), out);
        }
        return Jsoup.parse(Files.readString(out));
    }

    private static List<String> texts(Element sheet) {
        return sheet.select(".v-study-card").stream().map(card -> card.select(".v-body").text()).toList();
    }

    @Test
    void everyBackLiesBehindItsFrontWhenThePaperIsTurnedOverItsLongEdge() throws IOException {
        StringBuilder note = new StringBuilder("# Quiz\n\n");
        for (int i = 1; i <= 11; i++) {
            note.append("> [!question] Ask ").append(i).append("\n> Know ").append(i).append("\n\n");
        }
        Document page = cards("quiz.md", note.toString());
        List<Element> sheets = page.select(".v-card-sheet");
        assertThat(sheets).hasSize(4);
        for (int sheet = 0; sheet < 4; sheet += 2) {
            List<String> fronts = texts(sheets.get(sheet));
            List<String> backs = texts(sheets.get(sheet + 1));
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 2; column++) {
                    assertThat(backs.get(2 * row + 1 - column))
                            .isEqualTo(fronts.get(2 * row + column).replace("Ask", "Know"));
                }
            }
        }
        assertThat(page.select(".v-blank")).hasSize(10);
    }

    @Test
    void aQuestionIsTheTitleOfItsCalloutOrItsFirstBlock() throws IOException {
        Document page = cards("a.md", "# A\n\n> [!question]- Why **so**?\n> Because.\n\n"
                + "> [!faq]\n> Who?\n>\n> Me.\n\n> [!note] No card\n> text\n");
        assertThat(texts(page.select(".v-card-sheet").get(0)).subList(0, 3)).containsExactly("Why so?", "Who?", "");
        assertThat(texts(page.select(".v-card-sheet").get(1)).subList(0, 2)).containsExactly("Me.", "Because.");
    }

    @Test
    void termsFollowWithTheirOtherNamesAndNothingToFollow() throws IOException {
        Document page = cards("a.md", "# A\n\nA VPC.\n\n> [!question] Q\n> See [[b]] and [x](https://example.org).\n",
                "b.md", "# B\n\nText.\n", "glossary/vpc.md",
                "---\naliases: [private cloud]\n---\n# VPC\n\nA network.\n");
        assertThat(texts(page.select(".v-card-sheet").get(0)).subList(0, 2)).containsExactly("Q", "VPC");
        assertThat(texts(page.select(".v-card-sheet").get(1)).subList(0, 2))
                .containsExactly("private cloud A network.", "See b and x.");
        assertThat(page.select(".v-card-sheet a, .v-card-sheet [id]")).isEmpty();
    }

    @Test
    void longCardsLieOnSheetsWithMoreRoom() throws IOException {
        Document page = cards("a.md", "# A\n\n> [!question] Short\n> x\n\n> [!question] Long\n> " + "word ".repeat(300)
                + "\n\n> [!question] Longer\n> " + "word ".repeat(800) + "\n");
        assertThat(page.select(".v-card-sheet").eachAttr("class")).containsExactly("v-card-sheet v-eight",
                "v-card-sheet v-eight", "v-card-sheet v-four", "v-card-sheet v-four", "v-card-sheet v-two",
                "v-card-sheet v-two");
        assertThat(page.text().split("word", -1)).hasSize(1101);
    }

    @Test
    void whatFitsOnNoCardIsReported() throws IOException {
        cards("a.md", "# A\n\n> [!question] Endless\n> " + "word ".repeat(2_000) + "\n");
        assertThat(outcome.problems()).singleElement().satisfies(problem ->
                assertThat(problem.diagnostic().message()).isEqualTo(
                        "a card from `A` has 10019 characters and is left out"));
    }
}
