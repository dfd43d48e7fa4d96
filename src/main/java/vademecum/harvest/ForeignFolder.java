package vademecum.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.VaultPath;
import vademecum.vault.Vault;

/// The files that are imported: those of a folder, or one alone. Hidden files are not among them, and symbolic links
/// lead nowhere outside the folder.
///
/// @param root  the folder
/// @param files where each file is, by its path in the folder
public record ForeignFolder(Path root, SortedMap<VaultPath, Path> files) {

    private static final long LARGEST_TEXT = 64L << 20;

    /// Finds the files.
    ///
    /// @param from a folder or a file
    /// @throws IOException if it cannot be listed
    public static ForeignFolder of(Path from) throws IOException {
        SortedMap<VaultPath, Path> files = new TreeMap<>();
        if (Files.isDirectory(from)) {
            Vault vault = Vault.scan(from, List.of());
            files.putAll(vault.notes());
            files.putAll(vault.files());
            return new ForeignFolder(vault.root(), files);
        }
        Path file = from.toRealPath();
        files.put(new VaultPath(file.getFileName().toString()), file);
        return new ForeignFolder(file.getParent(), files);
    }

    /// Whether there is a file with a path.
    public boolean has(String path) {
        return files.containsKey(new VaultPath(path));
    }

    /// The text of a file; bytes that are not UTF-8 are read as Latin-1, for old notes are.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public String text(VaultPath path) {
        byte[] bytes = bytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String read = text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    /// The bytes of a file.
    ///
    /// @throws UncheckedIOException if it cannot be read, or is too large for a text
    public byte[] bytes(VaultPath path) {
        try {
            Path file = files.get(path);
            if (Files.size(file) > LARGEST_TEXT) {
                throw new IOException(path + " is larger than " + (LARGEST_TEXT >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file, if it is there.
    public Optional<String> text(String path) {
        return has(path) ? Optional.of(text(new VaultPath(path))) : Optional.empty();
    }

    /// Whether some file has one of the extensions.
    public boolean hasExtension(String... extensions) {
        List<String> wanted = List.of(extensions);
        return files.keySet().stream().map(VaultPath::extension).anyMatch(wanted::contains);
    }

    /// The paths and places of the files.
    public Iterable<Map.Entry<VaultPath, Path>> entries() {
        return files.entrySet();
    }
}
