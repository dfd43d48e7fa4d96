package vademecum.query;

/// What one query may cost, so that no query can hold up a build.
final class Budget {

    /// The longest text that an expression may make, in characters.
    static final int LONGEST_TEXT = 200_000;
    /// The longest list that an expression may make.
    static final int LONGEST_LIST = 100_000;

    private static final long STEPS = 3_000_000;
    private static final long STEPS_A_NOTE = 1_000;

    private long left;

    /// The budget of a query.
    ///
    /// @param notes how many notes there are to look at
    Budget(int notes) {
        left = STEPS + notes * STEPS_A_NOTE;
    }

    /// Takes some steps.
    void take(long steps) {
        left -= steps;
        if (left < 0) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "the query takes too many steps");
        }
    }

    /// A text of this length is about to be made.
    void text(long length) {
        if (length > LONGEST_TEXT) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "a text becomes too long");
        }
        take(length / 16);
    }

    /// A list of this length is about to be made.
    void list(long length) {
        if (length > LONGEST_LIST) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "a list becomes too long");
        }
        take(length);
    }
}
