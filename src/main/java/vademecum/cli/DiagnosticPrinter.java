package vademecum.cli;

import java.io.PrintStream;
import vademecum.base.Located;
import vademecum.base.Severity;

/// Prints diagnostics for people: the complaint, the place, the line with a caret, the hint on a line of its own.
final class DiagnosticPrinter {

    private final Terminal terminal;
    private final PrintStream to;
    private final String prefix;

    /// A printer.
    ///
    /// @param prefix what stands before a note's path, so that the whole leads to the file: `notes/`
    DiagnosticPrinter(Terminal terminal, PrintStream to, String prefix) {
        this.terminal = terminal;
        this.to = to;
        this.prefix = prefix;
    }

    void print(Located problem) {
        String code = severity(problem.severity()) + "[" + problem.diagnostic().code().number() + "]";
        to.println(terminal.styled(style(problem.severity()), code) + terminal.styled("1", " "
                + problem.diagnostic().code().label() + ": " + Terminal.plain(problem.diagnostic().message())));
        String place = prefix + problem.diagnostic().span().path()
                + (problem.pointsInside() ? ":" + problem.line() + ":" + problem.column() : "");
        String margin = " ".repeat(String.valueOf(problem.line()).length());
        to.println(margin + terminal.styled("34", "--> ") + Terminal.plain(place));
        if (!problem.source().isEmpty()) {
            source(problem, margin);
        }
        problem.diagnostic().hint().ifPresent(hint ->
                to.println(margin + terminal.styled("34", " = ") + "hint: " + Terminal.plain(hint)));
        to.println();
    }

    private void source(Located problem, String margin) {
        String bar = terminal.styled("34", " |");
        Excerpt excerpt = Excerpt.of(problem);
        to.println(margin + bar);
        to.println(terminal.styled("34", problem.line() + " |") + " " + Terminal.plain(excerpt.text()));
        to.println(margin + bar + " " + " ".repeat(columns(excerpt.text(), excerpt.before()))
                + terminal.styled(style(problem.severity()), "^".repeat(excerpt.width())));
    }

    /// What is shown of a line: all of it, or of a long one the part around the place.
    ///
    /// @param text   what is shown
    /// @param before how many characters of it stand before the place
    /// @param width  how many characters the place has, at least 1
    private record Excerpt(String text, int before, int width) {

        private static final int LONGEST = 140;
        private static final int CONTEXT = 50;

        static Excerpt of(Located problem) {
            String line = problem.source();
            int at = Math.min(problem.offset(), line.length());
            int from = isShort(line) ? 0 : moved(line, at, -CONTEXT);
            int to = isShort(line) ? line.length() : moved(line, from, LONGEST);
            String text = (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
            return new Excerpt(text, line.codePointCount(from, at) + (from > 0 ? 1 : 0),
                    Math.max(1, Math.min(problem.width(), line.codePointCount(at, to))));
        }

        private static boolean isShort(String line) {
            return line.length() <= 2 * LONGEST && line.codePointCount(0, line.length()) <= LONGEST;
        }

        /// A place some characters on or back, or the end or the beginning of the line.
        private static int moved(String line, int from, int characters) {
            int at = from;
            for (int i = 0; i < Math.abs(characters) && (characters < 0 ? at > 0 : at < line.length()); i++) {
                at = line.offsetByCodePoints(at, Integer.signum(characters));
            }
            return at;
        }
    }

    /// How many columns of a terminal the first characters of a line take: ideographs and emoji take two.
    private static int columns(String line, int characters) {
        return line.codePoints().limit(characters).map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    static String severity(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO, OFF -> "1;36";
        };
    }
}
