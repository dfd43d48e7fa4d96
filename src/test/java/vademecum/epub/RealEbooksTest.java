package vademecum.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// E-books of vaults that other people wrote, kept outside the project: `-Dbooks=FOLDER,FOLDER` names the folders.
/// Their words must be those of the pages, in order, and the reference checker must find nothing wrong.
@EnabledIfSystemProperty(named = "books", matches = ".+")
class RealEbooksTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> bookIsWhole() {
        return Stream.of(System.getProperty("books").split(",")).map(vault ->
                DynamicTest.dynamicTest(vault, () -> check(Path.of(vault))));
    }

    private void check(Path vault) throws IOException {
        EpubBook book = EpubBook.of(vault, Files.createTempDirectory(folder, "book").resolve("book.epub"));
        System.out.println(vault + ": " + book.words().size() + " words");
        assertThat(book.difference(vault)).isEmpty();
        assertThat(book.complaints()).isEmpty();
    }
}
