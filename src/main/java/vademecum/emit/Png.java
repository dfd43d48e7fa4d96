package vademecum.emit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import vademecum.page.ImageSize;

/// PNG: a signature, then chunks of length, type, data and checksum (PNG specification, third edition, section 5).
final class Png {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT");

    private Png() {
    }

    static byte[] strip(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        for (int at = SIGNATURE; at + 8 <= file.length; at = end(file, at)) {
            String type = type(file, at);
            if (PICTURE.contains(type)) {
                out.write(file, at, end(file, at) - at);
            } else if (type.equals("eXIf")) {
                int orientation = orientation(file);
                if (orientation != Orientation.UPRIGHT) {
                    out.writeBytes(chunk("eXIf", Orientation.tiff(orientation)));
                }
            }
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }

    static Optional<ImageSize> size(byte[] file) {
        ByteBuffer header = ImageMetadata.from(file, SIGNATURE + 8, 8);
        ImageSize size = new ImageSize(header.getInt(), header.getInt());
        return Optional.of(Orientation.turn(size, orientation(file)));
    }

    private static int orientation(byte[] file) {
        for (int at = SIGNATURE; at + 8 <= file.length && !type(file, at).equals("IEND"); at = end(file, at)) {
            if (type(file, at).equals("eXIf")) {
                return Orientation.read(file, at + 8, Math.max(0, end(file, at) - at - AROUND));
            }
        }
        return Orientation.UPRIGHT;
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        return ByteBuffer.allocate(data.length + AROUND).putInt(data.length).put(name).put(data)
                .putInt((int) checksum.getValue()).array();
    }

    private static String type(byte[] file, int at) {
        return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    /// The offset behind a chunk; the file's end if it breaks off in the chunk.
    private static int end(byte[] file, int at) {
        int length = ImageMetadata.from(file, at, 4).getInt();
        return length < 0 || length > file.length - at - AROUND ? file.length : at + AROUND + length;
    }
}
