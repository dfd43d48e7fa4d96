package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RelatedNotesTest {

    @TempDir
    Path folder;
    private Path vault = Path.of("");

    @BeforeEach
    void writeNotesOfManySubjects() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        note("index.md", "# Garden\n\nAll about the garden: pollination, pumpkins, nectar, nectar, pollination.");
        note("bees.md", "# Bees\n\n## Nectar and pollination\n\nNectar for the hive, pollination for the garden.");
        note("flowers.md", "# Flowers\n\nNectar pays for pollination. More nectar, more pollination in the garden.");
        note("pumpkins.md", "# Kürbisse\n\nDer Kürbis im garden. Kürbis und Saatgut, Saatgut und Kürbis. [[compost]]");
        note("seeds.md", "# Seeds\n\n## Saatgut\n\nSaatgut vom Kürbis für den garden, noch ein Kürbis. [[compost]]");
        note("compost.md", "# Compost\n\nWhat the garden eats.");
        note("tools.md", "# Tools\n\nA spade for the garden.");
        note("weather.md", "# Weather\n\nRain on the garden.");
        note("fences.md", "# Fences\n\nAround the garden.");
        for (int i = 0; i < 6; i++) {
            note("day" + i + ".md", "# Day " + i + "\n\nNothing happened in the garden.");
        }
    }

    @Test
    void notesThatSpeakOfTheSameAreRelatedAndSayWhy() throws IOException {
        assertThat(related("bees")).containsExactly("Flowers Both say nectar, pollination");
        assertThat(related("flowers")).containsExactly("Bees Both say nectar, pollination");
        assertThat(related("tools")).isEmpty();
    }

    @Test
    void wordsAreSpeltAsInTheNotesAndSharedLinksAreNamed() throws IOException {
        assertThat(related("seeds")).containsExactly("Kürbisse Both link to Compost Both say Saatgut, Kürbis");
    }

    @Test
    void notesThatAreLinkedAlreadyAreNotRelated() throws IOException {
        note("bees.md", "# Bees\n\n## Nectar and pollination\n\nNectar and pollination: see [[flowers]].");
        assertThat(related("bees")).isEmpty();
        assertThat(related("flowers")).isEmpty();
    }

    @Test
    void aPrivateNoteIsNobodysRelation() throws IOException {
        note("flowers.md", "---\npublish: false\n---\n# Flowers\n\nNectar, nectar, pollination, pollination.");
        assertThat(related("bees")).isEmpty();
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() throws IOException {
        BuiltSite one = BuiltSite.of(vault, folder.resolve("one"), 1, Optional.empty());
        BuiltSite many = BuiltSite.of(vault, folder.resolve("many"), 4, Optional.empty());
        assertThat(one.files()).containsExactlyEntriesOf(many.files());
    }

    private List<String> related(String note) throws IOException {
        return BuiltSite.of(vault, folder.resolve("site")).page(note + ".html").select(".v-related li").eachText();
    }

    private void note(String path, String text) throws IOException {
        Files.writeString(vault.resolve(path), text);
    }
}
