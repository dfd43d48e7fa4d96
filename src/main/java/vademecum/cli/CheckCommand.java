package vademecum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.base.Severity;
import vademecum.site.Build;
import vademecum.site.BuildReport;
import vademecum.site.Jobs;

/// `vade check`: says what is wrong with a vault and writes nothing.
@Command(name = "check", header = "Say what is wrong with a vault; write nothing.",
        footer = {"", "Examples:", "  vade check                   every problem, with its line and a hint",
            "  vade check --format json     one JSON object a line:",
            "                               {code, name, severity, path, line, column, message, hint}",
            "  vade explain V201            what a code means"})
final class CheckCommand implements Callable<Integer> {

    /// How the diagnostics are written.
    enum Format {
        /// For people.
        text,
        /// For programs.
        json
    }

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "How to write the problems (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions.Settings settings = options.settings(vault);
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            BuildReport report = new Build(settings.config(), settings.theme(), jobs, progress, Optional.empty())
                    .check(vault);
            progress.close();
            print(report);
            return BuildCommand.exitCode(report, strict);
        }
    }

    private void print(BuildReport report) {
        switch (format) {
            case json -> report.problems().forEach(problem -> terminal.out().println(Json.diagnostic(problem)));
            case text -> {
                DiagnosticPrinter printer = new DiagnosticPrinter(terminal, terminal.out(), BuildOptions.prefix(vault));
                report.problems().forEach(printer::print);
                terminal.out().println(BuildCommand.count(report.notes(), "note") + ", "
                        + BuildCommand.count(report.links(), "link") + ", "
                        + BuildCommand.count(report.count(Severity.ERROR), "error") + ", "
                        + BuildCommand.count(report.count(Severity.WARNING), "warning"));
            }
        }
    }
}
