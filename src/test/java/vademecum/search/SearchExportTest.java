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
                .endsWith("\");\n").matches("[^\\n\\r]*\\n"));
    }

    @Test
    void theSameNotesGiveTheSameScriptsForAnyNumberOfThreads() {
        assertThat(export(NOTES, 1)).isEqualTo(export(NOTES, 4));
    }

    @Test
    void anEditGivesEveryScriptAnotherBuild() {
        List<Passage> edited = new ArrayList<>(NOTES);
        edited.set(0, passage("aws/autoscaling", "Auto Scaling", "", "Another text."));
        assertThat(build(export(edited, 1))).isNotEqualTo(build(export(NOTES, 1)));
    }

    @Test
    void manySmallNotesMakeFewerFilesThanNotes() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            passages.add(passage("n" + i, "Note " + i, "", "word" + i % 97 + " and word" + i % 89));
        }
        assertThat(export(passages, 2).size()).isLessThan(9600);
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

    private static List<String> build(SortedMap<String, String> files) {
        return files.values().stream().map(text -> text.substring(text.length() - 12)).distinct().toList();
    }
}
