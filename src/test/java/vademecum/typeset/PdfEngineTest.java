package vademecum.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vademecum.config.PageSetup;

class PdfEngineTest {

    @TempDir
    static Path folder;

    private static PrintedVault torture;
    private static TaggedText tagged;

    @BeforeAll
    static void print() throws IOException {
        torture = PrintedVault.of(TortureVault.write(folder.resolve("torture")), folder);
        tagged = new TaggedText(torture.pdf());
    }

    @Test
    void everyWordOfTheSourceIsPrintedInItsOrderAndEveryPageNumberIsRight() throws IOException {
        assertThat(torture.chapters()).hasSizeGreaterThan(4);
        assertThat(torture.footnotes()).hasSize(60);
        assertThat(BookChecks.complaints(torture, 30)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("vademecum.typeset.BookChecks#SETUPS")
    void wordsAndPageNumbersAreRightOnAnyPages(PageSetup setup) throws IOException {
        PrintedVault other = torture.on(setup, folder.resolve("torture"), folder);
        assertThat(BookChecks.complaints(other, 30)).isEmpty();
    }

    @Test
    void veraPdfFindsNothingWrong() throws Exception {
        assertThat(BookChecks.violations(torture.bytes())).isEmpty();
    }

    @Test
    void ourNotesAreABook() throws Exception {
        Path notes = Path.of("notes");
        PrintedVault book = PrintedVault.of(notes, folder);
        assertThat(BookChecks.complaints(book, 500)).isEmpty();
        assertThat(BookChecks.violations(book.bytes())).isEmpty();
        PageSetup narrow = BookChecks.SETUPS.getLast();
        assertThat(BookChecks.complaints(book.on(narrow, notes, folder), 500)).isEmpty();
    }

    @Test
    void figuresAndTablesAreListedWithThePageTheirCaptionStandsOn() throws IOException {
        String[] labels = torture.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        int body = Arrays.asList(labels).indexOf("1");
        List<String> captions = List.of("The plan", "How a sum is written", "Drawn again & smaller", "Towns & cafés",
                "Rivers of the north");
        List<String> wanted = new ArrayList<>();
        for (String caption : captions) {
            wanted.add(caption + ", page " + labels[page(PrintedVault.squeezed(caption), body)]);
        }
        List<String> listed = links(torture.pdf()).stream().map(PDAnnotationLink::getContents)
                .filter(words -> captions.stream().anyMatch(words::startsWith)).distinct().toList();
        assertThat(listed).containsExactlyElementsOf(wanted);
        assertThat(wanted.stream().map(words -> words.replaceFirst(".* ", "")).distinct()).hasSize(5);
    }

    @Test
    void referencesInTheTextNameThePageOfTheirTarget() throws IOException {
        String[] labels = torture.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        String text = new PDFTextStripper().getText(torture.pdf()).replaceAll("[\\s\u00A0]+", " ");
        assertThat(text).contains("tables → 5, p. " + labels[page("Chapter5Tables")])
                .contains("scripts → 4, p. " + labels[page("Chapter4Scripts")]);
    }

    private static int page(String words) throws IOException {
        return page(words, 0);
    }

    private static int page(String words, int from) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = from + 1; page <= torture.pdf().getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (PrintedVault.squeezed(stripper.getText(torture.pdf())).contains(words)) {
                return page - 1;
            }
        }
        throw new AssertionError("no page has " + words);
    }

    @Test
    void pagesOfATermAreThoseThatMentionIt() throws IOException {
        String[] labels = torture.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        List<String> mentioning = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        int back = page("GlossaryWidget");
        for (int page = 0; page < back; page++) {
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            if (stripper.getText(torture.pdf()).contains("widget")) {
                mentioning.add(labels[page]);
            }
        }
        PDStructureElement entry = tagged.all("LBody").stream()
                .filter(body -> tagged.text(body, List.of()).startsWith("Asmallpart.")).findFirst().orElseThrow();
        assertThat(mentioning).hasSize(3);
        assertThat(tagged.text(entry, List.of())).isEqualTo("Asmallpart." + String.join(",", mentioning));
    }

    @Test
    void sameNotesGiveTheSameBytesInAnyTimeZoneAndLocale() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PrintedVault.of(folder.resolve("torture"), folder).bytes()).isEqualTo(torture.bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void outlineLeadsThroughTheBook() {
        List<String> titles = new ArrayList<>();
        torture.pdf().getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        assertThat(titles).startsWith("Contents", "Figures and tables", "1 Torture").endsWith("Index");
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        for (PDPage page : torture.pdf().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void whatCannotBeSetIsTold() {
        assertThat(torture.problems()).extracting(problem -> problem.diagnostic().code().number())
                .containsExactlyInAnyOrder("V505", "V505", "V507");
    }

    @Test
    void hostileNotesReachNothing() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(vault.resolve("index.md"), """
                # Hostile

                ![x](file:///etc/passwd) <img src="http://127.0.0.1:9/x.png"> <img src="/etc/passwd">
                [go](javascript:alert(1)) [run](file:///bin/sh) [ok](https://example.org/a)
                <script>alert(1)</script> <iframe src="http://127.0.0.1/"></iframe>

                ![drawing](bad.svg) ![broken](broken.png)

                The end.
                """);
        Files.writeString(vault.resolve("bad.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                + "<script>1</script><image href='file:///etc/passwd'/><use href='#a'/><g id='a'><use href='#a'/></g>"
                + "</svg>");
        Files.writeString(vault.resolve("broken.png"), "no picture");
        PrintedVault printed = PrintedVault.of(vault, folder);
        String raw = new String(printed.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("/JavaScript", "/Launch", "/GoToR", "root:");
        for (PDAnnotationLink link : links(printed.pdf())) {
            if (link.getAction() instanceof PDActionURI uri) {
                assertThat(uri.getURI()).startsWith("http");
            }
        }
        assertThat(new PDFTextStripper().getText(printed.pdf())).contains("The end.");
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(link);
                }
            }
        }
        return links;
    }
}
