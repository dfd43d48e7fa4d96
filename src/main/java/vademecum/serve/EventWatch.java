package vademecum.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Hears of changes from the operating system. It tells of one folder, not of those in
/// it, so each is watched by itself.
final class EventWatch implements FolderWatch {

    private final WatchService service;
    private final List<Path> roots;
    private final Predicate<Path> unseen;

    EventWatch(List<Path> roots, Predicate<Path> unseen) throws IOException {
        this.roots = FolderWatch.real(roots);
        this.unseen = unseen;
        this.service = FileSystems.getDefault().newWatchService();
        try {
            registerRoots();
        } catch (IOException failure) {
            service.close();
            throw failure;
        }
    }

    @Override
    public boolean await() throws InterruptedException {
        try {
            while (!isChange(service.take())) {
                // what is not seen is no change
            }
            return true;
        } catch (ClosedWatchServiceException end) {
            return false;
        }
    }

    @Override
    public boolean changesWithin(long millis) throws InterruptedException {
        try {
            WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
            return key != null && isChange(key);
        } catch (ClosedWatchServiceException end) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private boolean isChange(WatchKey key) {
        boolean change = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                registerAgain();
                change = true;
            } else if (event.context() instanceof Path name && !unseen.test(folder.resolve(name))) {
                change |= isNews(event, folder.resolve(name));
            }
        }
        key.reset();
        return change;
    }

    /// A new folder is watched from now on. That the entry of a folder in its parent was changed is no news: its own
    /// watch tells of what is in it.
    private boolean isNews(WatchEvent<?> event, Path path) {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (folder && event.kind() == ENTRY_CREATE) {
            try {
                register(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return !folder || event.kind() != ENTRY_MODIFY;
    }

    private void registerAgain() {
        try {
            registerRoots();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void registerRoots() throws IOException {
        for (Path root : roots) {
            register(root);
        }
    }

    private void register(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!roots.contains(folder) && unseen.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                } catch (NoSuchFileException gone) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
