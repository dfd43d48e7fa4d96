package vademecum.pdf;

/// A font that cannot be used; the message says why.
public final class FontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// A font that cannot be used.
    ///
    /// @param reason why, as the end of a sentence
    public FontException(String reason) {
        super(reason);
    }
}
