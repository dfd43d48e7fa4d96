package vademecum.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.PageSetup;

/// Chapters that begin below one another.
class RunOnTest {

    @TempDir
    private Path folder;

    private PrintedVault print(int sides, PageSetup.Chapters chapters) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes"));
        for (String name : List.of("index", "one", "two")) {
            Files.writeString(vault.resolve(name + ".md"), "# The chapter " + name + "\n\nSee [[two]], briefly.\n");
        }
        return PrintedVault.of(vault, folder, new PageSetup(Optional.empty(), sides, 1, 2, Optional.of(chapters)));
    }

    private static List<String> pages(PrintedVault printed) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        List<String> pages = new java.util.ArrayList<>();
        for (int page = 1; page <= printed.pdf().getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(printed.pdf()));
        }
        return pages;
    }

    @Test
    void shortChaptersShareAPage() throws IOException {
        assertThat(pages(print(1, PageSetup.Chapters.FLOW))).filteredOn(page -> page.contains("briefly"))
                .hasSize(1).allSatisfy(page -> assertThat(page).containsSubsequence("The chapter index",
                        "The chapter one", "The chapter two"));
        assertThat(pages(print(1, PageSetup.Chapters.PAGE))).filteredOn(page -> page.contains("briefly")).hasSize(3);
    }

    @Test
    void theyDoSoOnBothSidesOfThePaperToo() throws IOException {
        assertThat(pages(print(2, PageSetup.Chapters.FLOW))).filteredOn(page -> page.contains("briefly")).hasSize(1);
    }

    @Test
    void thePageForTheBrowserBreaksNowhereEither() throws IOException {
        print(1, PageSetup.Chapters.FLOW);
        try (var files = Files.walk(folder)) {
            Path css = files.filter(file -> file.getFileName().toString().startsWith("handout-pages")).findFirst()
                    .orElseThrow();
            assertThat(Files.readString(css)).contains("break-before: auto").doesNotContain("v-chapter-1");
        }
    }
}
