package vademecum.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/// The files of a published site. The folder may be exchanged for another at any time.
///
/// @param root the folder
record SiteFiles(Path root) {

    /// The file for a path of a request: the file itself, or the `index.html` of a folder.
    ///
    /// @param path below the site, decoded and honest; empty or with a slash at its end for a folder
    /// @return empty if there is none, if it is hidden, or if a symbolic link is on the way
    Optional<Path> find(String path) throws IOException {
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (("/" + name).contains("/.")) {
            return Optional.empty();
        }
        try {
            Path real = root.toRealPath();
            Path file = real.resolve(name);
            return Files.isRegularFile(file) && file.toRealPath().equals(file) ? Optional.of(file) : Optional.empty();
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return Optional.empty();
        }
    }

    /// Whether the path, which has no slash at its end, is that of a folder with a page.
    boolean isFolder(String path) throws IOException {
        return !path.isEmpty() && !path.endsWith("/") && find(path + "/").isPresent();
    }
}
