package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.base.Severity;
import vademecum.site.HandoutBuild;
import vademecum.site.Jobs;

/// `vade handout`: writes a handout as a document of its own.
@Command(name = "handout", header = "Write several notes as one document to print.",
        description = {"", "Without a name, the first handout of the configuration, else all public notes; or choose"
            + " notes on the spot."},
        footer = {"", "Examples:", "  vade handout                             handout.html from notes/",
            "  vade handout day-one -o day-one.html     a handout that vademecum.yaml names",
            "  vade handout --notes aws/,iam --paper A5 these notes, in this order",
            "  vade handout --tag aws --query latency   notes with a tag that a search finds",
            "  vade handout day-one -o day-one.pdf      the same as PDF",
            "  vade handout day-one --cards -o cards.html   questions and terms as cards",
            "  vade handout all --private               with the notes that are never published"})
final class HandoutCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The handout's name, or `all`.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--vault", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Mixin
    private HandoutOptions handout = new HandoutOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "handout.html",
            description = "The document to write (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("handout.html");

    @Option(names = "--private", description = "Include private notes. For your own eyes: nothing marks them.")
    private boolean withPrivate;

    HandoutCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions.Settings settings = options.settings(vault);
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            HandoutBuild build = new HandoutBuild(settings.config(), settings.theme(), jobs, progress, withPrivate)
                    .keeping(UserCache.formulas(vault));
            HandoutBuild.Outcome outcome = build.run(vault, handout.request(name, out.getFileName().toString()), out);
            progress.close();
            return switch (outcome) {
                case HandoutBuild.Outcome.Written written -> show(written);
                case HandoutBuild.Outcome.Unknown unknown -> throw new UsageException(
                        "no handout is called `" + name.orElse("") + "`",
                        name.filter(given -> Files.isDirectory(Path.of(given)))
                                .map(folder -> "a vault is named by `--vault " + folder + "`")
                                .orElse("there are " + String.join(", ", unknown.names())));
            };
        }
    }

    private int show(HandoutBuild.Outcome.Written written) {
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal, terminal.err(), BuildOptions.prefix(vault));
        written.problems().forEach(printer::print);
        terminal.out().println(out + ": " + BuildCommand.count(written.notes(), "note")
                + next(written));
        return written.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? Main.ERRORS : Main.CLEAN;
    }

    private String next(HandoutBuild.Outcome.Written written) {
        if (written.pages() > 0) {
            return ", " + BuildCommand.count(written.pages(), "page") + ".";
        }
        return out.toString().endsWith(".html") ? ". Open it in a browser and print it." : ".";
    }
}
