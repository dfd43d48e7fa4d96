package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Links find notes and files by the names that people give them.
class NamesTest {

    @TempDir
    Path folder;

    @Test
    void theSameCaseGoesBeforeAnyOtherAndAnyOtherIsFoundToo() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("IT.md", "Computers.").with("notes/it.md", "The pronoun.")
                .with("a.md", "[[IT]] [[it]] [[notes/IT]] [[OTHER]]").with("Other.md", "x").site();
        assertThat(site.links("a.html")).containsExactly("it.html", "notes/it.html", "notes/it.html", "other.html");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void notesThatDifferInCaseAloneHavePagesOfTheirOwn() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("x/Go.md", "A game.").with("x/go.md", "To leave.")
                .with("a.md", "[[x/Go]] [[x/go]]").site();
        assertThat(site.links("a.html")).doesNotHaveDuplicates().hasSize(2);
        assertThat(site.problems()).containsExactly("V008");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "C++ (2024)", "Bread & butter", "What's new?", "100 % done", "a+b=c", "Q&A; then", "🌱 Seeds",
        "日本語のノート", "v1.2.3", "Möbius, Übung", "(draft) Plan", "!important", "a_b-c", "$5 notes", "@home",
        "semi;colon",
        "it, too"})
    void anyNameThatAFileCanHaveIsFoundInAWikilinkAndInAMarkdownLink(String name) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("My Folder (1)/" + name + ".md", "Found.")
                .with("a.md", "[[%1$s]] [[My Folder (1)/%1$s|path]] [text](<My Folder (1)/%1$s.md>)".formatted(name))
                .site();
        assertThat(site.problems()).isEmpty();
        assertThat(site.links("a.html")).hasSize(3);
        assertThat(site.links("a.html").stream().distinct()).hasSize(1);
        assertThat(site.page("a.html").select(".v-body a").getFirst().text()).isEqualTo(name);
    }

    @Test
    void aMarkdownLinkMayWriteItsPathWithPercentSigns() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("Three laws (of motion).md", "Text.\n\n## First law\n\nRest.")
                .with("a.md", "[x](Three%20laws%20(of%20motion).md#First%20law) [y](Three%20laws%20%28of%20motion%29)")
                .site();
        assertThat(site.links("a.html")).containsExactly("three-laws-of-motion.html#first-law",
                "three-laws-of-motion.html");
    }

    @Test
    void accentsAreTheSameHoweverTheyAreStored() throws IOException {
        String composed = "Überprüfung";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        SmallVault.Site site = SmallVault.in(folder).with(apart + ".md", "## " + composed + "\n\nText.")
                .with("bild/" + apart + ".png", "").with("a.md",
                        "[[%1$s]] [[%2$s]] [[%1$s#%2$s]] ![[%1$s.png]]".formatted(composed, apart)).site();
        assertThat(site.problems()).doesNotContain("V201", "V203");
        assertThat(site.links("a.html")).hasSize(3).allMatch(href -> href.startsWith("%C3%BCberpr%C3%BCfung.html"));
        assertThat(site.page("a.html").select(".v-body img").attr("src"))
                .isEqualTo("files/bild/%C3%BCberpr%C3%BCfung.png");
    }

    @Test
    void attachmentsAreFoundByNameInAnyFolderAndInAnyCase() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("Attachments/deep/Plan A.PNG", "")
                .with("notes/a.md", "![[plan a.png]] ![[Plan A.PNG|100]] [[Attachments/deep/plan a.png]]").site();
        assertThat(site.problems()).isEmpty();
        assertThat(site.page("notes/a.html").select(".v-body img").eachAttr("src"))
                .containsOnly("../files/attachments/deep/plan-a.png");
    }

    @Test
    void ofTwoNotesWithOneNameTheOneInTheFolderIsMeantAndTheOtherIsNamed() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("x/plan.md", "X").with("y/plan.md", "Y")
                .with("y/a.md", "[[plan]]").with("z.md", "[[plan]]").site();
        assertThat(site.links("y/a.html")).containsExactly("plan.html");
        assertThat(site.links("z.html")).containsExactly("x/plan.html");
        assertThat(site.problems()).containsExactly("V202", "V202");
    }

    @ParameterizedTest
    @CsvSource({"X/X.md", "X/index.md", "X/_index.md", "X/README.md"})
    void aFoldersOwnNoteIsItsPage(String note) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with(note, "# The folder\n\nIts words.").with("X/part.md", "Part.")
                .with("a.md", "[[X]] [[X/]] [text](X/) [[%s]]".formatted(note)).site();
        assertThat(site.problems()).isEmpty();
        assertThat(site.links("a.html")).containsOnly("x/index.html");
        assertThat(site.page("x/index.html").text()).contains("Its words.", "part");
    }
}
