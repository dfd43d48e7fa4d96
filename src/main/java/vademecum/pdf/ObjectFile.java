package vademecum.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/// The objects of a PDF file. Small ones are packed together in object streams, for a tagged file has very many of them
/// (ISO 32000-1, 7.5.7 and 7.5.8).
final class ObjectFile {

    private static final int PACK = 200;
    private static final String HEAD = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private final List<long[]> places = new ArrayList<>();
    private final StringBuilder packed = new StringBuilder();
    private final List<int[]> packedAt = new ArrayList<>();

    ObjectFile() {
        write(HEAD);
        places.add(new long[] {0, 0, 65_535});
    }

    /// A number for an object that is written later.
    int reserve() {
        places.add(new long[3]);
        return places.size() - 1;
    }

    /// The number that the next object will have.
    int next() {
        return places.size();
    }

    /// Writes an object that is no stream; its text is ASCII.
    void put(int object, String value) {
        packedAt.add(new int[] {object, packed.length()});
        packed.append(value).append('\n');
        if (packedAt.size() == PACK) {
            flush();
        }
    }

    /// Writes a new object that is no stream.
    int add(String value) {
        int object = reserve();
        put(object, value);
        return object;
    }

    /// Writes a stream, compressed.
    ///
    /// @param entries the entries of its dictionary but for length and filter
    void stream(int object, String entries, byte[] data) {
        byte[] small = deflate(data);
        raw(object, entries + "/Filter/FlateDecode", small);
    }

    /// Writes a stream as it is.
    void raw(int object, String entries, byte[] data) {
        places.set(object, new long[] {1, out.size(), 0});
        write(object + " 0 obj\n<<" + entries + "/Length " + data.length + ">>stream\n");
        out.writeBytes(data);
        write("\nendstream\nendobj\n");
    }

    /// Writes the table of objects and returns the file. Its id is a hash of its content.
    byte[] finish(int root) {
        flush();
        int table = reserve();
        places.set(table, new long[] {1, out.size(), 0});
        byte[] rows = new byte[places.size() * 7];
        for (int i = 0; i < places.size(); i++) {
            long[] place = places.get(i);
            rows[i * 7] = (byte) place[0];
            for (int b = 0; b < 4; b++) {
                rows[i * 7 + 1 + b] = (byte) (place[1] >> 24 - 8 * b);
            }
            rows[i * 7 + 5] = (byte) (place[2] >> 8);
            rows[i * 7 + 6] = (byte) place[2];
        }
        String id = "<" + hash(out.toByteArray()) + ">";
        int start = out.size();
        byte[] small = deflate(rows);
        write(table + " 0 obj\n<</Type/XRef/W[1 4 2]/Size " + places.size() + "/Root " + Syntax.ref(root) + "/ID["
                + id + id + "]/Filter/FlateDecode/Length " + small.length + ">>stream\n");
        out.writeBytes(small);
        write("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void flush() {
        if (packedAt.isEmpty()) {
            return;
        }
        int holder = reserve();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < packedAt.size(); i++) {
            int[] at = packedAt.get(i);
            head.append(at[0]).append(' ').append(at[1]).append(' ');
            places.set(at[0], new long[] {2, holder, i});
        }
        byte[] data = head.append(packed).toString().getBytes(StandardCharsets.ISO_8859_1);
        stream(holder, "/Type/ObjStm/N " + packedAt.size() + "/First " + (head.length() - packed.length()), data);
        packed.setLength(0);
        packedAt.clear();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(6);
        deflater.setInput(data);
        deflater.finish();
        byte[] buffer = new byte[Math.max(64, data.length / 2)];
        int length = 0;
        while (!deflater.finished()) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            length += deflater.deflate(buffer, length, buffer.length - length);
        }
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
