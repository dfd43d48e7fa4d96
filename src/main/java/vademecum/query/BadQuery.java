package vademecum.query;

/// Says that a query cannot be answered: thrown by the parsers and the engine, caught where a query is answered, and
/// shown in its place.
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int at;

    /// Why a query has no answer.
    public enum Kind {
        /// It is not written as it should be.
        BROKEN,
        /// It asks for something that is not supported.
        UNSUPPORTED,
        /// Its answer takes too long or is too large.
        TOO_MUCH,
        /// It asks for the time, and nothing says what time it is.
        NO_CLOCK
    }

    /// A complaint.
    ///
    /// @param at      where in the query's text, as an offset; -1 if no place is to blame
    /// @param message the complaint, lower case and without a full stop
    public BadQuery(Kind kind, int at, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.at = at;
    }

    /// Why there is no answer.
    public Kind kind() {
        return kind;
    }

    /// Where in the query's text; -1 if no place is to blame.
    public int at() {
        return at;
    }

    /// The same in a longer text.
    ///
    /// @param offset where the text at hand begins in the longer one
    public BadQuery within(int offset) {
        return new BadQuery(kind, at < 0 ? offset : at + offset, getMessage());
    }
}
