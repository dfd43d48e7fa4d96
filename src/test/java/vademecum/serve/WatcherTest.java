package vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatcherTest {

    @TempDir
    Path vault;
    private final BlockingQueue<String> builds = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> problems = new LinkedBlockingQueue<>();
    private Watcher watcher;
    private Thread thread;

    @BeforeEach
    void watch() throws IOException {
        Files.createDirectories(vault.resolve("aws"));
        Files.createDirectories(vault.resolve("site"));
        Files.createDirectories(vault.resolve(".obsidian"));
        Path out = vault.toRealPath().resolve("site");
        watcher = Watcher.open(List.of(vault, vault.resolve("nowhere")), path -> path.startsWith(out), 60);
        thread = Thread.ofPlatform().start(
                () -> watcher.run(this::build, problem -> problems.add(problem.getMessage())));
    }

    @AfterEach
    void stop() throws Exception {
        watcher.close();
        thread.join();
    }

    @Test
    void aChangeLeadsToABuild() throws Exception {
        Files.writeString(vault.resolve("aws/ec2.md"), "one");

        assertThat(nextBuild()).isEqualTo("one");
    }

    @Test
    void aBurstLeadsToOneBuild() throws Exception {
        for (int i = 0; i < 20; i++) {
            Files.writeString(vault.resolve("aws/ec2.md"), "text " + i);
        }

        assertThat(nextBuild()).isEqualTo("text 19");
        assertThat(builds.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aNewFolderIsWatchedToo() throws Exception {
        Files.createDirectories(vault.resolve("new/deep"));
        nextBuild();
        Files.writeString(vault.resolve("new/deep/a.md"), "a");

        assertThat(nextBuild()).isNotNull();
    }

    @Test
    void theOutputAndHiddenFilesAreNotWatched() throws Exception {
        Files.writeString(vault.resolve("site/index.html"), "x");
        Files.writeString(vault.resolve(".obsidian/workspace.json"), "x");
        Files.writeString(vault.resolve(".note.md.swp"), "x");

        assertThat(builds.poll(400, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aFailedBuildIsToldAndTheWatchGoesOn() throws Exception {
        Files.writeString(vault.resolve("aws/ec2.md"), "fail");
        assertThat(problems.poll(20, TimeUnit.SECONDS)).isEqualTo("no build of this");

        Files.writeString(vault.resolve("aws/ec2.md"), "better");
        assertThat(nextBuild()).isEqualTo("better");
    }

    @Test
    void whereTheSystemDoesNotTellTheFilesAreLookedAt() throws Exception {
        PollingWatch watch = new PollingWatch(List.of(vault), path -> path.endsWith(".hidden"), 10);
        assertThat(watch.changesWithin(1)).isFalse();

        Files.writeString(vault.resolve("aws/ec2.md"), "one");
        assertThat(watch.await()).isTrue();

        Files.writeString(vault.resolve(".hidden"), "one");
        assertThat(watch.changesWithin(1)).isFalse();

        Files.delete(vault.resolve("aws/ec2.md"));
        assertThat(watch.changesWithin(1)).isTrue();
        watch.close();
        assertThat(watch.await()).isFalse();
    }

    private void build() {
        try {
            Path note = vault.resolve("aws/ec2.md");
            String text = Files.exists(note) ? Files.readString(note) : "";
            if (text.equals("fail")) {
                throw new IllegalStateException("no build of this");
            }
            builds.add(text);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String nextBuild() throws InterruptedException {
        return builds.poll(20, TimeUnit.SECONDS);
    }
}
