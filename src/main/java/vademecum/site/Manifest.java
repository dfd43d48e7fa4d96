package vademecum.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import vademecum.base.SitePath;

/// The list of the files that a build wrote. As text it is a header line and then one line `checksum size path` for
/// each file, sorted by path. The checksum is CRC-32C: it only spares reading a file that surely differs. That two
/// files are the same is always found by comparing their bytes.
///
/// @param folder  the inode of the folder that the files were written to; 0 where there is no such thing
/// @param entries the files by their path in the site
record Manifest(long folder, SortedMap<String, Manifest.Entry> entries) {

    /// The manifest of a site that does not exist.
    static final Manifest NONE = new Manifest(0, Collections.emptySortedMap());

    private static final String HEADER = "vademecum-manifest 1 ";

    /// What a file held when it was written.
    ///
    /// @param checksum CRC-32C of its bytes
    /// @param size     its length in bytes
    record Entry(int checksum, long size) {

        static Entry of(byte[] bytes) {
            CRC32C checksum = new CRC32C();
            checksum.update(bytes);
            return new Entry((int) checksum.getValue(), bytes.length);
        }
    }

    /// Reads a manifest.
    ///
    /// @return empty if the file is no whole manifest of this version, or names anything but a path below the site
    /// @throws NoSuchFileException if there is none
    static Optional<Manifest> read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> parse(String text) {
        String[] lines = text.split("\n", -1);
        String[] header = lines[0].startsWith(HEADER) ? lines[0].substring(HEADER.length()).split(" ") : new String[0];
        boolean whole = header.length == 2 && lines.length == Integer.parseInt(header[1]) + 2
                && lines[lines.length - 1].isEmpty();
        if (!whole) {
            return Optional.empty();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (int i = 1; i < lines.length - 1; i++) {
            String line = lines[i];
            int size = line.indexOf(' ') + 1;
            int path = line.indexOf(' ', size) + 1;
            Entry entry = new Entry(HexFormat.fromHexDigits(line, 0, size - 1),
                    Long.parseLong(line, size, path - 1, 10));
            entries.put(new SitePath(unescape(line.substring(path))).value(), entry);
        }
        return Optional.of(new Manifest(Long.parseLong(header[0]), entries));
    }

    /// Writes the manifest; the file is whole or as it was before.
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(64 * entries.size() + 64);
        text.append(HEADER).append(folder).append(' ').append(entries.size()).append('\n');
        HexFormat hex = HexFormat.of();
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            text.append(hex.toHexDigits(entry.getValue().checksum())).append(' ').append(entry.getValue().size())
                    .append(' ').append(escape(entry.getKey())).append('\n');
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// A site's path holds no backslash, so one can stand for the line breaks that a line must not hold.
    private static String escape(String path) {
        return path.replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String path) {
        return path.replace("\\n", "\n").replace("\\r", "\r");
    }
}
