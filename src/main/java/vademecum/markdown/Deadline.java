package vademecum.markdown;

/// The moment at which reading a note is given up.
///
/// @param at the moment, in nanoseconds of the system's timer
record Deadline(long at) {

    /// A deadline that many milliseconds from now.
    static Deadline in(int milliseconds) {
        return new Deadline(System.nanoTime() + milliseconds * 1_000_000L);
    }

    /// Does nothing while there is time left.
    ///
    /// @throws Exceeded if the time is up
    void check() {
        if (System.nanoTime() - at > 0) {
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
