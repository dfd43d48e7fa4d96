package vademecum.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.base.Located;
import vademecum.base.Severity;
import vademecum.doctor.Score;
import vademecum.site.Build;
import vademecum.site.BuildReport;
import vademecum.site.Jobs;
import vademecum.web.AnswerCache;
import vademecum.web.LinkChecker;

/// `vade check`: says what is wrong with a vault and writes nothing.
@Command(name = "check", header = "Say what is wrong with a vault; write nothing.",
        footer = {"", "Examples:", "  vade check                   every problem, with its line and a hint",
            "  vade check --format json     one JSON object a line:",
            "                               {code, name, severity, path, line, column, message, hint}",
            "  vade check --format sarif    one SARIF 2.1.0 log, for code hosts and editors",
            "  vade check --format github   annotations for GitHub Actions",
            "  vade check --external        also asks other sites whether links to them lead somewhere",
            "  vade check --score           how much of the vault the site shows, and what not",
            "  vade explain V201            what a code means"})
final class CheckCommand implements Callable<Integer> {

    /// How the diagnostics are written.
    enum Format {
        /// For people.
        text,
        /// For programs: one object a line.
        json,
        /// For code hosts and editors: one log.
        sarif,
        /// For GitHub Actions: one workflow command a line.
        github
    }

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--format", paramLabel = "text|json|sarif|github", defaultValue = "text",
            description = "How to write the problems (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--score",
            description = "Say how much of what the vault is written with the site shows, and what not.")
    private boolean score;

    @Option(names = "--external", description = "Also ask other sites whether links to them still lead somewhere.")
    private boolean external;

    @Option(names = "--private-hosts", description = "With --external: also ask this machine and private networks.")
    private boolean privateHosts;

    @Option(names = "--answers", paramLabel = "FILE",
            description = "With --external: where answers are kept (default: in the user's cache folder).")
    private Optional<Path> answers = Optional.empty();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FileNames names = FileNames.of(vault);
        BuildOptions.Settings settings;
        try {
            settings = options.settings(vault);
        } catch (SettingsException broken) {
            if (format == Format.text || format == Format.json) {
                throw broken;
            }
            print(broken.problems(), names::named);
            return Main.ERRORS;
        }
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            Build build = new Build(settings.config(), settings.theme(), jobs, progress, Optional.empty());
            if (score) {
                return print(build.score(vault), progress);
            }
            BuildReport report = build.check(vault, examiner(progress), Optional.of(UserCache.formulas(vault)));
            progress.close();
            print(report.problems(), names::inVault);
            if (format == Format.text) {
                terminal.out().println(summary(report));
            }
            return BuildCommand.exitCode(report, strict);
        }
    }

    private Build.Examiner examiner(ProgressLine progress) {
        if (!external) {
            return (_, _) -> List.of();
        }
        LinkChecker.Manners good = LinkChecker.Manners.GOOD;
        AnswerCache known = AnswerCache.read(answers.orElseGet(ExternalLinks::usualFile), Instant.now());
        return new ExternalLinks(new LinkChecker.Manners(good.pause(), good.timeout(), privateHosts), known, progress);
    }

    private int print(Score found, ProgressLine progress) {
        progress.close();
        switch (format) {
            case text -> ScorePrinter.print(found, terminal);
            case json -> terminal.out().println(ScorePrinter.json(found));
            case sarif, github -> throw new UsageException("a score is not written as " + format,
                    "use `--format text` or `--format json`");
        }
        return Main.CLEAN;
    }

    /// @param names from the path of a diagnostic to the name of its file
    private void print(List<Located> problems, UnaryOperator<String> names) throws IOException {
        PrintStream out = terminal.out();
        switch (format) {
            case json -> problems.forEach(problem -> out.println(Json.diagnostic(problem)));
            case sarif -> out.println(Sarif.log(problems, names));
            case github -> problems.forEach(problem -> out.println(Annotation.of(problem, names)));
            case text -> {
                DiagnosticPrinter printer = new DiagnosticPrinter(terminal, out, BuildOptions.prefix(vault));
                problems.forEach(printer::print);
            }
        }
    }

    private static String summary(BuildReport report) {
        return BuildCommand.count(report.notes(), "note") + ", " + BuildCommand.count(report.links(), "link") + ", "
                + BuildCommand.count(report.count(Severity.ERROR), "error") + ", "
                + BuildCommand.count(report.count(Severity.WARNING), "warning");
    }
}
