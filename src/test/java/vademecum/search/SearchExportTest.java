package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vademecum.search.FixtureVault.passage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vademecum.emit.Artifact;

class SearchExportTest {

    private static final List<Passage> NOTES = FixtureVault.read(Path.of("src/test/resources/search"));

    @Test
    void everyScriptOfDataIsOneCallThatNamesItself() {
        SortedMap<String, String> scripts = export(NOTES, 1);
        assertThat(scripts.remove("vade/search/unknown.js"))
                .contains("vade.stemmer(").contains("vade.shard(\"unknown\"");
        assertThat(scripts.remove("vade/search/concepts.js")).contains("vade.concepts=");
        assertThat(scripts.remove("vade/search/filters.js")).contains("vade.filters=");
        assertThat(scripts.remove("vade/search/facets.js")).contains("vade.facets=").contains("vade.shard(\"facets\"");
        assertThat(scripts).isNotEmpty().allSatisfy((path, text) -> assertThat(text)
                .startsWith("vade.shard(\"" + path.substring("vade/search/".length(), path.length() - 3) + "\",")
                .matches("[^\\n\\r]*,(\"[0-9a-z]+\"|[0-9]+)\\);\\n"));
    }

    @Test
    void theSameNotesGiveTheSameScriptsForAnyNumberOfThreads() {
        assertThat(export(NOTES, 1)).isEqualTo(export(NOTES, 4));
    }

    @Test
    void anEditChangesEveryScriptButMostTexts() {
        List<Passage> edited = small(1500);
        edited.set(700, passage("n700", "Note 700", "", "Quite another text."));
        SortedMap<String, String> before = export(small(1500), 1);
        assertThat(changed(before, export(edited, 1)))
                .contains("vade/search/m.js", "vade/search/w.js", "vade/search/t/0/0.js", "vade/search/facets.js")
                .filteredOn(SearchExportTest::isText).hasSizeBetween(1, before.size() / 10);
    }

    @Test
    void aNewNoteChangesTheTextsOfFewOthers() {
        List<Passage> more = small(1500);
        more.add(700, passage("n700a", "Note 700 a", "", "A new text."));
        SortedMap<String, String> before = export(small(1500), 1);
        assertThat(changed(before, export(more, 1)))
                .filteredOn(SearchExportTest::isText).hasSizeBetween(1, before.size() / 10);
    }

    @Test
    void manySmallNotesMakeFewerFilesThanNotes() {
        assertThat(export(small(12_000), 2).size()).isLessThan(9600);
    }

    private static List<Passage> small(int count) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            passages.add(passage("n" + i, "Note " + i, "", "word" + i % 97 + " and word" + i % 89));
        }
        return passages;
    }

    private static SortedMap<String, String> export(List<Passage> passages, int jobs) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Artifact> scripts = SearchExport.of(SearchIndex.of(passages, "en", jobs))) {
            Stream<Artifact> run = jobs > 1 ? scripts.parallel() : scripts;
            for (Artifact script : run.toList()) {
                files.put(script.path().value(), new String(script.bytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /// The scripts that are not what they were.
    private static List<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        return after.keySet().stream().filter(path -> !after.get(path).equals(before.get(path))).toList();
    }

    private static boolean isText(String path) {
        return path.startsWith("vade/search/d/");
    }
}
