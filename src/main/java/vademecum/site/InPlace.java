package vademecum.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedSet;

/// Publishes file by file, for folders that cannot be moved at all, such as a mount point: each file is whole at every
/// moment, but for a moment the site is a mixture of old and new.
final class InPlace {

    private InPlace() {
    }

    /// Copies the changed files out of the stage, pages after what they need and the home page last, then deletes.
    static void publish(Path stage, Path out, SortedSet<String> changed, SortedSet<String> removed) throws IOException {
        for (String path : changed) {
            if (!path.endsWith(".html")) {
                replace(stage.resolve(path), out.resolve(path));
            }
        }
        for (String path : changed) {
            if (path.endsWith(".html") && !path.equals("index.html")) {
                replace(stage.resolve(path), out.resolve(path));
            }
        }
        if (changed.contains("index.html")) {
            replace(stage.resolve("index.html"), out.resolve("index.html"));
        }
        for (String path : removed) {
            delete(out.resolve(path), out);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Path part = to.resolveSibling(".vademecum.part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path file, Path out) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.delete(file);
        try {
            for (Path folder = file.getParent(); !folder.equals(out); folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException inUse) {
            // the folder holds other files, and so do those above it
        }
    }
}
