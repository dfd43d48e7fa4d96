package vademecum.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.PageSetup;

/// Books of vaults that other people wrote, kept outside the project: `-Dbooks=FOLDER,FOLDER` names the folders. Their
/// words must be those of the notes, in order, on pages of any kind; their page numbers must be right, and veraPDF must
/// find nothing wrong.
@EnabledIfSystemProperty(named = "books", matches = ".+")
class RealBooksTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> bookIsWhole() {
        return Stream.of(System.getProperty("books").split(",")).map(vault ->
                DynamicTest.dynamicTest(vault, () -> check(Path.of(vault))));
    }

    private void check(Path vault) throws Exception {
        Path out = Files.createTempDirectory(folder, "book");
        PrintedVault book = PrintedVault.of(vault, out);
        System.out.println(vault + ": " + book.chapters().size() + " chapters, " + book.pdf().getNumberOfPages()
                + " pages");
        assertThat(BookChecks.complaints(book, 1)).isEmpty();
        for (PageSetup setup : BookChecks.SETUPS) {
            assertThat(BookChecks.complaints(book.on(setup, vault, out), 1)).as(setup.toString()).isEmpty();
        }
        assertThat(BookChecks.violations(book.bytes())).isEmpty();
    }
}
