package vademecum.site;

import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Looks the system call up when it is first asked for, or earlier in a thread of its own: the look-up takes some
/// hundredths of a second, and a build has other things to do meanwhile.
final class LazyExchange implements Supplier<Optional<NativeExchange>> {

    private final FutureTask<Optional<NativeExchange>> search = new FutureTask<>(NativeExchange::find);

    /// Begins to look the call up.
    void prepare() {
        Thread.ofPlatform().daemon().name("vademecum-exchange").start(search);
    }

    @Override
    public Optional<NativeExchange> get() {
        search.run();
        try {
            return search.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
