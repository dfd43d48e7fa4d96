package vademecum.site;

/// Thrown when a build cannot go on, with what it was working on; the site stays as it was.
public final class BuildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// A failure of the program itself while it worked on a file.
    ///
    /// @param subject the file, as the user knows it
    /// @param cause   what was thrown
    public BuildFailure(String subject, Throwable cause) {
        super(subject + ": " + cause, cause);
    }
}
