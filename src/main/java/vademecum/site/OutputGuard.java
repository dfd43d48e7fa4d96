package vademecum.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Refuses output folders whose loss or change would hurt: the root, the home folder, the vault, whatever holds one of
/// them, links and files. It only looks; nothing is touched.
final class OutputGuard {

    private OutputGuard() {
    }

    /// The output folder as an absolute path without symbolic links. It need not exist.
    ///
    /// @param home the user's home folder
    /// @throws RefusedOutput if the folder must not be written to
    static Path check(Path output, Path vault, Path home) throws IOException {
        Path out = output.toAbsolutePath().normalize();
        if (out.getFileName() == null) {
            throw refused(out, "is the root of the disk");
        }
        if (Files.isSymbolicLink(out)) {
            throw new RefusedOutput(out, "the output folder `" + out + "` is a symbolic link",
                    "name the folder that it leads to, or another one");
        }
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(out, "is a file");
        }
        Path real = real(out);
        Path notes = real(vault.toAbsolutePath().normalize());
        Path owner = real(home.toAbsolutePath().normalize());
        if (real.equals(notes)) {
            throw refused(out, "is the vault itself");
        }
        if (owner.startsWith(real)) {
            throw refused(out, owner.equals(real) ? "is the home folder" : "holds the home folder");
        }
        if (notes.startsWith(real)) {
            throw refused(out, "holds the vault");
        }
        checkNames(out, real, notes);
        return real;
    }

    private static void checkNames(Path out, Path real, Path notes) throws IOException {
        for (Path name : real) {
            if (name.toString().equals(".git") || name.toString().equals(".vademecum")) {
                throw refused(out, "is inside `" + name + "`");
            }
        }
        Workplace place = Workplace.of(real);
        if (Files.isSymbolicLink(place.folder()) || Files.isSymbolicLink(place.folder().getParent())) {
            throw new RefusedOutput(out, "the work folder `" + place.folder() + "` is reached by a symbolic link",
                    "remove the link: the work folder must be beside the output");
        }
        if (real.startsWith(notes) && !Files.exists(place.manifest()) && holdsVisibleFiles(real)) {
            throw refused(out, "is a folder of the vault with files of its own");
        }
    }

    private static boolean holdsVisibleFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(".")) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The path without symbolic links, as far as it exists.
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (Files.exists(path) || parent == null) {
            return path.toRealPath();
        }
        return real(parent).resolve(path.getFileName());
    }

    private static RefusedOutput refused(Path out, String reason) {
        return new RefusedOutput(out, "the output folder `" + out + "` " + reason,
                "choose a folder that is only for the site, such as `site`, with `-o`");
    }
}
