package vademecum.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A way to learn that something below some folders has changed.
sealed interface FolderWatch permits EventWatch, PollingWatch {

    /// Waits for a change.
    ///
    /// @return false if the watch was closed
    boolean await() throws InterruptedException;

    /// Whether something changes within this time.
    boolean changesWithin(long millis) throws InterruptedException;

    void close() throws IOException;

    /// The folders without symbolic links; those that do not exist are left out.
    static List<Path> real(List<Path> folders) throws IOException {
        List<Path> real = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                real.add(folder.toRealPath());
            }
        }
        return real;
    }
}
