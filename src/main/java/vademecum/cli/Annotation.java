package vademecum.cli;

import java.util.function.UnaryOperator;
import vademecum.base.Located;
import vademecum.base.Severity;

/// Writes diagnostics as workflow commands of GitHub Actions, which shows each beside its line.
final class Annotation {

    private Annotation() {
    }

    /// One diagnostic as a line: `::error file=notes/a.md,line=3,col=5,title=V201 missing-target::message`.
    ///
    /// @param names from the path of a diagnostic to the name of its file
    static String of(Located problem, UnaryOperator<String> names) {
        StringBuilder line = new StringBuilder("::").append(command(problem.severity())).append(" file=");
        escape(names.apply(problem.diagnostic().span().path()), true, line);
        if (problem.pointsInside()) {
            line.append(",line=").append(problem.line()).append(",col=").append(problem.column());
        }
        line.append(",title=").append(problem.diagnostic().code().number()).append(' ')
                .append(problem.diagnostic().code().label()).append("::");
        escape(Terminal.plain(problem.diagnostic().message()), false, line);
        problem.diagnostic().hint().ifPresent(hint ->
                escape("\nhint: " + Terminal.plain(hint), false, line));
        return line.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "notice";
        };
    }

    /// Appends a text as a command holds it: what would end a command, or a property, as `%XX`.
    private static void escape(String text, boolean property, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> to.append("%25");
                case '\r' -> to.append("%0D");
                case '\n' -> to.append("%0A");
                case ':' -> to.append(property ? "%3A" : ":");
                case ',' -> to.append(property ? "%2C" : ",");
                default -> to.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
    }
}
