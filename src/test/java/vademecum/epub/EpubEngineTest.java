package vademecum.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.HandoutSettings;
import vademecum.typeset.TortureVault;

/// The e-book as a reading program finds it.
class EpubEngineTest {

    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @BeforeEach
    void vault() throws IOException {
        note("index.md", "# Field notes", "",
                "Read [[ec2#Größe|sizes]], [[s3]] & [the guide](https://example.org/?a=1&b=2).", "", "- [x] bought",
                "- [ ] read", "", "See the [plan](plan.pdf).");
        note("aws/index.md", "# The cloud", "", "Its parts.");
        note("aws/ec2.md", "---", "updated: 2026-03-01", "---", "# EC2", "", "A server in a VPC.[^1] ![a dot](dot.png)",
                "", "## Größe", "", "Big.", "", "### Grain", "", "Small.", "", "> [!note]- Folded", "> Said.", "",
                "[^1]: Of *steel*.");
        note("aws/s3.md", "# S3", "", "A store. ![[dot.png|Seen]] ![[gone.png]]", "", "| a | b |", "|---|--:|",
                "| 1 | 2 |");
        note("glossary/vpc.md", "---", "aliases: [private network]", "---", "# VPC", "", "A network.");
        Files.write(folder.resolve("notes/aws/dot.png"), PIXEL);
        Files.writeString(folder.resolve("notes/plan.pdf"), "%PDF");
    }

    private void note(String path, String... lines) throws IOException {
        Path note = folder.resolve("notes").resolve(path);
        Files.createDirectories(note.getParent());
        Files.writeString(note, String.join("\n", lines) + "\n");
    }

    private EpubBook book() throws IOException {
        return EpubBook.of(folder.resolve("notes"), folder.resolve("book.epub"));
    }

