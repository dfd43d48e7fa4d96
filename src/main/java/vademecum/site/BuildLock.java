package vademecum.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says that one build at a time writes to an output folder. The lock is the operating system's, so it ends with its
/// process, however that ends; the file stays and means nothing.
final class BuildLock implements AutoCloseable {

    /// The locks that this process holds. Closing any channel on a file drops all locks that the process has on it
    /// (POSIX), so a second builder in the same process must not even open the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @throws RefusedOutput if another build holds it
    static BuildLock take(Workplace place) throws IOException {
        Path file = place.lock();
        if (!HELD.add(file)) {
            throw busy(place.out(), " (this process)");
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw busy(place.out(), holder(channel));
            }
            byte[] process = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(process));
            return new BuildLock(file, channel);
        } catch (IOException | RuntimeException failure) {
            HELD.remove(file);
            if (channel != null) {
                channel.close();
            }
            throw failure;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer process = ByteBuffer.allocate(20);
        int length = channel.read(process);
        String text = new String(process.array(), 0, Math.max(0, length), StandardCharsets.US_ASCII);
        boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? " (process " + text + ")" : "";
    }

    private static RefusedOutput busy(Path out, String holder) {
        return new RefusedOutput(out, "another build is writing to `" + out + "`" + holder,
                "wait until it is done, or give this build another folder with `-o`");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
