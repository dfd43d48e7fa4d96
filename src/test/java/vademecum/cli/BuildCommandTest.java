package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the options of `vade build` and `vade search` do.
final class BuildCommandTest {

    @TempDir
    private Path folder;

    private String site() {
        return folder.resolve("site").toString();
    }

    @Test
    void aBuildShowsFiftyMessagesAndACheckAll() throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "a.md", "[[nothing]]\n".repeat(60));
        Shell.Outcome build = Shell.run("build", vault, "-o", site());
        assertThat(build.err().split("warning\\[V201]", -1)).hasSize(51);
        assertThat(build.err()).contains("10 more: `vade check " + vault + "` shows them all");
        assertThat(build.out()).contains("1 note, 60 links").contains("60 warnings");
        assertThat(Shell.run("check", vault).out().split("warning\\[V201]", -1)).hasSize(61);
    }

    /// Plain arguments are read without the library for arguments, which a `--` at the end calls for.
    @ParameterizedTest
    @ValueSource(strings = {"VAULT -o SITE", "-o SITE VAULT", "VAULT --output SITE", "--output=SITE VAULT --strict",
        "VAULT/none -o SITE", "VAULT/a.md -o SITE", "VAULT -o VAULT"})
    void bothWaysBuildAlike(String line) throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "a.md", "[[nothing]]\n");
        String[] words = ("build " + line.replace("VAULT", vault).replace("SITE", site())).split(" ");
        String[] strange = Stream.concat(Stream.of(words), Stream.of("--")).toArray(String[]::new);
        assertThat(BuildCommand.plain(Terminal.system(), words)).isPresent();
        assertThat(BuildCommand.plain(Terminal.system(), strange)).isEmpty();
        Shell.Outcome plain = Shell.run(words);
        Shell.Outcome library = Shell.run(strange);
        assertThat(plain.exit()).isEqualTo(library.exit());
        assertThat(plain.err()).isEqualTo(library.err()).isNotEmpty();
        assertThat(withoutTime(plain)).isEqualTo(withoutTime(library));
    }

    private static String withoutTime(Shell.Outcome outcome) {
        return outcome.out().replaceAll(" in [0-9.]+ s", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-o", "-o site -o other", "--output=site -o other", "--strict=perhaps", "--fast",
        "--strict --strict"})
    void wrongUsageIsToldByTheLibrary(String line) {
        Shell.Outcome outcome = Shell.run(("build " + line).split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("Usage: vade build").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-11-22", "2026-11-22T10:30, 2026-11-22T10:30"})
    void queriesGoByTheTimeThatIsNamed(String now, String shown) throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "a.md", "```dataview\nLIST WITHOUT ID date(now)\n```\n");
        assertThat(Shell.run("build", vault, "-o", site(), "--now", now).exit()).isZero();
        assertThat(Files.readString(folder.resolve("site/a.html"))).contains("<time datetime=\"" + shown);
    }

    @Test
    void aTimeThatIsNoneIsWrongUsage() throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "a.md", "Text.\n");
        Shell.Outcome build = Shell.run("build", vault, "-o", site(), "--now", "soon");
        assertThat(build.exit()).isEqualTo(2);
        assertThat(build.err()).contains("soon").contains("2026-11-22");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void theSiteIsTheSameWithAnyNumberOfThreads() throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "a.md", "[[b]]\n", "b.md", "[[a]] $x^2$\n");
        Shell.run("build", vault, "-o", folder.resolve("one").toString(), "--jobs", "1");
        Shell.run("build", vault, "-o", folder.resolve("four").toString(), "--jobs", "4");
        assertThat(Files.readString(folder.resolve("one/b.html")))
                .isEqualTo(Files.readString(folder.resolve("four/b.html")));
    }

    @Test
    void asManyHitsAreShownAsAreAskedFor() throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "a.md", "# A\n\nrivers\n", "b.md", "# B\n\nrivers\n",
                "c.md", "# C\n\nrivers\n");
        Shell.run("build", vault, "-o", site());
        String two = Shell.run("search", "rivers", "--site", site(), "-n", "2", "--json").out();
        assertThat(two).contains("\"total\": 3").contains("\"rank\": 2").doesNotContain("\"rank\": 3");
    }

    @Test
    void whatIsMatterOfTasteIsReportedWhereItIsAskedFor() throws IOException {
        String vault = Shell.vault(folder.resolve("v"), "A note.md", "[[a NOTE]] ![[one.png]]\n", "one.png", "picture",
                "two.png", "picture", "three.png", "unused");
        assertThat(Shell.run("check", vault).out()).doesNotContain("V217", "V218", "V220");
        Shell.vault(folder.resolve("v"), "vademecum.yaml",
                "diagnostics:\n  case-only-link: info\n  unused-file: info\n  duplicate-file: info\n");
        assertThat(Shell.run("check", vault).out())
                .contains("info[V217] case-only-link", "info[V218] unused-file", "info[V220] duplicate-file");
    }
}
