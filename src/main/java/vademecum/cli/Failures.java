package vademecum.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vademecum.base.Diagnostic;
import vademecum.base.Located;
import vademecum.base.Severity;
import vademecum.base.Span;
import vademecum.page.TemplateException;
import vademecum.site.RefusedOutput;
import vademecum.site.SecretLeak;

/// Says plainly why a command could not go on, and chooses its exit code.
final class Failures {

    private Failures() {
    }

    /// Reports the outermost of the causes that tells a user something; a failure without one is a bug.
    static int report(Throwable failure, Terminal terminal) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            OptionalInt exit = explain(cause, terminal);
            if (exit.isPresent()) {
                return exit.getAsInt();
            }
        }
        return bug(terminal, failure);
    }

    private static OptionalInt explain(Throwable cause, Terminal terminal) {
        return switch (cause) {
            case UsageException usage ->
                OptionalInt.of(complain(terminal, usage.getMessage(), usage.hint(), Main.USAGE));
            case RefusedOutput refused -> OptionalInt.of(diagnostics(terminal,
                    List.of(Located.of(refused.diagnostic(), Severity.ERROR, "")), Main.USAGE));
            case SecretLeak leak -> OptionalInt.of(leak(terminal, leak));
            case SettingsException settings ->
                OptionalInt.of(diagnostics(terminal, settings.problems(), Main.ERRORS));
            case TemplateException template -> OptionalInt.of(template(terminal, template));
            case IOException disk -> OptionalInt.of(complain(terminal, message(disk),
                    "nothing was published; the site is as it was", Main.ERRORS));
            case OutOfMemoryError full when String.valueOf(full.getMessage()).matches("Java heap.*|GC over.*") ->
                OptionalInt.of(memory(terminal));
            default -> OptionalInt.empty();
        };
    }

    private static String message(IOException disk) {
        if (disk instanceof FileSystemException file) {
            String reason = switch (file) {
                case java.nio.file.NoSuchFileException _ -> "no such file";
                case java.nio.file.AccessDeniedException _ -> "permission denied";
                default -> Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName());
            };
            return file.getFile() + ": " + reason;
        }
        return String.valueOf(disk.getMessage());
    }

    private static int template(Terminal terminal, TemplateException failure) {
        String source = failure.source();
        int start = 0;
        for (int line = 1; line < failure.line() && start < source.length(); line++) {
            start = source.indexOf('\n', start) + 1;
        }
        int end = source.indexOf('\n', start);
        Span span = new Span(failure.file(), start, Math.max(start + 1, end < 0 ? source.length() : end));
        Diagnostic problem = Diagnostic.of(failure.code(), span, failure.getMessage(),
                "the names that each template can use are in the manual under \"Templates\"");
        return diagnostics(terminal, List.of(Located.of(problem, Severity.ERROR, source)), Main.ERRORS);
    }

    private static int diagnostics(Terminal terminal, List<Located> problems, int exit) {
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal, terminal.err(), "");
        problems.forEach(printer::print);
        return exit;
    }

    private static int leak(Terminal terminal, SecretLeak leak) {
        int exit = diagnostics(terminal, leak.problems(), Main.ERRORS);
        terminal.err().println("nothing was published; the site is as it was");
        return exit;
    }

    private static int complain(Terminal terminal, String message, String hint, int exit) {
        terminal.err().println(terminal.styled("1;31", "error") + ": " + Terminal.plain(message));
        terminal.err().println("  = hint: " + Terminal.plain(hint));
        return exit;
    }

    private static int memory(Terminal terminal) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return complain(terminal, "the " + megabytes + " MB of memory that Java may use are too few for this vault",
                "allow twice as many: VADE_JAVA_OPTIONS=-Xmx" + 2 * megabytes + "m; the site is as it was",
                Main.ERRORS);
    }

    private static int bug(Terminal terminal, Throwable failure) {
        terminal.err().println(terminal.styled("1;31", "error") + ": this is a bug in vade, not in your notes: "
                + failure);
        terminal.err().println("  = hint: the site is as it was; please report this with the lines below");
        failure.printStackTrace(terminal.err());
        return Main.BUG;
    }
}
