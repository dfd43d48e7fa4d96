package vademecum.emit;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import vademecum.page.ImageSize;

/// JPEG: segments that begin with a marker, `FF` and a byte, and the scans of the picture between them (ITU-T T.81,
/// annex B).
final class Jpeg {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP_0 = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int JFIF_LENGTH = 16;

    private Jpeg() {
    }

    static byte[] strip(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int orientation = orientation(file);
        boolean turned = orientation == Orientation.UPRIGHT;
        int at = nextMarker(file, 2);
        while (at < file.length - 1 && marker(file, at) != END) {
            int marker = marker(file, at);
            int end = end(file, at);
            if (!turned && marker != APP_0) {
                writeOrientation(orientation, out);
                turned = true;
            }
            if (marker == APP_0 && ImageMetadata.isAt(file, at + 4, "JFIF\0") && end - at >= JFIF_LENGTH + 2) {
                writeJfif(file, at, out);
            } else if (isPicture(file, at)) {
                out.write(file, at, end - at);
            }
            at = nextMarker(file, end);
            if (marker == START_OF_SCAN) {
                out.write(file, end, at - end);
            }
        }
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    static Optional<ImageSize> size(byte[] file) {
        for (int at = nextMarker(file, 2); at < file.length - 1 && marker(file, at) != START_OF_SCAN;
             at = nextMarker(file, end(file, at))) {
            int marker = marker(file, at);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                ImageSize size = new ImageSize(twoBytes(file, at + 7), twoBytes(file, at + 5));
                return Optional.of(Orientation.turn(size, orientation(file)));
            }
        }
        return Optional.empty();
    }

    private static int orientation(byte[] file) {
        for (int at = nextMarker(file, 2); at < file.length - 1 && marker(file, at) != START_OF_SCAN;
             at = nextMarker(file, end(file, at))) {
            if (marker(file, at) == APP_1 && ImageMetadata.isAt(file, at + 4, "Exif\0\0")) {
                return Orientation.read(file, at + 10, end(file, at) - at - 10);
            }
        }
        return Orientation.UPRIGHT;
    }

    /// Whether the picture needs the segment: its data, its colour profile and Adobe's note on its colour space.
    private static boolean isPicture(byte[] file, int at) {
        int marker = marker(file, at);
        boolean application = marker >= APP_0 && marker <= 0xEF;
        return switch (marker) {
            case APP_2 -> ImageMetadata.isAt(file, at + 4, "ICC_PROFILE\0");
            case APP_14 -> ImageMetadata.isAt(file, at + 4, "Adobe");
            case COMMENT -> false;
            default -> !application;
        };
    }

    /// Writes the JFIF header without the thumbnail that it may hold.
    private static void writeJfif(byte[] file, int at, ByteArrayOutputStream out) {
        out.write(0xFF);
        out.write(APP_0);
        out.write(0);
        out.write(JFIF_LENGTH);
        out.write(file, at + 4, JFIF_LENGTH - 4);
        out.write(0);
        out.write(0);
    }

    private static void writeOrientation(int orientation, ByteArrayOutputStream out) {
        byte[] tiff = Orientation.tiff(orientation);
        out.write(0xFF);
        out.write(APP_1);
        out.write(0);
        out.write(tiff.length + 8);
        out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff);
    }

    /// The offset of the next marker that begins a segment or ends the file; the file's length if there is none.
    private static int nextMarker(byte[] file, int from) {
        for (int i = from; i < file.length - 1; i++) {
            int code = file[i + 1] & 0xFF;
            boolean inScan = code == 0 || code == 0xFF || code == 1 || code >= 0xD0 && code <= 0xD8;
            if (file[i] == (byte) 0xFF && !inScan) {
                return i;
            }
        }
        return file.length;
    }

    private static int marker(byte[] file, int at) {
        return file[at + 1] & 0xFF;
    }

    /// The offset behind a segment.
    private static int end(byte[] file, int at) {
        return Math.min(file.length, at + 2 + Math.max(2, twoBytes(file, at + 2)));
    }

    private static int twoBytes(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }
}
