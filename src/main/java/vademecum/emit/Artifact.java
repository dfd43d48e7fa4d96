package vademecum.emit;

import vademecum.base.SitePath;

/// A file of the site.
///
/// @param path  where it is in the site
/// @param bytes its content; not to be changed by anyone
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(SitePath path, byte[] bytes) {

    /// A text file in UTF-8.
    public static Artifact text(SitePath path, String text) {
        return new Artifact(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
