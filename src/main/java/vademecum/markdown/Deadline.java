package vademecum.markdown;

/// The time that reading a note may take. A machine that sleeps or has no time for the program is not held against the
/// note: between two looks at the clock at most a second counts.
final class Deadline {

    private static final long LONGEST_STEP = 1_000_000_000L;

    private long left;
    private long last;

    private Deadline(long left, long now) {
        this.left = left;
        this.last = now;
    }

    /// A deadline that many milliseconds from now.
    static Deadline in(int milliseconds) {
        return new Deadline(milliseconds * 1_000_000L, System.nanoTime());
    }

    /// Does nothing while there is time left.
    ///
    /// @throws Exceeded if the time is up
    void check() {
        check(System.nanoTime());
    }

    /// The same at a moment of the system's timer.
    void check(long now) {
        left -= Math.min(now - last, LONGEST_STEP);
        last = now;
        if (left < 0) {
            throw new Exceeded();
        }
    }

    /// Tells that the time is up.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("the deadline has passed", null, false, false);
        }
    }
}
