package vademecum.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import vademecum.base.SitePath;

/// A new version of a site that nobody sees yet. [#put] its files, from as many threads as you like, then [#commit];
/// closed without a commit, it leaves no trace.
public final class Publication implements AutoCloseable {

    private final Workplace place;
    private final BuildLock lock;
    private final Path stage;
    private final Manifest old;
    private final FolderSwap swap;
    private final Inspector inspector;
    private final boolean update;
    private final Map<String, Manifest.Entry> files = new ConcurrentHashMap<>();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean differs = new AtomicBoolean();
    private final List<String> remarks = new ArrayList<>();

    Publication(Workplace place, BuildLock lock, Path stage, Optional<Manifest> old, FolderSwap swap,
                Inspector inspector) {
        this.place = place;
        this.lock = lock;
        this.stage = stage;
        this.old = old.orElse(Manifest.NONE);
        this.swap = swap;
        this.inspector = inspector;
        this.update = Files.isDirectory(place.out(), LinkOption.NOFOLLOW_LINKS);
        if (old.isEmpty()) {
            remarks.add("`" + place.manifest() + "` cannot be read: every file in `" + place.out()
                    + "` counts as yours and is kept");
        }
    }

    /// Adds a file to the new version.
    ///
    /// @param bytes its content; not changed by anyone afterwards
    /// @throws IllegalArgumentException if the new version has a file there already
    /// @throws IOException              if the disk refuses
    public void put(SitePath path, byte[] bytes) throws IOException {
        String name = path.value();
        inspector.inspect(path, bytes);
        Manifest.Entry entry = Manifest.Entry.of(bytes);
        if (files.putIfAbsent(name, entry) != null) {
            throw new IllegalArgumentException("two files want the same place in the site: " + path);
        }
        if (update && entry.equals(old.entries().get(name)) && holds(place.out().resolve(name), bytes)) {
            return;
        }
        if (update && !differs.getAndSet(true) && swap.exchange() instanceof LazyExchange exchange) {
            exchange.prepare();
        }
        written.add(name);
        Path file = stage.resolve(name);
        createFolder(file.getParent());
        try {
            write(file, bytes);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException full) {
            throw new FileSystemException(place.out().resolve(name).toString(), null, full.getMessage());
        }
    }

    /// Writes all at once, where [Files#write] writes eight kilobytes at a time.
    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    /// Where it is kept what became of formulas.
    Path formulas() {
        return place.formulas();
    }

    /// Whether the new version has a file there already.
    boolean has(SitePath path) {
        return files.containsKey(path.value());
    }

    /// Sees every file of a new version before it is written, from many threads.
    interface Inspector {

        /// Looks at a file.
        void inspect(SitePath path, byte[] bytes);
    }

    /// A file of the version that is published now, if it is as it was written.
    Optional<byte[]> published(SitePath path) throws IOException {
        Manifest.Entry entry = old.entries().get(path.value());
        Path file = place.out().resolve(path.value());
        if (entry == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Manifest.Entry.of(bytes).equals(entry) ? Optional.of(bytes) : Optional.empty();
    }

    /// A file beside the site for what a build wants to remember.
    Path workFile(String name) {
        return place.folder().resolve(name);
    }

    /// An empty folder for the new version's search index, which is published together with the site.
    public Path indexFolder() throws IOException {
        return Files.createDirectories(place.nextIndex());
    }

    /// Publishes the new version.
    ///
    /// @throws RefusedOutput if a file that is not ours is in the way; nothing has changed
    /// @throws IOException   if the disk refuses
    public PublishReport commit() throws IOException {
        TreeMap<String, Manifest.Entry> entries = new TreeMap<>(files);
        SortedSet<String> changed = new TreeSet<>(entries.navigableKeySet());
        changed.removeIf(name -> !written.contains(name));
        SortedSet<String> removed = new TreeSet<>(old.entries().keySet());
        removed.removeIf(files::containsKey);
        if (!update || !changed.isEmpty() || !removed.isEmpty()) {
            publish(entries, changed, removed);
        }
        SiteWriter.publishIndex(place, swap);
        return new PublishReport(entries.size(), paths(changed), paths(removed), List.copyOf(remarks));
    }

    private void publish(SortedMap<String, Manifest.Entry> entries, SortedSet<String> changed,
                         SortedSet<String> removed) throws IOException {
        ForeignFiles foreign = new ForeignFiles(place, stage, old, entries, changed);
        if (update) {
            keepUnchanged(entries);
            foreign.bring();
        }
        Manifest next = new Manifest(SiteWriter.inode(stage), entries);
        next.write(place.nextManifest());
        Optional<Path> oldSite = swap();
        if (oldSite.isPresent()) {
            FolderSwap.move(place.nextManifest(), place.manifest());
            foreign.clear(oldSite.get());
        } else {
            publishInPlace(next, changed, removed);
        }
        if (!foreign.replaced().isEmpty()) {
            remarks.add("files that Vademecum did not write had the names of its own; the originals are now in `"
                    + place.replaced() + "`: " + String.join(", ", foreign.replaced()));
        }
    }

    /// Where the old site is after the swap; empty if the output folder cannot be moved.
    private Optional<Path> swap() throws IOException {
        try {
            return Optional.of(swap.swap(stage, place.out(), place.old()));
        } catch (IOException immovable) {
            if (!update) {
                throw immovable;
            }
            return Optional.empty();
        }
    }

    private void publishInPlace(Manifest next, SortedSet<String> changed, SortedSet<String> removed)
            throws IOException {
        SortedMap<String, Manifest.Entry> both = new TreeMap<>(old.entries());
        both.putAll(next.entries());
        new Manifest(0, both).write(place.manifest());
        Files.delete(place.nextManifest());
        InPlace.publish(stage, place.out(), changed, removed);
        next.write(place.manifest());
        remarks.add("`" + place.out() + "` cannot be moved, so its files were replaced one by one");
    }

    private void keepUnchanged(SortedMap<String, Manifest.Entry> entries) throws IOException {
        for (String name : entries.keySet()) {
            if (!written.contains(name)) {
                Path file = stage.resolve(name);
                createFolder(file.getParent());
                ForeignFiles.linkOrCopy(place.out().resolve(name), file);
            }
        }
    }

    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.size() != bytes.length) {
                return false;
            }
            ByteBuffer found = ByteBuffer.allocate(bytes.length);
            while (found.hasRemaining() && channel.read(found) >= 0) {
                // a read may bring less than was asked for
            }
            return !found.hasRemaining() && Arrays.equals(found.array(), bytes);
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<SitePath> paths(SortedSet<String> names) {
        return names.stream().map(SitePath::new).toList();
    }

    /// Ends the work; what was not committed is removed.
    @Override
    public void close() throws IOException {
        try {
            SiteWriter.recover(place, swap);
            place.sweep();
        } finally {
            lock.close();
        }
    }
}
