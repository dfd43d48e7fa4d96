package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same vault gives the same bytes, search index included, wherever and however it is built.
class ReproducibleTest {

    private static final Path VAULT = Path.of("notes");

    @TempDir
    Path folder;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private SortedMap<String, String> plain = Collections.emptySortedMap();

    @BeforeEach
    void buildPlainly() throws IOException {
        plain = build(VAULT, "plain", 1);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void manyThreadsGiveTheSameBytesAsOne() throws IOException {
        assertThat(build(VAULT, "eight", 8)).isEqualTo(plain);
    }

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() throws IOException {
        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(build(VAULT, "turkish", 2)).isEqualTo(plain);
    }

    @Test
    void anotherPlaceAndAnotherOrderOfFilesOnDiskGiveTheSameBytes() throws IOException {
        Path copy = folder.resolve("another/place/notes");
        List<Map.Entry<String, byte[]>> files = new ArrayList<>(BuiltSite.files(VAULT).entrySet());
        for (Map.Entry<String, byte[]> file : files.reversed()) {
            Path path = copy.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        assertThat(build(copy, "elsewhere", 2)).isEqualTo(plain);
    }

    @Test
    void theOutputHoldsNoPathOfThisMachine() {
        String here = Path.of("").toAbsolutePath().toString();
        assertThat(plain).allSatisfy((_, text) -> assertThat(text).doesNotContain(here)
                .doesNotContain(folder.toString()));
    }

    private SortedMap<String, String> build(Path vault, String name, int jobs) throws IOException {
        BuiltSite site = BuiltSite.of(vault, folder.resolve(name), jobs, Optional.empty());
        SortedMap<String, String> bytes = new TreeMap<>();
        site.files().forEach((path, content) -> bytes.put(path, latin(content)));
        BuiltSite.files(SiteWriter.indexFolder(site.folder())).forEach((path, content) ->
                bytes.put("index " + path, latin(content)));
        return bytes;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
