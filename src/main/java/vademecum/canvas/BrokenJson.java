package vademecum.canvas;

/// Says that a text is no JSON, and where it stops to be.
final class BrokenJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;

    BrokenJson(int at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    /// Where, as an offset in the text.
    int at() {
        return at;
    }
}
