package vademecum.base;

/// Finds the places of diagnostics in a text as a person reads it. It remembers the last place, so that diagnostics in
/// their order are found in one pass, however many there are and however long the lines.
public final class Locator {

    private final String text;
    private int at;
    private int line;
    private int lineStart;
    private int column;
    private int sourceStart = -1;
    private String source = "";

    /// A locator for one text.
    ///
    /// @param text a file's text, as it was when the diagnostics were made; may be empty
    public Locator(String text) {
        this.text = text;
        begin();
    }

    private void begin() {
        at = 0;
        line = 1;
        startLine(0);
    }

    private void startLine(int start) {
        lineStart = start;
        column = 1;
    }

    /// The text of the line, which is made once for all diagnostics in it.
    private String source() {
        if (sourceStart != lineStart) {
            int end = lineStart;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            source = text.substring(lineStart, end);
            sourceStart = lineStart;
        }
        return source;
    }

    /// The place of a diagnostic in the text.
    public Located locate(Diagnostic diagnostic, Severity severity) {
        Span span = diagnostic.span();
        if (span.end() == 0) {
            return new Located(diagnostic, severity, 1, 1, "", 0, 1);
        }
        int start = Math.min(span.start(), text.length());
        if (start < at) {
            begin();
        }
        advance(start);
        int end = Math.max(start, Math.min(Math.min(span.end(), text.length()), lineStart + source().length()));
        return new Located(diagnostic, severity, line, column, source(), start - lineStart,
                Math.max(1, text.codePointCount(start, end)));
    }

    private void advance(int start) {
        for (; at < start; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n')) {
                line++;
                startLine(at + 1);
            } else if (!(Character.isLowSurrogate(c) && at > lineStart
                    && Character.isHighSurrogate(text.charAt(at - 1)))) {
                column++;
            }
        }
    }
}
