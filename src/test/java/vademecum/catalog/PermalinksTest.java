package vademecum.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.base.Code;
import vademecum.base.VaultPath;

class PermalinksTest {

    private static String page(String note, String... others) {
        List<Facts> notes = new ArrayList<>();
        notes.add(Facts.note(note));
        for (String other : others) {
            notes.add(Facts.note(other));
        }
        return Facts.catalog(notes.toArray(Facts[]::new)).page(new VaultPath(note)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "aws/ec2.md, aws/ec2.html",
        "AWS/EC2 User Data.md, aws/ec2-user-data.html",
        "What is 'DataOps'?.md, what-is-dataops.html",
        "v1.2 -- notes_old.md, v1-2-notes-old.html",
        "Zażółć gęślą.md, zażółć-gęślą.html",
        "日本語.md, 日本語.html",
        "con.md, con-page.html",
        "lpt1.md, lpt1-page.html",
        "a. .md, a.html",
        "!!!.md, u21-21-21.html",
        "100%.md, 100.html",
        "x/aws/index.md, x/aws/index.html",
        "aws/README.md, aws/index.html",
        "aws/_index.md, aws/index.html",
        "aws/AWS.md, aws/index.html",
        "index.md, index.html",
        "README.md, index.html",
        "home.md, index.html",
        "search.md, search-2.html",
        "404.md, 404-2.html",
        "tags/x.md, tags-2/x.html",
        "files/x.md, files-2/x.html",
        "glossary/index.md, glossary/index.html",
        "glossary/ec2.md, glossary/ec2.html",
    })
    void pagesGetStablePortableNames(String note, String page) {
        assertThat(page(note)).isEqualTo(page);
    }

    @Test
    void decomposedAndComposedLettersGiveTheSameName() {
        assertThat(Slug.of("cafe\u0301 \u212b")).isEqualTo(Slug.of("caf\u00e9 \u00c5"));
    }

    @Test
    void invisibleCharactersAreNoPartOfAName() {
        assertThat(Slug.of("a\u200bb\u00ad\u202ec")).isEqualTo("abc");
    }

    @Test
    void longNamesAreCutToWhatEveryFileSystemHolds() {
        assertThat((Slug.of("ż".repeat(300)) + "-10000.html").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void theBestOfSeveralHomeNotesWins() {
        assertThat(page("index.md", "README.md", "home.md")).isEqualTo("index.html");
        assertThat(page("README.md", "index.md", "home.md")).isEqualTo("readme.html");
        assertThat(page("home.md", "index.md", "README.md")).isEqualTo("home.html");
        assertThat(page("aws/aws.md", "aws/README.md")).isEqualTo("aws/aws.html");
    }

    @Test
    void theNoteWhoseNameFitsKeepsThePageAndTheOthersGetNumbers() {
        Catalog catalog = Facts.catalog(Facts.note("C#.md"), Facts.note("C++.md"), Facts.note("c.md"));
        assertThat(catalog.page(new VaultPath("c.md"))).hasToString("c.html");
        assertThat(catalog.page(new VaultPath("C#.md"))).hasToString("c-2.html");
        assertThat(catalog.page(new VaultPath("C++.md"))).hasToString("c-3.html");
        assertThat(Facts.problems(catalog, Code.PAGE_COLLISION)).containsExactly(
                "C#.md:0 `c.md` has the page `c.html` already = rename the note; until then its page is `c-2.html`",
                "C++.md:0 `c.md` has the page `c.html` already = rename the note; until then its page is `c-3.html`");
    }

    @Test
    void aNoteNamedLikeAPageOfTheSiteIsTold() {
        assertThat(Facts.problems(Facts.catalog(Facts.note("search.md")), Code.PAGE_COLLISION)).containsExactly(
                "search.md:0 the page `search.html` is one that the site writes itself"
                        + " = rename the note; until then its page is `search-2.html`");
    }

    @Test
    void namesThatSomeFileSystemTakesForTheSameAreKeptApart() {
        Catalog catalog = Facts.catalog(Facts.note("STRASSE.md"), Facts.note("straße.md"), Facts.note("i.md"),
                Facts.note("ı.md"));
        List<String> keys = new ArrayList<>();
        catalog.notes().keySet().forEach(note -> keys.add(Slug.collisionKey(catalog.page(note).value())));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void foldersThatDifferInCaseGetFoldersOfTheirOwn() {
        Catalog catalog = Facts.catalog(Facts.note("AWS/a.md"), Facts.note("aws/a.md"));
        assertThat(catalog.page(new VaultPath("AWS/a.md"))).hasToString("aws/a.html");
        assertThat(catalog.page(new VaultPath("aws/a.md"))).hasToString("aws-2/a.html");
        assertThat(catalog.folder("aws").orElseThrow().page()).hasToString("aws-2/index.html");
    }

    @Test
    void filesKeepTheirExtensionUnderFiles() {
        Catalog catalog = Facts.catalog(List.of(), List.of("img/My Diagram (1).PNG", "img/my-diagram-1.png"),
                Facts.note("a.md").embed("My Diagram (1).PNG").embed("my-diagram-1.png"));
        assertThat(catalog.usedFiles().values()).extracting(Object::toString)
                .containsExactly("files/img/my-diagram-1.png", "files/img/my-diagram-1-2.png");
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<String> names = new ArrayList<>(List.of("C.md", "C#.md", "c/C++.md", "c/c.md", "C/x.md", "c/X.md",
                "index.md", "search.md", "README.md", "!.md", "?.md"));
        List<String> expected = pages(names);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(names, new Random(seed));
            assertThat(pages(names)).isEqualTo(expected);
        }
    }

    private static List<String> pages(List<String> names) {
        Catalog catalog = Facts.catalog(names.stream().map(Facts::note).toArray(Facts[]::new));
        List<String> pages = new ArrayList<>();
        catalog.notes().keySet().forEach(note -> pages.add(note + " " + catalog.page(note)));
        pages.add(catalog.problems().toString());
        return pages;
    }
}
