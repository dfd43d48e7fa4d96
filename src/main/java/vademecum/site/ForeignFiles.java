package vademecum.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// What lies in the output folder and is not ours. It is brought into the new site as it is, by hard links where the
/// disk has them; and when the old site is taken apart, whatever nobody knew of is saved.
final class ForeignFiles {

    private final Workplace place;
    private final Path stage;
    private final SortedMap<String, Manifest.Entry> old;
    private final SortedMap<String, Manifest.Entry> next;
    private final SortedSet<String> changed;
    private final Set<String> brought = new HashSet<>();
    private final SortedSet<String> replaced = new TreeSet<>();

    /// @param changed the files that the stage holds already; one that turns out to be in the old site with the same
    ///                bytes is taken out
    ForeignFiles(Workplace place, Path stage, Manifest old, SortedMap<String, Manifest.Entry> next,
                 SortedSet<String> changed) {
        this.place = place;
        this.stage = stage;
        this.old = old.entries();
        this.next = next;
        this.changed = changed;
    }

    /// The foreign files that one of ours took the place of; the originals are in [Workplace#replaced].
    SortedSet<String> replaced() {
        return replaced;
    }

    /// Brings them from the published site into the stage.
    ///
    /// @throws RefusedOutput if a foreign file is where a folder of ours must be, or the other way round
    void bring() throws IOException {
        Path out = place.out();
        copyMode(out, stage);
        bring(out, stage, "");
    }

    private void bring(Path folder, Path target, String prefix) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String path = prefix + file.getFileName();
                boolean ours = old.containsKey(path);
                if (!ours || !next.containsKey(path)) {
                    bring(file, target.resolve(file.getFileName()), path, ours);
                }
            }
        }
    }

    private void bring(Path file, Path target, String path, boolean ours) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        if (attributes.isDirectory()) {
            if (!isFolder(path, old)) {
                createFolder(target);
                copyMode(file, target);
            }
            bring(file, target, path + "/");
        } else if (!ours || !attributes.isRegularFile()) {
            brought.add(path);
            if (next.containsKey(path)) {
                giveWay(file, target, path);
            } else {
                createFolder(target.getParent());
                link(file, target);
            }
        }
    }

    /// A file that we did not write has the name of one that we write now.
    private void giveWay(Path file, Path target, String path) throws IOException {
        if (attributes(file).isRegularFile() && Files.mismatch(file, target) < 0) {
            Files.delete(target);
            link(file, target);
            changed.remove(path);
            return;
        }
        link(file, freePlace(path));
        replaced.add(path);
    }

    /// Takes the old site apart once the new one is published.
    ///
    /// @param tree where the old site is now
    void clear(Path tree) throws IOException {
        if (Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            clear(tree, place.out(), "");
        }
    }

    private void clear(Path folder, Path published, String prefix) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String path = prefix + file.getFileName();
                boolean known = old.containsKey(path) || brought.contains(path);
                if (!known || !deleted(file)) {
                    save(file, published.resolve(file.getFileName()), path);
                }
            }
        }
        Files.delete(folder);
    }

    private static boolean deleted(Path file) throws IOException {
        try {
            Files.delete(file);
            return true;
        } catch (DirectoryNotEmptyException folder) {
            return false;
        }
    }

    private void save(Path file, Path target, String path) throws IOException {
        if (attributes(file).isDirectory()) {
            clear(file, target, path + "/");
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) || next.containsKey(path)) {
            Files.move(file, freePlace(path));
            replaced.add(path);
        } else {
            Files.createDirectories(target.getParent());
            Files.move(file, target);
        }
    }

    private Path freePlace(String path) throws IOException {
        Path free = place.replaced().resolve(path);
        while (Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
            free = free.resolveSibling(free.getFileName() + "~");
        }
        Files.createDirectories(free.getParent());
        return free;
    }

    private void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw inTheWay(folder);
        }
    }

    /// Gives a file a second name, or where the disk cannot do that, a copy with its times and mode.
    private void link(Path file, Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw inTheWay(target);
        }
        linkOrCopy(file, target);
    }

    static void linkOrCopy(Path file, Path target) throws IOException {
        try {
            if (!Files.isSymbolicLink(file)) {
                Files.createLink(target, file);
                return;
            }
        } catch (IOException | UnsupportedOperationException noLinks) {
            // exFAT and some network disks know no hard links
        }
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    private RefusedOutput inTheWay(Path target) {
        Path path = stage.relativize(target);
        return new RefusedOutput(place.out(), "`" + path + "` in the output folder was not written by Vademecum and is "
                + "in the way of the site", "move `" + place.out().resolve(path) + "` away and build again");
    }

    /// Whether any of the files is below the path.
    private static boolean isFolder(String path, SortedMap<String, Manifest.Entry> files) {
        SortedMap<String, Manifest.Entry> below = files.tailMap(path + "/");
        return !below.isEmpty() && below.firstKey().startsWith(path + "/");
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static void copyMode(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException noModes) {
            // Windows: a new folder inherits the rights of the folder around it
        }
    }
}
