package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library whose classes are brought up to date works as before.
final class OldClassesTest {

    private static final Path LIBRARY = library(picocli.CommandLine.class);

    @TempDir
    private Path folder;

    private static Path library(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path renewed(Path jar) throws IOException {
        Path written = folder.resolve("renewed.jar");
        OldClasses.main(new String[] {jar.toString(), written.toString()});
        return written;
    }

    private static Map<String, byte[]> content(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().filter(entry -> !entry.isDirectory())
                    .collect(Collectors.toMap(ZipEntry::getName, entry -> read(zip, entry)));
        }
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) {
        try {
            return zip.getInputStream(entry).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyClassIsOfAVersionThatJavaKeepsInItsCache() throws IOException {
        Map<String, byte[]> before = content(LIBRARY);
        Map<String, byte[]> after = content(renewed(LIBRARY));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.get("picocli/CommandLine.class")[7]).as("else there is no need of it").isLessThan((byte) 50);
        assertThat(after).allSatisfy((name, bytes) -> {
            if (name.endsWith(".class")) {
                assertThat(bytes[7]).isGreaterThanOrEqualTo((byte) 50);
            } else {
                assertThat(bytes).isEqualTo(before.get(name));
            }
        });
    }

    @Test
    void everyClassPassesJavasChecks() throws Exception {
        Path jar = renewed(LIBRARY);
        URL[] path = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            for (String name : content(jar).keySet()) {
                if (name.startsWith("picocli/") && name.endsWith(".class")) {
                    String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    assertThat(Class.forName(type, true, loader).getClassLoader()).isSameAs(loader);
                }
            }
        }
    }

    @Test
    void aLibraryWithoutOldClassesKeepsItsBytes() throws IOException {
        Path library = library(org.jsoup.Jsoup.class);
        assertThat(content(renewed(library))).containsExactlyInAnyOrderEntriesOf(content(library));
    }
}
