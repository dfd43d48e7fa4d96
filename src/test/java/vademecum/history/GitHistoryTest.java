package vademecum.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.VaultPath;

/// What git remembers of the names of notes.
class GitHistoryTest {

    @TempDir
    Path folder;

    @Test
    void aNoteThatWasRenamedTwiceIsKnownByBothNames() throws Exception {
        commit("notes/a.md", "One note with some words in it.\n");
        move("notes/a.md", "notes/deep/b.md");
        move("notes/deep/b.md", "notes/deep/c d.md");
        assertThat(GitHistory.read(folder.resolve("notes"))).isEqualTo(new Renames(new TreeMap<>(Map.of(
                path("a.md"), path("deep/c d.md"), path("deep/b.md"), path("deep/c d.md"))), List.of()));
    }

    @Test
    void namesInOtherScriptsAreReadAsTheyAre() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        commit("za\u017c\u00f3\u0142\u0107.md", "One note with some words in it.\n");
        move("za\u017c\u00f3\u0142\u0107.md", "\u65e5\u672c\"x\".md");
        assertThat(GitHistory.read(folder).moved()).isEqualTo(
                Map.of(path("za\u017c\u00f3\u0142\u0107.md"), path("\u65e5\u672c\"x\".md")));
    }

    @Test
    void aNameThatWasTakenAgainLeadsWhereItWentLast() throws Exception {
        commit("a.md", "The first note, which has words of its own.\n");
        move("a.md", "b.md");
        commit("a.md", "Quite another text, and longer than the one before.\n");
        move("a.md", "c.md");
        assertThat(GitHistory.read(folder).moved()).isEqualTo(Map.of(path("a.md"), path("c.md")));
    }

    @Test
    void aFolderWithoutARepositorySaysSo() {
        Renames renames = GitHistory.read(folder);
        assertThat(renames.moved()).isEmpty();
        assertThat(renames.remarks()).singleElement().asString().contains("is in no git repository");
    }

    @Test
    void aShallowCopySaysThatItKnowsLittle() throws Exception {
        commit("a.md", "One note with some words in it.\n");
        move("a.md", "b.md");
        git(folder, "clone", "-q", "--depth", "1", folder.toUri().toString(), "copy");
        Renames renames = GitHistory.read(folder.resolve("copy"));
        assertThat(renames.moved()).isEmpty();
        assertThat(renames.remarks()).singleElement().asString().contains("fetch-depth: 0");
    }

    @Test
    void noProgramThatTheRepositoryNamesIsRun() throws Exception {
        commit("a.md", "One note with some words in it.\n");
        move("a.md", "b.md");
        Path trap = Files.writeString(folder.resolve("trap.sh"), "#!/bin/sh\ntouch '" + folder + "/sprung'\n");
        trap.toFile().setExecutable(true);
        for (String setting : List.of("core.fsmonitor", "diff.external", "core.pager", "gpg.program",
                "diff.md.textconv", "core.sshCommand", "alias.log")) {
            git(folder, "config", setting, setting.startsWith("alias") ? "!" + trap : trap.toString());
        }
        git(folder, "config", "log.showSignature", "true");
        Files.writeString(folder.resolve(".gitattributes"), "*.md diff=md\n");
        assertThat(GitHistory.read(folder).moved()).hasSize(1);
        assertThat(folder.resolve("sprung")).doesNotExist();
    }

    private void commit(String name, String text) throws Exception {
        if (!Files.isDirectory(folder.resolve(".git"))) {
            git(folder, "init", "-q");
        }
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        save();
    }

    private void move(String from, String to) throws Exception {
        Files.createDirectories(folder.resolve(to).getParent());
        git(folder, "mv", from, to);
        save();
    }

    private void save() throws Exception {
        git(folder, "add", "-A");
        git(folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "Change");
    }

    private static void git(Path in, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    private static VaultPath path(String name) {
        return new VaultPath(name);
    }
}