    private static Document chapter(EpubBook book, String title) {
        return book.spine().stream().filter(path -> path.startsWith("chapter-")).map(book::document)
                .filter(each -> each.select("title").text().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void theReferenceCheckerHasNothingToSay() throws IOException {
        assertThat(book().complaints()).isEmpty();
    }

    @Test
    void itHasTheWordsOfTheNotesInTheirOrder() throws IOException {
        assertThat(book().words()).isEqualTo(EpubBook.wordsOfPages(folder.resolve("notes"))).hasSizeGreaterThan(30);
    }

    @Test
    void everythingThatIsHardToPrintIsInIt() throws IOException {
        Path vault = TortureVault.write(folder.resolve("torture"));
        EpubBook torture = EpubBook.of(vault, folder.resolve("book.epub"));
        assertThat(torture.complaints()).isEmpty();
        assertThat(torture.words()).hasSizeGreaterThan(5_000);
        assertThat(torture.difference(vault)).isEmpty();
    }

    @Test
    void ourNotesAreAnEbook() throws IOException {
        EpubBook notes = EpubBook.of(Path.of("notes"), folder.resolve("book.epub"));
        assertThat(notes.complaints()).isEmpty();
        assertThat(notes.words()).hasSizeGreaterThan(5_000);
        assertThat(notes.difference(Path.of("notes"))).isEmpty();
    }

    @Test
    void theTypeComesFirstAndIsNotCompressed() throws IOException {
        byte[] bytes = Files.readAllBytes(book().file());
        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void theSameNotesGiveTheSameBytesAnywhere() throws IOException {
        byte[] here = Files.readAllBytes(book().file());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(book().file())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void chaptersFollowTheCoverAndTheContents() throws IOException {
        assertThat(book().spine()).containsExactly("cover.xhtml", "nav.xhtml", "chapter-001.xhtml",
                "chapter-002.xhtml", "chapter-003.xhtml", "chapter-004.xhtml", "glossary.xhtml", "index.xhtml");
    }

    @Test
    void theContentsNestChaptersInTheirPartAndHeadingsInTheirChapter() throws IOException {
        Document contents = book().document("nav.xhtml");
        assertThat(contents.select("nav[epub:type=toc] > ol > li > a").eachText())
                .containsExactly("1 Field notes", "I The cloud", "Glossary", "Index");
        Element part = contents.select("nav > ol > li").get(1);
        assertThat(part.select("> ol > li > a").eachText()).containsExactly("2 EC2", "3 S3");
        assertThat(part.select("> ol > li > ol a").eachText()).containsExactly("2.1 Größe");
    }

    @Test
    void figuresAndTablesAreListedBehindTheContents() throws IOException {
        note("pictures.md", "![[dot.png|One]]", "", "![[dot.png|Two & more]]", "", "![[dot.png|Three]]", "",
                "![[dot.png|Four]]", "",
                "<table><caption>Five</caption><tr><td>x</td></tr></table>");
        EpubBook book = book();
        Document contents = book.document("nav.xhtml");
        assertThat(contents.select("nav[epub:type=loi] a").eachText())
                .containsExactly("One", "Two & more", "Three", "Four");
        Element table = contents.select("nav[epub:type=lot] a").first();
        String[] place = table.attr("href").split("#");
        assertThat(book.document(place[0]).getElementById(place[1]).text()).isEqualTo("Five");
        assertThat(book.complaints()).isEmpty();
    }

    @Test
    void linkToAnotherNoteLeadsToItsDocument() throws IOException {
        EpubBook book = book();
        String[] place = chapter(book, "Field notes").select("a:containsOwn(sizes)").attr("href").split("#");
        assertThat(place[0]).isEqualTo("chapter-003.xhtml");
        assertThat(book.document(place[0]).getElementById(place[1]).text()).isEqualTo("Größe");
    }

    @Test
    void linkToAFileKeepsItsWordsOnly() throws IOException {
        Document chapter = chapter(book(), "Field notes");
        assertThat(chapter.select("a[href$=pdf]")).isEmpty();
        assertThat(chapter.body().text()).contains("See the plan.");
    }

    @Test
    void linkToAnotherSiteStaysALinkWithoutANumber() throws IOException {
        Document chapter = chapter(book(), "Field notes");
        assertThat(chapter.select("a[href='https://example.org/?a=1&b=2']").text()).isEqualTo("the guide");
        assertThat(chapter.text()).doesNotContain("[1]");
    }

    @Test
    void footnoteOpensWhereItsMarkIs() throws IOException {
        Document chapter = chapter(book(), "EC2");
        Element mark = chapter.select("[epub:type=noteref][role=doc-noteref]").first();
        Element note = chapter.getElementById(mark.attr("href").split("#")[1]);
        assertThat(note.attr("epub:type")).isEqualTo("footnote");
        assertThat(note.text()).isEqualTo("1 Of steel.");
        assertThat(note.select("a.v-back").attr("href")).endsWith("#" + mark.id());
    }

    @Test
    void termOpensWhatItMeans() throws IOException {
        EpubBook book = book();
        Element term = chapter(book, "EC2").select("a.v-term").first();
        assertThat(term.attr("epub:type")).isEqualTo("noteref");
        assertThat(term.attr("role")).isEqualTo("doc-glossref");
        Element entry = book.document("glossary.xhtml").getElementById(term.attr("href").split("#")[1]);
        assertThat(entry.text()).startsWith("VPC private network A network.");
    }

    @Test
    void indexLeadsToTheChapters() throws IOException {
        EpubBook book = book();
        List<String> lines = book.document("index.xhtml").select("li").eachText();
        assertThat(lines).containsExactly("private network see VPC", "VPC 2");
    }

    @Test
    void pictureComesOnceHoweverOftenItIsShown() throws IOException {
        EpubBook book = book();
        assertThat(book.parts().keySet().stream().filter(path -> path.contains("/media/"))).hasSize(1);
        assertThat(chapter(book, "EC2").select("img").attr("alt")).isEqualTo("a dot");
    }

    @Test
    void pictureThatIsNotThereLeavesItsName() throws IOException {
        assertThat(chapter(book(), "S3").body().text()).contains("gone.png");
    }

    @Test
    void pictureThatIsNoneLeavesItsWordsAndIsReported() throws IOException {
        note("aws/s3.md", "# S3", "", "![A plan](plan.png) Text.");
        Files.writeString(folder.resolve("notes/aws/plan.png"), "no picture at all");
        EpubBook book = book();
        assertThat(chapter(book, "S3").body().text()).contains("A plan Text.");
        assertThat(book.complaints()).isEmpty();
        assertThat(book.problems()).extracting(problem -> problem.diagnostic().code().number() + " "
                + problem.diagnostic().span().path()).containsExactly("V504 aws/s3.md");
    }

    @Test
    void boxesAreDrawnAndFoldedTextIsOpen() throws IOException {
        EpubBook book = book();
        assertThat(chapter(book, "Field notes").select("li").eachText()).containsExactly("☑ bought", "☐ read");
        assertThat(chapter(book, "EC2").select("details").attr("open")).isEqualTo("open");
    }

    @Test
    void thePackageSaysWhoCanReadIt() throws IOException {
        assertThat(book().document("package.opf").select("meta[property^=schema:access]").eachText()).contains(
                "textual", "visual", "alternativeText", "structuralNavigation", "tableOfContents", "none");
    }

    @Test
    void pictureWithoutWordsIsOwnedUpTo() throws IOException {
        note("aws/s3.md", "# S3", "", "![](dot.png)");
        assertThat(book().document("package.opf").select("meta").eachText())
                .doesNotContain("alternativeText").anyMatch(text -> text.contains("Some pictures have no description"));
    }

    @Test
    void coverShowsWhatWasAskedFor() throws IOException {
        HandoutSettings none = HandoutSettings.NONE;
        HandoutSettings.Cover cover = new HandoutSettings.Cover("War & Peace", "", "Ann <3",
                Optional.of(LocalDate.of(2026, 11, 22)), "dot.png");
        EpubBook book = EpubBook.of(folder.resolve("notes"), folder.resolve("book.epub"),
                new HandoutSettings("", cover, "de", none.selection(), none.setup(), none.formats()));
        assertThat(book.document("cover.xhtml").body().text()).isEqualTo("War & Peace Ann <3 22 November 2026");
        Document opf = book.document("package.opf");
        assertThat(opf.select("item[properties=cover-image]").attr("media-type")).isEqualTo("image/png");
        assertThat(opf.getElementsByTag("dc:language").text()).isEqualTo("de");
        assertThat(book.complaints()).isEmpty();
    }
}
