package vademecum.emit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.page.ImageSize;

/// A file of the vault as the site publishes it.
///
/// @param bytes its content, cleaned
/// @param size  its size in pixels, if it is an image whose size is known
@SuppressWarnings("ArrayRecordComponent")
public record PublishedFile(byte[] bytes, Optional<ImageSize> size) {

    private static final byte[] NOTHING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".getBytes(StandardCharsets.UTF_8);

    /// Cleans a file's content according to its kind: pictures lose what cameras and editors write into them, drawings
    /// in SVG what could do more than draw.
    public static PublishedFile of(VaultPath path, byte[] content) {
        byte[] clean = path.extension().equals("svg")
                ? SvgCleaner.clean(content).map(SvgCleaner.Cleaned::bytes).orElse(NOTHING)
                : ImageMetadata.strip(content);
        return new PublishedFile(clean, ImageMetadata.size(clean));
    }
}
