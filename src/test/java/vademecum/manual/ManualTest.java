package vademecum.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.Jobs;

/// Runs every example of the manual: a fenced block `vade` in `docs/reference` holds a note, a line with nothing but
/// `.`,
/// and what must become of the note. `-Dmanual=update` writes what becomes of it into the pages, to be read as a diff.
class ManualTest {

    private static final Path REFERENCE = Path.of("docs/reference");
    private static final boolean UPDATE = "update".equals(System.getProperty("manual"));
    private static final Jobs JOBS = new Jobs(1);

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        JOBS.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTheManualSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (ManualPage page : pages()) {
            for (ManualPage.Block block : page.examples()) {
                String name = page.file().getFileName() + ":" + (block.first() + 1);
                tests.add(DynamicTest.dynamicTest(name, () -> check(page, block)));
            }
        }
        return tests.stream();
    }

    @Test
    void theManualHasAnExampleForEveryCorner() throws IOException {
        assertThat(pages().stream().mapToInt(page -> page.examples().size()).sum()).isGreaterThanOrEqualTo(60);
    }

    private void check(ManualPage page, ManualPage.Block block) throws IOException {
        ManualPage.Example example = page.example(block);
        Path place = Files.createTempDirectory(folder, "example");
        String outcome = ExampleVault.write(place, example.note(), page.neighbours()).outcome(JOBS);
        if (UPDATE && !outcome.equals(example.expected())) {
            replace(page.file(), example, outcome);
        } else {
            assertThat(outcome).isEqualTo(example.expected());
        }
    }

    private static void replace(Path file, ManualPage.Example example, String outcome) throws IOException {
        String old = "vade\n" + example.note() + ".\n" + example.expected();
        Files.writeString(file, Files.readString(file).replace(old, "vade\n" + example.note() + ".\n" + outcome));
    }

    private static List<ManualPage> pages() throws IOException {
        try (Stream<Path> files = Files.list(REFERENCE)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(ManualPage::read).toList();
        }
    }
}
