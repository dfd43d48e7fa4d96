package vademecum.base;

/// A diagnostic with the place that it points at as a person reads it.
///
/// @param diagnostic the diagnostic
/// @param severity   how grave it is under the configuration in force
/// @param line       the line, from 1
/// @param column     the column in it, from 1, counted in characters
/// @param source     the text of that line; empty if the file as a whole is meant
/// @param width      how many characters of the line are meant, at least 1
public record Located(Diagnostic diagnostic, Severity severity, int line, int column, String source, int width) {

    /// Finds the place of a diagnostic in the text of its file.
    ///
    /// @param text the file's text, as it was when the diagnostic was made; may be empty
    public static Located of(Diagnostic diagnostic, Severity severity, String text) {
        Span span = diagnostic.span();
        int start = Math.min(span.start(), text.length());
        if (span.end() == 0) {
            return new Located(diagnostic, severity, 1, 1, "", 1);
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        int lineEnd = lineStart;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        int end = Math.max(start, Math.min(Math.min(span.end(), text.length()), lineEnd));
        String source = text.substring(lineStart, lineEnd);
        return new Located(diagnostic, severity, line, text.codePointCount(lineStart, start) + 1, source,
                Math.max(1, text.codePointCount(start, end)));
    }

    /// Whether a place in the file is meant, not the file as a whole.
    public boolean pointsInside() {
        return !source.isEmpty() || diagnostic.span().end() > 0;
    }
}
