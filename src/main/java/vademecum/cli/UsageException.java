package vademecum.cli;

/// Thrown when the command line asks for what cannot be: a folder that is not there, a name that means nothing.
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
