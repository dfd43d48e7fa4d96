package vademecum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.base.Located;
import vademecum.base.Severity;
import vademecum.history.GitHistory;
import vademecum.history.Renames;
import vademecum.site.Build;
import vademecum.site.BuildReport;
import vademecum.site.Jobs;

/// `vade build`: builds the site.
@Command(name = "build", header = "Build the site of a vault.",
        description = "%nReads the notes, links them, and swaps the finished site in as a whole: until then the old one"
            + " stays.",
        footer = {"", "Examples:", "  vade build                     notes/ into site/",
            "  vade build ~/vault -o public   another vault, another folder",
            "  vade build --strict            warnings count as errors, for CI"})
final class BuildCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 50;
    private static final String VAULT = "notes";
    private static final String SITE = "site";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = VAULT,
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of(VAULT);

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = SITE,
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of(SITE);

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--git",
            description = "Lead from the names that notes had before, as git tells them, to their pages.")
    private boolean git;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Reads the arguments of `vade` if they are a plain build.
    static Optional<BuildCommand> plain(Terminal terminal, String... arguments) {
        return PlainArguments.read(arguments, "build", Map.of("-o", "-o", "--output", "-o"), Set.of("--strict"))
                .filter(plain -> plain.words().size() < 2)
                .map(plain -> of(terminal, plain.words(), plain.options()));
    }

    private static BuildCommand of(Terminal terminal, List<String> words, Map<String, String> options) {
        BuildCommand command = new BuildCommand(terminal);
        command.vault = Path.of(words.isEmpty() ? VAULT : words.getFirst());
        command.out = Path.of(options.getOrDefault("-o", SITE));
        command.strict = options.containsKey("--strict");
        return command;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        BuildOptions.Settings settings = options.settings(vault);
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            BuildReport report = new Build(settings.config(), settings.theme(), jobs, progress, Optional.empty())
                    .with(git ? GitHistory.read(vault) : Renames.NONE).run(vault, out);
            progress.close();
            show(report);
            terminal.out().println(summary(report, (System.nanoTime() - start) / 1e9));
            report.remarks().forEach(remark -> terminal.err().println("note: " + Terminal.plain(remark)));
            return exitCode(report, strict);
        }
    }

    private void show(BuildReport report) {
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal, terminal.err(), BuildOptions.prefix(vault));
        List<Located> shown = report.problems().stream().filter(problem -> problem.severity() != Severity.INFO)
                .toList();
        shown.stream().limit(MOST_SHOWN).forEach(printer::print);
        if (shown.size() > MOST_SHOWN) {
            terminal.err().println((shown.size() - MOST_SHOWN) + " more: `vade check " + vault
                    + "` shows them all\n");
        }
    }

    private String summary(BuildReport report, double seconds) {
        return String.format(Locale.ROOT, "%s: %s, %s, %s, %s%s in %.1f s", out, count(report.notes(), "note"),
                count(report.links(), "link"), count(report.terms(), "glossary link"),
                report.count(Severity.ERROR) == 0 ? "" : count(report.count(Severity.ERROR), "error") + ", ",
                count(report.count(Severity.WARNING), "warning"), seconds);
    }

    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    static int exitCode(BuildReport report, boolean strict) {
        return report.count(Severity.ERROR) > 0 || strict && report.count(Severity.WARNING) > 0
                ? Main.ERRORS : Main.CLEAN;
    }
}
