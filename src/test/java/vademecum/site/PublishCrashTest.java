package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `vademecum.kills` says how often the publisher is killed; a few times unless told otherwise.
final class PublishCrashTest {

    @TempDir
    Path root;
    private Path out;
    private Path vault;

    @BeforeEach
    void makeVault() throws IOException {
        out = root.resolve("site");
        vault = Files.createDirectory(root.resolve("notes"));
    }

    @Test
    void aKilledPublisherLeavesOneWholeSite() throws Exception {
        FolderSwap swap = new FolderSwap(NativeExchange::find);
        PublishForever.publish(out, vault, 0, swap);
        Files.writeString(out.resolve("mine.txt"), "mine");
        Random random = new Random(42);
        for (int kill = 0; kill < Integer.getInteger("vademecum.kills", 6); kill++) {
            int killed = publishAndKill(version() + 1, "call", random.nextInt(60));

            assertThat(site()).isEqualTo(expected(version()));
            assertThat(version()).isBetween(killed, killed + 1);
        }
        PublishForever.publish(out, vault, 10_000, swap);
        assertThat(site()).isEqualTo(expected(10_000));
        assertThat(SiteWriter.indexFolder(out).resolve("segments")).hasContent("10000");
        try (Stream<Path> left = Files.list(root.resolve(".vademecum/site"))) {
            assertThat(left).hasSize(3);
        }
    }

    @Test
    void withoutTheSystemCallTheNextBuildHealsTheSite() throws Exception {
        FolderSwap swap = new FolderSwap(Optional::empty);
        PublishForever.publish(out, vault, 0, swap);
        Files.writeString(out.resolve("mine.txt"), "mine");
        Random random = new Random(7);
        int version = 1;
        for (int kill = 0; kill < Integer.getInteger("vademecum.kills", 3); kill++) {
            version = publishAndKill(version, "renames", random.nextInt(60)) + 1;
            SiteWriter.begin(out, vault, swap).close();

            assertThat(site()).isEqualTo(expected(version()));
            assertThat(version()).isBetween(version - 1, version);
        }
    }

    @Test
    void aReaderAlwaysFindsTheHomePageAndItsPages() throws Exception {
        FolderSwap swap = new FolderSwap(NativeExchange::find);
        PublishForever.publish(out, vault, 0, swap);
        AtomicBoolean stop = new AtomicBoolean();
        int[] reads = {0};
        Thread reader = Thread.ofPlatform().unstarted(() -> readUntil(stop, reads));
        Throwable[] failure = new Throwable[1];
        reader.setUncaughtExceptionHandler((_, problem) -> failure[0] = problem);
        reader.start();
        for (int version = 1; version < 40; version++) {
            PublishForever.publish(out, vault, version, swap);
        }
        stop.set(true);
        reader.join();

        assertThat(failure[0]).isNull();
        assertThat(reads[0]).isPositive();
    }

    private void readUntil(AtomicBoolean stop, int[] reads) {
        while (!stop.get()) {
            try {
                assertThat(Files.readString(out.resolve("index.html"))).matches("\\d+");
                assertThat(Files.size(out.resolve("pages/7.html"))).isGreaterThan(5000);
                assertThat(out.resolve("same/1.css")).hasContent("body");
                reads[0]++;
            } catch (IOException missing) {
                throw new AssertionError(missing);
            }
        }
    }

    /// Starts a publisher, lets it publish a first version and kills it some milliseconds later.
    ///
    /// @return the last version that it said was published
    private int publishAndKill(int first, String way, int millis) throws IOException, InterruptedException {
        Process publisher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), PublishForever.class.getName(),
                out.toString(), vault.toString(), Integer.toString(first), way)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int last = -1;
        try (BufferedReader said = publisher.inputReader()) {
            last = Integer.parseInt(Optional.ofNullable(said.readLine()).orElseThrow());
            Thread.sleep(millis);
            publisher.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        return last;
    }

    private static Map<String, String> expected(int version) {
        Map<String, String> files = PublishForever.files(version);
        files.put("mine.txt", "mine");
        return files;
    }

    private int version() throws IOException {
        return Integer.parseInt(Files.readString(out.resolve("index.html")));
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(out)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        } catch (NoSuchFileException missing) {
            throw new AssertionError(missing);
        }
        return files;
    }
}
