package vademecum.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Publishes whole sites: whoever reads the output folder, at any moment and after any kill, finds one complete site,
/// the old one or the new one. Files that no build wrote survive.
public final class SiteWriter {

    private SiteWriter() {
    }

    /// Begins a new version of a site. Nothing in the output folder changes until [Publication#commit].
    ///
    /// @param out   the output folder; it need not exist
    /// @param vault the vault, which must not be harmed
    /// @throws RefusedOutput if the folder must not be written to, or another build is writing to it
    /// @throws IOException   if the disk refuses
    public static Publication begin(Path out, Path vault) throws IOException {
        return begin(out, vault, (_, _) -> { });
    }

    /// Begins a new version of a site whose files are looked at before they are written.
    static Publication begin(Path out, Path vault, Publication.Inspector inspector) throws IOException {
        return begin(out, vault, new FolderSwap(new LazyExchange()), inspector);
    }

    static Publication begin(Path out, Path vault, FolderSwap swap) throws IOException {
        return begin(out, vault, swap, (_, _) -> { });
    }

    private static Publication begin(Path out, Path vault, FolderSwap swap, Publication.Inspector inspector)
            throws IOException {
        Path output = OutputGuard.check(out, vault, Path.of(System.getProperty("user.home")));
        Workplace place = Workplace.of(output);
        place.create();
        BuildLock lock = BuildLock.take(place);
        try {
            recover(place, swap);
            place.sweep();
            Path stage = Files.createDirectory(place.stage(ProcessHandle.current().pid()));
            return new Publication(place, lock, stage, earlier(place), swap, inspector);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Where the search index of the published site is. The folder exists once a build has written one.
    public static Path indexFolder(Path out) {
        return Workplace.of(out.toAbsolutePath().normalize()).index();
    }

    private static Optional<Manifest> earlier(Workplace place) throws IOException {
        try {
            return Manifest.read(place.manifest());
        } catch (NoSuchFileException none) {
            return Optional.of(Manifest.NONE);
        }
    }

    /// Finishes what a killed build had begun: its site is published if the swap was done, or half done.
    static void recover(Workplace place, FolderSwap swap) throws IOException {
        Path out = place.out();
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS) && Files.exists(place.old())) {
            Path stage = anyStage(place).filter(_ -> Files.exists(place.nextManifest())).orElse(place.old());
            FolderSwap.move(stage, out);
        }
        if (Files.exists(place.nextManifest()) && Files.isDirectory(out)) {
            long folder = Manifest.read(place.nextManifest()).map(Manifest::folder).orElse(-1L);
            boolean swapped = folder > 0 ? folder == inode(out) : folder == 0 && anyStage(place).isEmpty();
            if (swapped) {
                FolderSwap.move(place.nextManifest(), place.manifest());
                publishIndex(place, swap);
            }
        }
        if (!Files.exists(place.index()) && Files.exists(place.oldIndex())) {
            FolderSwap.move(place.oldIndex(), place.index());
        }
    }

    private static Optional<Path> anyStage(Workplace place) throws IOException {
        try (DirectoryStream<Path> stages = Files.newDirectoryStream(place.folder(), "next-*")) {
            for (Path stage : stages) {
                return Optional.of(stage);
            }
            return Optional.empty();
        }
    }

    static void publishIndex(Workplace place, FolderSwap swap) throws IOException {
        if (Files.exists(place.nextIndex())) {
            Workplace.deleteTree(swap.swap(place.nextIndex(), place.index(), place.oldIndex()));
        }
    }

    /// The number of a folder on its disk, which it keeps when it is renamed; 0 where there is no such thing.
    static long inode(Path folder) throws IOException {
        try {
            return ((Number) Files.getAttribute(folder, "unix:ino", LinkOption.NOFOLLOW_LINKS)).longValue();
        } catch (UnsupportedOperationException | IllegalArgumentException windows) {
            return 0;
        }
    }
}
