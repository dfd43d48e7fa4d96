package vademecum.emit;

import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.page.ImageSize;

/// A file of the vault as the site publishes it.
///
/// @param bytes its content, cleaned
/// @param size  its size in pixels, if it is an image whose size is known
@SuppressWarnings("ArrayRecordComponent")
public record PublishedFile(byte[] bytes, Optional<ImageSize> size) {

    /// Cleans a file's content according to its kind.
    public static PublishedFile of(VaultPath path, byte[] content) {
        return new PublishedFile(content, Optional.empty());
    }
}
