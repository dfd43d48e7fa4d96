package vademecum.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts a finished folder in the place of a published one: by one system call where there is one, else by two renames.
///
/// @param exchange the system call; asked for only where it is needed
record FolderSwap(Supplier<Optional<NativeExchange>> exchange) {

    /// Virus scanners and readers can hold a folder for a moment on Windows: waits in milliseconds between the tries.
    private static final int[] WAITS = {10, 40, 150, 400, 1400};

    /// Swaps.
    ///
    /// @param aside a free name for the old folder, used where the swap takes two steps
    /// @return where the old folder is now; nothing is there if there was none
    /// @throws IOException if it cannot be done; everything is then as it was before
    Path swap(Path next, Path published, Path aside) throws IOException {
        if (!Files.exists(published, LinkOption.NOFOLLOW_LINKS)) {
            move(next, published);
            return next;
        }
        if (exchange.get().map(call -> call.exchange(next, published)).orElse(false)) {
            return next;
        }
        move(published, aside);
        try {
            move(next, published);
        } catch (IOException failure) {
            move(aside, published);
            throw failure;
        }
        return aside;
    }

    static void move(Path from, Path to) throws IOException {
        for (int wait : WAITS) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException denied) {
                pause(denied, wait);
            }
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void pause(AccessDeniedException denied, int millis) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            throw denied;
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw denied;
        }
    }
}
