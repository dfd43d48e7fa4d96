package vademecum.secrets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks what a file holds in compressed form: the parts of a ZIP archive (so of an e-book or an office document), a
/// gzip file, the streams of a PDF. Archives in archives are opened three deep, and no file gives more than 256 MB.
public final class Containers {

    private static final int DEEPEST = 3;
    private static final int MOST = 256 << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final Consumer<byte[]> parts;
    private int left = MOST;

    private Containers(Consumer<byte[]> parts) {
        this.parts = parts;
    }

    /// Hands over the bytes of a file and of everything packed in it.
    ///
    /// @param file  the file's bytes
    /// @param parts takes the file as it is first, then each part, and the name of each part of an archive
    public static void open(byte[] file, Consumer<byte[]> parts) {
        new Containers(parts).open(file, 0);
    }

    private void open(byte[] file, int depth) {
        parts.accept(file);
        if (depth == DEEPEST) {
            return;
        }
        try {
            if (starts(file, 'P', 'K', 3, 4)) {
                openZip(file, depth);
            } else if (starts(file, 0x1F, 0x8B, 8)) {
                open(read(new GZIPInputStream(new ByteArrayInputStream(file))), depth + 1);
            } else if (starts(file, '%', 'P', 'D', 'F')) {
                openPdf(file, depth);
            }
        } catch (IOException | IllegalArgumentException broken) {
            // What cannot be unpacked has been looked at as it is.
        }
    }

    private void openZip(byte[] file, int depth) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                parts.accept(entry.getName().getBytes(StandardCharsets.UTF_8));
                open(read(zip), depth + 1);
            }
        }
    }

    /// The streams of a PDF begin behind the word `stream` and a line end (ISO 32000-2, 7.3.8). Those that are not
    /// compressed by Flate alone do not inflate and are passed over.
    private void openPdf(byte[] file, int depth) {
        for (int at = next(file, 0); at >= 0 && left > 0; at = next(file, at)) {
            int from = at < file.length && file[at] == '\r' ? at + 1 : at;
            from = from < file.length && file[from] == '\n' ? from + 1 : from;
            byte[] part = inflate(file, from);
            if (part.length > 0) {
                open(part, depth + 1);
            }
        }
    }

    private byte[] inflate(byte[] file, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(file, from, file.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int size = inflater.inflate(buffer); size > 0 && left > 0; size = inflater.inflate(buffer)) {
                out.write(buffer, 0, size);
                left -= size;
            }
            return out.toByteArray();
        } catch (DataFormatException other) {
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private byte[] read(InputStream in) throws IOException {
        byte[] part = in.readNBytes(left);
        left -= part.length;
        return part;
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length <= file.length; i++) {
            if (file[i] == 's' && Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
