package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vademecum.search.FixtureVault.passage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @Test
    void luceneFindsTheIndexClean() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            SearchIndex.of(passages(700), "en", 2).write(directory);
            try (CheckIndex check = new CheckIndex(directory)) {
                check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
                CheckIndex.Status status = check.checkIndex();
                assertThat(status.clean).isTrue();
                assertThat(status.segmentInfos.get(0).termIndexStatus.error).isNull();
                assertThat(status.segmentInfos.get(0).fieldNormStatus.error).isNull();
            }
        }
    }

    @Test
    void theSameNotesGiveTheSameFilesForAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        SearchIndex.of(passages(700), "en", 1).write(folder.resolve("a"));
        SearchIndex.of(passages(700), "en", 4).write(folder.resolve("b"));
        assertThat(files(folder.resolve("a"))).isEqualTo(files(folder.resolve("b")));
    }

    @Test
    void anIndexReplacesTheOneBeforeIt(@TempDir Path folder) throws IOException {
        SearchIndex.of(passages(40), "en", 1).write(folder);
        SearchIndex.of(List.of(passage("n", "Only", "", "one")), "en", 1).write(folder);
        try (Searcher searcher = Searcher.open(folder)) {
            assertThat(searcher.search("word3", 10).total()).isZero();
            assertThat(searcher.search("only", 10).total()).isOne();
        }
    }

    @Test
    void onlyWhatChangedIsAnalysedAgain() {
        AnalysisCache cache = new AnalysisCache();
        List<Passage> before = passages(9000);
        List<Passage> after = new ArrayList<>(before);
        after.set(4000, passage("n2000", "Note 2000", "", "an edit"));
        List<Analysis> first = AnalysedPassages.of(before, "en", 2, cache).analyses();
        List<Analysis> second = AnalysedPassages.of(after, "en", 2, cache).analyses();
        assertThat(first).hasSizeGreaterThan(6);
        assertThat(second.stream().filter(first::contains)).hasSize(first.size() - 1);
    }

    private static List<Passage> passages(int count) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            passages.add(passage("n" + i / 2, "Note " + i / 2, i % 2 == 0 ? "" : "Part",
                    "word" + i % 9 + " café unique" + i + " " + "again ".repeat(i % 5)));
        }
        return passages;
    }

    private static SortedMap<String, Integer> files(Path folder) throws IOException {
        SortedMap<String, Integer> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
