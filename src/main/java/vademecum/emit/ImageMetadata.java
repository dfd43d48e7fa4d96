package vademecum.emit;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vademecum.page.ImageSize;

/// What image files say beside their picture. Cameras and editors write places, names, thumbnails and texts into them,
/// which nobody means to publish.
public final class ImageMetadata {

    private ImageMetadata() {
    }

    /// The file without its metadata. Every pixel, the colour profile and the way the picture is turned stay as they
    /// are. JPEG, PNG, WebP, GIF and the boxes of AVIF, HEIC, MP4 and QuickTime are known by their first bytes; any
    /// other file is returned as it is.
    ///
    /// @return the same array if nothing is known of the format
    public static byte[] strip(byte[] file) {
        try {
            return switch (Format.of(file)) {
                case JPEG -> Jpeg.strip(file);
                case PNG -> Png.strip(file);
                case WEBP -> Webp.strip(file);
                case GIF -> Gif.strip(file);
                case ISO -> IsoMedia.strip(file);
                case OTHER -> file;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return file;
        }
    }

    /// The size of a PNG, JPEG, GIF, WebP or SVG image; empty if the file is none of these or is broken.
    public static Optional<ImageSize> size(byte[] file) {
        try {
            Optional<ImageSize> size = switch (Format.of(file)) {
                case JPEG -> Jpeg.size(file);
                case PNG -> Png.size(file);
                case WEBP -> Webp.size(file);
                case GIF -> Gif.size(file);
                case ISO, OTHER -> SvgSize.of(file);
            };
            return size.filter(found -> found.width() > 0 && found.height() > 0);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /// The formats that are told apart by their first bytes.
    private enum Format {
        JPEG, PNG, WEBP, GIF, ISO, OTHER;

        static Format of(byte[] file) {
            if (file.length < 16) {
                return OTHER;
            }
            String start = new String(file, 0, 12, StandardCharsets.ISO_8859_1);
            if (start.startsWith("\u00FF\u00D8\u00FF")) {
                return JPEG;
            }
            if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
                return PNG;
            }
            if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
                return WEBP;
            }
            if (start.startsWith("ftyp", 4)) {
                return ISO;
            }
            return start.startsWith("GIF8") ? GIF : OTHER;
        }
    }

    /// Whether the bytes at an offset are those of an ASCII text.
    static boolean isAt(byte[] file, int at, String text) {
        if (at + text.length() > file.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((file[at + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static ByteBuffer from(byte[] file, int at, int length) {
        return ByteBuffer.wrap(file, at, length).slice();
    }
}
