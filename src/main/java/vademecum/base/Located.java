package vademecum.base;

/// A diagnostic with the place that it points at as a person reads it.
///
/// @param diagnostic the diagnostic
/// @param severity   how grave it is under the configuration in force
/// @param line       the line, from 1
/// @param column     the column in it, from 1, counted in characters
/// @param source     the text of that line; empty if the file as a whole is meant
/// @param offset     where in that text the place begins, counted as Java does
/// @param width      how many characters of the line are meant, at least 1
public record Located(Diagnostic diagnostic, Severity severity, int line, int column, String source, int offset,
                      int width) {

    /// Finds the place of a diagnostic in the text of its file.
    ///
    /// @param text the file's text, as it was when the diagnostic was made; may be empty
    public static Located of(Diagnostic diagnostic, Severity severity, String text) {
        return new Locator(text).locate(diagnostic, severity);
    }

    /// Whether a place in the file is meant, not the file as a whole.
    public boolean pointsInside() {
        return !source.isEmpty() || diagnostic.span().end() > 0;
    }
}
