package vademecum.site;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// The system call that lets two folders change places in one step: `renameat2` with `RENAME_EXCHANGE` on Linux,
/// `renamex_np` with `RENAME_SWAP` on macOS. Java has no call of its own for it.
final class NativeExchange {

    /// `AT_FDCWD`: paths are not relative to an open folder.
    private static final int NO_FOLDER = -100;
    /// `RENAME_EXCHANGE` of Linux and `RENAME_SWAP` of macOS are both 2.
    private static final int EXCHANGE = 2;

    private final MethodHandle rename;
    private final boolean linux;

    private NativeExchange(MethodHandle rename, boolean linux) {
        this.rename = rename;
        this.linux = linux;
    }

    /// The call of this system; empty where there is none or native calls are forbidden.
    static Optional<NativeExchange> find() {
        try {
            Linker linker = Linker.nativeLinker();
            Optional<MemorySegment> linux = linker.defaultLookup().find("renameat2");
            if (linux.isPresent()) {
                return Optional.of(new NativeExchange(linker.downcallHandle(linux.get(), FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS, ValueLayout.JAVA_INT)), true));
            }
            return linker.defaultLookup().find("renamex_np").map(symbol -> new NativeExchange(
                    linker.downcallHandle(symbol, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                            ValueLayout.ADDRESS, ValueLayout.JAVA_INT)), false));
        } catch (IllegalCallerException | UnsupportedOperationException unavailable) {
            return Optional.empty();
        }
    }

    /// Lets two folders change places. Nothing has changed if it could not be done: the file system may not know how,
    /// or one of the folders is a mount point.
    ///
    /// @return whether it was done
    boolean exchange(Path one, Path other) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = arena.allocateFrom(one.toString());
            MemorySegment second = arena.allocateFrom(other.toString());
            int result = linux
                    ? (int) rename.invokeExact(NO_FOLDER, first, NO_FOLDER, second, EXCHANGE)
                    : (int) rename.invokeExact(first, second, EXCHANGE);
            return result == 0;
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
