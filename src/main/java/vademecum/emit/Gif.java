package vademecum.emit;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import vademecum.page.ImageSize;

/// GIF: a header, a colour table, then images and extensions made of sub-blocks (GIF89a specification).
final class Gif {

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int TRAILER = 0x3B;

    private Gif() {
    }

    static byte[] strip(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        int at = 13 + colourTable(file[10]);
        out.write(file, 0, at);
        while (file[at] != TRAILER) {
            int end = end(file, at);
            if (file[at] == IMAGE || isPicture(file, at)) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        out.write(TRAILER);
        return out.toByteArray();
    }

    static Optional<ImageSize> size(byte[] file) {
        return Optional.of(new ImageSize(file[6] & 0xFF | (file[7] & 0xFF) << 8,
                file[8] & 0xFF | (file[9] & 0xFF) << 8));
    }

    /// Whether the extension belongs to the picture: timing and transparency, and how often to repeat.
    private static boolean isPicture(byte[] file, int at) {
        int label = file[at + 1] & 0xFF;
        return label == GRAPHIC_CONTROL || label == APPLICATION
                && (ImageMetadata.isAt(file, at + 3, "NETSCAPE2.0") || ImageMetadata.isAt(file, at + 3, "ANIMEXTS1.0"));
    }

    private static int end(byte[] file, int at) {
        int blocks = switch (file[at]) {
            case IMAGE -> at + 10 + colourTable(file[at + 9]) + 1;
            case EXTENSION -> at + 2;
            default -> throw new IllegalArgumentException("not a block of a GIF");
        };
        while (file[blocks] != 0) {
            blocks += 1 + (file[blocks] & 0xFF);
        }
        return blocks + 1;
    }

    private static int colourTable(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
