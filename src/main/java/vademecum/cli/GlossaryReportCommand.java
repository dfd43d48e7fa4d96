package vademecum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.advice.GlossaryReport;
import vademecum.site.GlossaryStudy;
import vademecum.site.Jobs;

/// `vade glossary report`: says what the author of a glossary should look at.
@Command(name = "report", header = "Say what in a glossary is worth a look; write nothing.",
        footer = {"", "Examples:", "  vade glossary report                   the glossary of notes/",
            "  vade glossary report --format json     one JSON object a line:",
            "                                         {kind, term, path, line, count, text, paste}"})
final class GlossaryReportCommand implements Callable<Integer> {

    private static final int SHOWN = 12;

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "How to write the findings (default: ${DEFAULT-VALUE}).")
    private GlossaryCommand.Format format = GlossaryCommand.Format.text;

    @Option(names = "--all", description = "Show every finding, not only the first " + SHOWN + " of a kind.")
    private boolean all;

    GlossaryReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions.Settings settings = options.settings(vault);
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            GlossaryStudy study = GlossaryStudy.read(vault, settings.config(), jobs, progress);
            GlossaryReport report = GlossaryReport.of(study.edition(), study.notes(jobs));
            progress.close();
            print(report, new FindingPrinter(terminal, new Places(study, BuildOptions.prefix(vault)),
                    all ? Integer.MAX_VALUE : SHOWN), study.edition().catalog().notes().size());
            return Main.CLEAN;
        }
    }

    private void print(GlossaryReport report, FindingPrinter printer, int notes) {
        switch (format) {
            case json -> report.findings().forEach(finding -> terminal.out().println(printer.json(finding)));
            case text -> {
                printer.print(report.findings());
                terminal.out().println(BuildCommand.count(report.terms(), "term") + ", "
                        + BuildCommand.count(report.links(), "link") + " to them in "
                        + BuildCommand.count(notes, "note")
                        + (report.terms() == 0 ? "; `vade glossary suggest` writes a glossary to begin with"
                        : report.findings().isEmpty() ? "; nothing to look at" : ""));
            }
        }
    }
}
