package vademecum.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Calls for a new build whenever a file has changed. It watches from the moment it is opened, so that whatever changes
/// during a build leads to another.
public final class Watcher implements AutoCloseable {

    private static final long POLL_MILLIS = 300;

    private final FolderWatch watch;
    private final long quietMillis;
    private volatile boolean closed;

    private Watcher(FolderWatch watch, long quietMillis) {
        this.watch = watch;
        this.quietMillis = quietMillis;
    }

    /// Begins to watch. Names that begin with a dot are never watched.
    ///
    /// @param roots       the vault, and folders of templates; those that do not exist are left out
    /// @param ignored     folders and files below them whose changes mean nothing, such as the output folder;
    ///                    asked with paths without symbolic links
    /// @param quietMillis how long nothing must have changed before a build begins, in milliseconds
    /// @throws IOException if a folder cannot be read
    public static Watcher open(List<Path> roots, Predicate<Path> ignored, long quietMillis) throws IOException {
        Predicate<Path> unseen = path -> path.getFileName().toString().startsWith(".") || ignored.test(path);
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            // Java's own watch on macOS looks every two seconds only
            return new Watcher(new PollingWatch(roots, unseen, POLL_MILLIS), quietMillis);
        }
        try {
            return new Watcher(new EventWatch(roots, unseen), quietMillis);
        } catch (IOException tooManyFolders) {
            return new Watcher(new PollingWatch(roots, unseen, POLL_MILLIS), quietMillis);
        }
    }

    /// Builds after every change, in this thread, until [#close] is called or the thread is interrupted.
    ///
    /// @param rebuild builds
    /// @param problem is told what a build threw; the watch goes on
    public void run(Runnable rebuild, Consumer<RuntimeException> problem) {
        try {
            while (!closed && watch.await()) {
                while (watch.changesWithin(quietMillis)) {
                    // a burst: an editor writes several files, or one in several steps
                }
                build(rebuild, problem);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void build(Runnable rebuild, Consumer<RuntimeException> problem) {
        try {
            rebuild.run();
        } catch (RuntimeException failure) {
            problem.accept(failure);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        watch.close();
    }
}
