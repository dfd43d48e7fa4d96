package vademecum.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Tells open pages which version of the site is the current one, by server-sent events. A page that hears of another
/// version than before loads itself again; so a page that missed something catches up when it connects.
final class LiveReload {

    private static final int MOST_PAGES = 64;
    private static final long HEARTBEAT_SECONDS = 15;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Semaphore places = new Semaphore(MOST_PAGES);
    private final String run = Long.toString(ProcessHandle.current().pid());
    private long version;
    private boolean closed;

    /// Takes a place for one more page; to be given back with [#leave].
    ///
    /// @return whether there was one
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    /// Tells every page that there is a new version.
    void publish() {
        lock.lock();
        try {
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Ends every stream.
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Writes events until the page goes away or the server ends.
    void stream(OutputStream page) throws IOException, InterruptedException {
        long told = -1;
        while (true) {
            long now = await(told);
            if (now < 0) {
                return;
            }
            String event = now == told ? ":\n\n" : "event: version\ndata: " + run + "." + now + "\n\n";
            page.write(event.getBytes(StandardCharsets.UTF_8));
            page.flush();
            told = now;
        }
    }

    /// Waits for another version than the one that was told; not longer than from one heartbeat to the next, for only
    /// writing shows that a page has gone.
    ///
    /// @return the current version, or -1 at the end
    private long await(long told) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
            while (!closed && version == told && left > 0) {
                left = changed.awaitNanos(left);
            }
            return closed ? -1 : version;
        } finally {
            lock.unlock();
        }
    }
}
