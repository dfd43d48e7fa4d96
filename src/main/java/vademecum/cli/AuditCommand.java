package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.history.GitHistory;
import vademecum.history.Renames;
import vademecum.site.Audit;
import vademecum.site.Audited;
import vademecum.site.Jobs;

/// `vade audit`: says what is published and why, and what is not.
@Command(name = "audit", header = "Say what is published and why; write nothing.",
        description = "%nLists every file that `vade build` would write with the reason for it, then every note and"
                + " file that stays private with what keeps it so.",
        footer = {"", "Examples:", "  vade audit                     what a build of notes/ would publish",
            "  vade audit --site site         what lies in site/; exit code 1 if a file of it has no reason",
            "  vade audit --format json       one JSON object a line: {published, file, kind, source, why}"})
final class AuditCommand implements Callable<Integer> {

    /// How the answer is written.
    enum Format {
        /// For people.
        text,
        /// For programs: one object a line.
        json
    }

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--site", paramLabel = "DIR", description = "A site that was built before, in place of a new one.")
    private Optional<Path> site = Optional.empty();

    @Option(names = "--git", description = "The site is one of `vade build --git`.")
    private boolean git;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "How to write the answer (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions.Settings settings = options.settings(vault);
        if (site.isPresent() && !Files.isDirectory(site.get())) {
            throw new UsageException("there is no folder `" + site.get() + "`",
                    "build the site first, or leave `--site` out to see what a build would publish");
        }
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            Audit audit = new Audit(settings.config(), settings.theme(), jobs, progress,
                    git ? GitHistory.read(vault) : Renames.NONE);
            Audited audited = site.isPresent() ? audit.run(vault, site.get()) : audit.run(vault);
            progress.close();
            switch (format) {
                case text -> print(audited);
                case json -> list(audited);
            }
            return audited.unexplained() > 0 ? Main.ERRORS : Main.CLEAN;
        }
    }

    private void print(Audited audited) {
        if (!audited.published().isEmpty()) {
            terminal.out().println(terminal.styled("1", "Published"));
            audited.published().forEach(file -> line(file.file().value(), (file.kind() == Audited.Kind.UNEXPLAINED
                    ? "! " : file.source().map(source -> source + ": ").orElse("")) + file.why()));
        }
        if (!audited.kept().isEmpty()) {
            terminal.out().println("\n" + terminal.styled("1", "Private"));
            audited.kept().forEach(file -> line(file.source().value(), file.why()));
        }
        terminal.out().println("\n" + BuildCommand.count(audited.published().size(), "file") + " published, "
                + BuildCommand.count(audited.kept().size(), "file") + " private" + (audited.unexplained() == 0 ? ""
                : ", " + audited.unexplained() + " without a reason"));
    }

    private void line(String file, String why) {
        terminal.out().println("  " + Terminal.plain(file) + "\n      " + Terminal.plain(why));
    }

    private void list(Audited audited) {
        audited.published().forEach(file -> object(true, file.file().value(),
                file.kind().name().toLowerCase(Locale.ROOT), file.source().map(Object::toString), file.why()));
        audited.kept().forEach(file -> object(false, "", "private", Optional.of(file.source().value()), file.why()));
    }

    private void object(boolean published, String file, String kind, Optional<String> source, String why) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("published", published);
        values.put("file", file);
        values.put("kind", kind);
        values.put("source", source.orElse(""));
        values.put("why", why);
        terminal.out().println(Json.object(values));
    }
}
