package vademecum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.base.Severity;
import vademecum.history.GitHistory;
import vademecum.history.Renames;
import vademecum.search.SearchOptions;
import vademecum.search.Searcher;
import vademecum.serve.DevServer;
import vademecum.serve.Watcher;
import vademecum.site.Build;
import vademecum.site.BuildReport;
import vademecum.site.Jobs;
import vademecum.site.NoteCache;
import vademecum.site.SiteWriter;

/// `vade serve`: shows the site of a vault while its notes are written.
@Command(name = "serve", header = "Show the site while you write.",
        description = "%nBuilds into a temporary folder, serves it to this machine only, builds again on every change"
            + " and loads the open pages anew. Ctrl-C ends it.",
        footer = {"", "Examples:", "  vade serve", "  vade serve ~/vault --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private static final long QUIET_MILLIS = 60;

    private final Terminal terminal;
    private final NoteCache cache = new NoteCache();

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8300",
            description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8300;

    @Option(names = "--git",
            description = "Lead from the names that notes had before, as git tells them at the start, to their pages.")
    private boolean git;

    private Renames renames = Renames.NONE;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        options.settings(vault);
        renames = git ? GitHistory.read(vault) : Renames.NONE;
        renames.remarks().forEach(remark -> terminal.err().println("note: " + Terminal.plain(remark)));
        Path work = Files.createTempDirectory("vade-serve-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));
        Path site = work.resolve("site");
        try (Jobs jobs = options.jobs(); Watcher watcher = Watcher.open(List.of(vault), _ -> false, QUIET_MILLIS)) {
            build(site, jobs);
            try (DevServer server = DevServer.start(port, "/", site, (query, limit) -> search(site, query, limit))) {
                terminal.out().println("Reading " + vault + " at " + server.address() + " (Ctrl-C ends it)");
                watcher.run(() -> {
                    rebuild(site, jobs);
                    server.reload();
                }, failure -> Failures.report(failure, terminal));
            }
        } catch (BindException e) {
            throw new UsageException("port " + port + " is taken", "name another one, or `--port 0` for any free one");
        }
        return Main.CLEAN;
    }

    private void rebuild(Path site, Jobs jobs) {
        try {
            build(site, jobs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path site, Jobs jobs) throws IOException {
        long start = System.nanoTime();
        BuildOptions.Settings settings = options.settings(vault);
        try (ProgressLine progress = new ProgressLine(terminal)) {
            BuildReport report = new Build(settings.config(), settings.theme(), jobs, progress, Optional.of(cache))
                    .with(renames).run(vault, site);
            progress.close();
            DiagnosticPrinter printer = new DiagnosticPrinter(terminal, terminal.err(), BuildOptions.prefix(vault));
            report.problems().stream().filter(problem -> problem.severity() != Severity.INFO).limit(10)
                    .forEach(printer::print);
            terminal.out().println(String.format(Locale.ROOT, "%s, %s, %s changed, %s in %.2f s",
                    BuildCommand.count(report.notes(), "note"),
                    BuildCommand.count(report.count(Severity.WARNING), "warning"),
                    BuildCommand.count(report.published().changed().size(), "file"),
                    BuildCommand.count(report.published().removed().size(), "file") + " removed",
                    (System.nanoTime() - start) / 1e9));
        }
    }

    private static String search(Path site, String query, int limit) throws IOException {
        try (Searcher searcher = Searcher.open(SiteWriter.indexFolder(site))) {
            return Json.answer(query, searcher.search(query, new SearchOptions(limit, true, 2, true))) + "\n";
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a temporary folder that cannot be removed now is left to the system
        }
    }
}
