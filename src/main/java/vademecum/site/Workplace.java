package vademecum.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Where the files of one output folder's builds lie: `.vademecum/<name>/` beside the output, and so on the same disk.
///
/// @param out    the output folder, absolute
/// @param folder the work folder
record Workplace(Path out, Path folder) {

    static Workplace of(Path out) {
        return new Workplace(out, out.resolveSibling(".vademecum").resolve(out.getFileName()));
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path manifest() {
        return folder.resolve("manifest");
    }

    /// The manifest of a site that is about to be swapped in; it exists only from just before the swap to just after.
    Path nextManifest() {
        return folder.resolve("manifest.next");
    }

    Path stage(long process) {
        return folder.resolve("next-" + process);
    }

    /// Where the old site goes where two folders cannot change places in one step.
    Path old() {
        return folder.resolve("old");
    }

    Path index() {
        return folder.resolve("index");
    }

    /// What became of the formulas of the published site.
    Path formulas() {
        return folder.resolve("formulas");
    }

    Path nextIndex() {
        return folder.resolve("index.next");
    }

    Path oldIndex() {
        return folder.resolve("index.old");
    }

    /// Where files that were in the way of the site's own are kept.
    Path replaced() {
        return folder.resolve("replaced");
    }

    /// Makes the work folder, and keeps it out of Git.
    void create() throws IOException {
        Files.createDirectories(folder);
        Path ignore = folder.resolveSibling(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(ignore, "*\n");
        }
    }

    /// Removes what a killed build left behind. Only for the holder of the lock.
    void sweep() throws IOException {
        Files.deleteIfExists(nextManifest());
        deleteTree(old());
        deleteTree(nextIndex());
        deleteTree(oldIndex());
        try (DirectoryStream<Path> stages = Files.newDirectoryStream(folder, "next-*")) {
            for (Path stage : stages) {
                deleteTree(stage);
            }
        }
    }

    /// Deletes a folder with all that is in it; symbolic links are deleted, not followed.
    static void deleteTree(Path root) throws IOException {
        try {
            Files.walkFileTree(root, new Deletion());
        } catch (NoSuchFileException gone) {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                throw gone;
            }
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
            if (problem != null) {
                throw problem;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
