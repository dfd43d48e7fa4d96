package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vademecum.search.FixtureVault.passage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShorthandTest {

    private static final String STRANGE =
            "\u0001 \u0002\u000e\u001f \"\\\\\" \n\r\t\u007f \u0100\u0101 ĀāĂ 𝔘 \u2028 é  the the";

    @Test
    void frequentWordsTakeOneCharacterAndAreReadAsTheyWere() {
        List<Passage> passages = vault();
        String text = passages.getFirst().text();
        assertThat(quoted(text, Shorthand.of(passages)).length()).isLessThan(text.length() / 3);
        assertThat(shown(passages, "flywheel")).contains("\t" + text.substring(0, 150));
    }

    @Test
    void whateverCharactersATextHasItIsReadAsItWas() {
        List<Passage> passages = vault();
        passages.add(passage("strange", "Strange", "", STRANGE));
        assertThat(shown(passages, "strange")).contains("\t" + STRANGE.replace('\n', ' ') + "\t");
    }

    @Test
    void aSmallSiteHasNoWordsForItWouldLoadMoreThanItSaves() {
        assertThat(quoted("the wheel", Shorthand.of(vault().subList(0, 1)))).isEqualTo("\"the wheel\"");
    }

    @Test
    void otherWordsAreNoticedByAPageThatHasReadTheFormer() {
        List<Passage> before = vault("engine");
        List<Passage> after = vault("motor");
        for (int i = 0; i < 60; i++) {
            Passage both = passage("a" + (10 + i), "Both", "", "The zebra " + i + " on a flywheel of another.");
            before.add(i, both);
            after.add(i, both);
        }
        BrowserParityTest.assertRecovers(before, after, "zebra", 1, 2);
    }

    /// What the browser shows.
    private static String shown(List<Passage> passages, String query) {
        try (BrowserEngine browser = new BrowserEngine(SearchIndex.of(passages, "en", 1))) {
            return browser.search(query, SearchOptions.of(1));
        }
    }

    /// Enough text for some dozen words.
    private static List<Passage> vault() {
        return vault("engine");
    }

    private static List<Passage> vault(String word) {
        String text = ("Turning the flywheel of another " + word + ". ").repeat(50);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            passages.add(passage("n" + i, "Note " + i, "", text));
        }
        return passages;
    }

    private static String quoted(String text, Shorthand shorthand) {
        ByteSink sink = new ByteSink(16);
        shorthand.quote(text, sink);
        return new String(sink.array(), 0, sink.size(), StandardCharsets.UTF_8);
    }
}
