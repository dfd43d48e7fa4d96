package vademecum.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Looks again and again at the size and time of every file, where the operating system does not tell of changes.
final class PollingWatch implements FolderWatch {

    private final List<Path> roots;
    private final Predicate<Path> unseen;
    private final long pollMillis;
    private volatile boolean closed;
    private Map<Path, State> last;

    /// What a change of a file changes.
    private record State(FileTime modified, long size) {
    }

    PollingWatch(List<Path> roots, Predicate<Path> unseen, long pollMillis) throws IOException {
        this.roots = FolderWatch.real(roots);
        this.unseen = unseen;
        this.pollMillis = pollMillis;
        this.last = look();
    }

    @Override
    public boolean await() throws InterruptedException {
        while (!closed) {
            if (changesWithin(pollMillis)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean changesWithin(long millis) throws InterruptedException {
        Thread.sleep(millis);
        try {
            Map<Path, State> now = look();
            boolean changed = !now.equals(last);
            last = now;
            return changed && !closed;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private Map<Path, State> look() throws IOException {
        Map<Path, State> files = new HashMap<>();
        for (Path root : roots) {
            Files.walkFileTree(root, new Look(files));
        }
        return files;
    }

    private final class Look extends SimpleFileVisitor<Path> {
        private final Map<Path, State> files;

        Look(Map<Path, State> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return roots.contains(folder) || !unseen.test(folder)
                    ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!unseen.test(file)) {
                files.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
