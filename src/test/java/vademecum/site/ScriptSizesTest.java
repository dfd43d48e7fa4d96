package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vademecum.emit.Scripts;

/// What a reader loads to search, compressed as a server does it.
final class ScriptSizesTest {

    private static final int KB = 1024;
    private static final Path ENGINE_PARTS = Path.of("src/main/resources/vademecum/search");

    @Test
    void theSearchEngineFitsInSevenKilobytesAndItsBoxInSix() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> assets = Files.list(Path.of("templates/assets"))) {
            for (Path file : assets.filter(file -> file.toString().endsWith(".js")).toList()) {
                files.put("assets/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        Scripts.join("assets/", files);
        assertThat(compressed(files.get("assets/engine.js"))).isLessThanOrEqualTo(7 * KB);
        assertThat(compressed(files.get("assets/search.js"))).isLessThanOrEqualTo(6 * KB);
    }

    @Test
    void aStemmerFitsInTenKilobytes() throws IOException {
        byte[] shared = Files.readAllBytes(ENGINE_PARTS.resolve("unknown.js"));
        try (Stream<Path> scripts = Files.list(ENGINE_PARTS)) {
            List<Path> stemmers =
                    scripts.filter(file -> file.getFileName().toString().startsWith("stemmer-")).toList();
            assertThat(stemmers).isNotEmpty();
            for (Path stemmer : stemmers) {
                ByteArrayOutputStream both = new ByteArrayOutputStream();
                both.write(shared);
                both.write(Files.readAllBytes(stemmer));
                assertThat(compressed(both.toByteArray())).as(stemmer.toString()).isLessThanOrEqualTo(10 * KB);
            }
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
