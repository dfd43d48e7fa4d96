package vademecum.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import vademecum.site.Progress;

/// Draws how far a build is on one line of a terminal, at most some ten times a second.
final class ProgressLine implements Progress, AutoCloseable {

    private static final long PAUSE = 100_000_000L;

    private final Terminal terminal;
    private final AtomicInteger done = new AtomicInteger();
    private volatile String step = "";
    private volatile int total;
    private volatile long last;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(String next, int items) {
        step = next;
        total = items;
        done.set(0);
        draw();
    }

    @Override
    public void advance() {
        done.incrementAndGet();
        if (terminal.progress() && System.nanoTime() - last > PAUSE) {
            draw();
        }
    }

    private synchronized void draw() {
        if (terminal.progress()) {
            last = System.nanoTime();
            String count = total == 0 ? "" : String.format(Locale.ROOT, " %,d of %,d", done.get(), total);
            terminal.err().print("\r\u001b[K" + step + count);
            terminal.err().flush();
        }
    }

    /// Takes the line away.
    @Override
    public synchronized void close() {
        if (terminal.progress()) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
