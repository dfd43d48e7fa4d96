package vademecum.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The theme that comes with the program, read from its jar, or from the folder of classes while it is developed.
final class BundledTheme {

    private static final String HOME = "vademecum/templates/";

    private BundledTheme() {
    }

    /// The bytes of each file by its path in the theme.
    static SortedMap<String, byte[]> files() throws IOException {
        try {
            Path program = Path.of(BundledTheme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            SortedMap<String, byte[]> files = new TreeMap<>();
            if (Files.isDirectory(program)) {
                fromFolder(program.resolve(HOME), files);
            } else {
                fromJar(program, files);
            }
            return files;
        } catch (URISyntaxException e) {
            throw new IOException("cannot tell where the program is", e);
        }
    }

    /// Adds the files of a folder, hidden ones left out.
    static void fromFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static void fromJar(Path program, SortedMap<String, byte[]> files) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            for (JarEntry entry : jar.stream().filter(one -> !one.isDirectory()).toList()) {
                if (entry.getName().startsWith(HOME)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(HOME.length()), in.readAllBytes());
                    }
                }
            }
        }
    }
}
