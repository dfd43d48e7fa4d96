package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `vade search` answers alike whether it reads its arguments by itself, as it does with plain ones, or by the library
/// for arguments.
final class SearchLineTest {

    @TempDir
    private Path folder;

    private String site = "";

    @BeforeEach
    void build() throws IOException {
        site = folder.resolve("site").toString();
        Shell.run("build", Shell.vault(folder.resolve("vault"), "ink.md", "Black ink.\n", "pens.md",
                "Ink for pens.\n", "paper.md", "Paper takes ink -n times.\n"), "-o", site);
    }

    private Shell.Outcome search(Stream<String> arguments) {
        return Shell.run(Stream.concat(Stream.of("search"), arguments).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "black ink", "ink -n 1", "-n 2 ink", "ink --json", "--json -n 1 ink pens", "inks",
        "nowhere", "ink -n 0", "pap*", "\"black ink\"", "ink title:pens"})
    void bothWaysAnswerAlike(String line) {
        String[] words = ("search " + line + " --site " + site).split(" ");
        String[] joined = ("search --site=" + site + " " + line).split(" ");
        String[] strange = ("search --site " + site + " " + line + " --").split(" ");
        assertThat(SearchLine.plain(words)).isEqualTo(SearchLine.plain(joined)).isPresent();
        assertThat(SearchLine.plain(strange)).isEmpty();
        Shell.Outcome plain = Shell.run(words);
        Shell.Outcome library = Shell.run(strange);
        assertThat(plain).isEqualTo(library);
        assertThat(plain.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-n 2", "ink -n", "ink -n x", "ink -n -1x", "ink -n 99999999999", "ink --site",
        "ink --json --json", "ink --fast", "ink --site --json"})
    void wrongUsageIsToldByTheLibrary(String line) {
        Shell.Outcome outcome = search(Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()));
        assertThat(outcome.exit()).isEqualTo(Main.USAGE);
        assertThat(outcome.err()).contains("Usage: vade search").doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutAnIndexIsWrongUsageWithAHint() {
        Shell.Outcome plain = Shell.run("search", "ink", "--site", folder.toString());
        assertThat(plain).isEqualTo(Shell.run("search", "ink", "--site", folder.toString(), "--"));
        assertThat(plain.exit()).isEqualTo(Main.USAGE);
        assertThat(plain.err()).contains("there is no search index", "= hint: build the site first");
    }
}
