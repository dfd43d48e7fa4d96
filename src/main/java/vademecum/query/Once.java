package vademecum.query;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for, and then kept. Safe for use by many threads.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(work.get());
        }
        return value.get();
    }
}
