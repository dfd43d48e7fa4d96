package vademecum.emit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vademecum.page.ImageSize;
import java.util.Set;

/// WebP: a RIFF file whose chunks have a type, a length and data, padded to an even length (RFC 9649, section 2).
final class Webp {

    private static final int HEADER = 12;
    private static final Set<String> PICTURE = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HAS_XMP = 0x04;
    private static final int HAS_EXIF = 0x08;

    private Webp() {
    }

    static byte[] strip(byte[] file) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(file.length);
        int orientation = orientation(file);
        for (int at = HEADER; at + 8 <= end(file); at = next(file, at)) {
            if (type(file, at).equals("VP8X")) {
                byte[] chunk = Arrays.copyOfRange(file, at, at + 18);
                chunk[8] &= (byte) ~(HAS_XMP | HAS_EXIF);
                chunk[8] |= (byte) (orientation == Orientation.UPRIGHT ? 0 : HAS_EXIF);
                chunks.writeBytes(chunk);
            } else if (PICTURE.contains(type(file, at))) {
                chunks.write(file, at, Math.min(next(file, at), file.length) - at);
            }
        }
        if (orientation != Orientation.UPRIGHT) {
            byte[] tiff = Orientation.tiff(orientation);
            chunks.writeBytes(ByteBuffer.allocate(tiff.length + 8).order(ByteOrder.LITTLE_ENDIAN)
                    .put("EXIF".getBytes(StandardCharsets.ISO_8859_1)).putInt(tiff.length).put(tiff).array());
        }
        return ByteBuffer.allocate(HEADER + chunks.size()).order(ByteOrder.LITTLE_ENDIAN).put(file, 0, 4)
                .putInt(chunks.size() + 4).put(file, 8, 4).put(chunks.toByteArray()).array();
    }

    static Optional<ImageSize> size(byte[] file) {
        ByteBuffer data = ImageMetadata.from(file, HEADER + 8, file.length - HEADER - 8).order(ByteOrder.LITTLE_ENDIAN);
        ImageSize size = switch (type(file, HEADER)) {
            case "VP8X" -> new ImageSize((data.getInt(4) & 0xFFFFFF) + 1, (data.getInt(6) >>> 8) + 1);
            case "VP8L" -> new ImageSize((data.getInt(1) & 0x3FFF) + 1, (data.getInt(1) >>> 14 & 0x3FFF) + 1);
            case "VP8 " -> new ImageSize(data.getShort(6) & 0x3FFF, data.getShort(8) & 0x3FFF);
            default -> new ImageSize(0, 0);
        };
        return Optional.of(Orientation.turn(size, orientation(file)));
    }

    private static int orientation(byte[] file) {
        for (int at = HEADER; at + 8 <= end(file); at = next(file, at)) {
            if (type(file, at).equals("EXIF")) {
                int start = at + 8 + (ImageMetadata.isAt(file, at + 8, "Exif\0\0") ? 6 : 0);
                return Orientation.read(file, start, at + 8 + length(file, at) - start);
            }
        }
        return Orientation.UPRIGHT;
    }

    private static String type(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static int end(byte[] file) {
        int length = ImageMetadata.from(file, 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return length < 0 ? file.length : Math.min(file.length, length + 8);
    }

    private static int length(byte[] file, int at) {
        int length = ImageMetadata.from(file, at + 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return length < 0 ? file.length - at - 8 : Math.min(length, file.length - at - 8);
    }

    private static int next(byte[] file, int at) {
        int length = length(file, at);
        return at + 8 + length + (length & 1);
    }
}
