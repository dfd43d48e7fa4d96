package vademecum.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A fixed number of workers that map a list in order. The result never depends on how many there are.
public final class Jobs implements AutoCloseable {

    /// Enough stack for a note whose quotes and lists nest as deep as the reader lets through.
    private static final long STACK = 64L << 20;
    private static final int CHUNK = 16;

    private final int workers;
    private final ExecutorService pool;

    /// Starts the workers.
    ///
    /// @param workers how many; at least 1
    public Jobs(int workers) {
        this.workers = Math.max(1, workers);
        ThreadFactory threads = Thread.ofPlatform().name("vade-", 1).daemon(true).factory();
        this.pool = Executors.newFixedThreadPool(this.workers, task -> deep(threads, task));
    }

    private static Thread deep(ThreadFactory threads, Runnable task) {
        Thread named = threads.newThread(task);
        Thread thread = new Thread(null, task, named.getName(), STACK);
        thread.setDaemon(true);
        return thread;
    }

    /// As many workers as there are processors.
    public static Jobs all() {
        return new Jobs(Runtime.getRuntime().availableProcessors());
    }

    /// How many workers there are.
    public int workers() {
        return workers;
    }

    /// Applies a function to each item, and returns the results in the order of the items.
    ///
    /// @param name says what an item is in the message of a failure
    /// @throws BuildFailure if the function throws; it names the item
    public <T, R> List<R> map(Collection<T> items, Function<T, String> name, Function<T, R> function) {
        List<T> list = List.copyOf(items);
        Object[] results = new Object[list.size()];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int from = next.getAndAdd(CHUNK); from < results.length; from = next.getAndAdd(CHUNK)) {
                for (int i = from; i < Math.min(results.length, from + CHUNK); i++) {
                    results[i] = apply(list.get(i), name, function);
                }
            }
            return null;
        };
        run(worker);
        @SuppressWarnings("unchecked")
        List<R> mapped = (List<R>) new ArrayList<>(Arrays.asList(results));
        return mapped;
    }

    private static <T, R> R apply(T item, Function<T, String> name, Function<T, R> function) {
        try {
            return function.apply(item);
        } catch (BuildFailure failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError e) {
            throw new BuildFailure(name.apply(item), e);
        }
    }

    private void run(Callable<Void> worker) {
        try {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(workers, worker))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildFailure("the build", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BuildFailure failure) {
                throw failure;
            }
            throw new BuildFailure("the build", e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
