package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Work that goes on in a thread of its own beside what else a build does. Closed, it has ended, well or not.
///
/// @param <T> what it makes
final class Aside<T> implements AutoCloseable {

    private final String name;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<T> work;

    private Aside(String name, Callable<T> work) {
        this.name = name;
        this.work = thread.submit(work);
    }

    /// What is done.
    interface Work {
        void run() throws IOException;
    }

    /// Starts the work.
    ///
    /// @param name says what it is in the message of a failure
    static Aside<String> start(String name, Work work) {
        return making(name, () -> {
            work.run();
            return name;
        });
    }

    /// Starts work that makes something.
    ///
    /// @param name says what the work is in the message of a failure
    static <T> Aside<T> making(String name, Callable<T> work) {
        return new Aside<>(name, work);
    }

    /// Waits for the end of the work, and returns what it made.
    ///
    /// @throws IOException  if the work threw it
    /// @throws BuildFailure if the work threw anything else
    T await() throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildFailure(name, e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case BuildFailure failure -> throw failure;
                case UncheckedIOException failure -> throw failure;
                case Throwable failure -> throw new BuildFailure(name, failure);
            }
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
