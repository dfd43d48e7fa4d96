package vademecum.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.advice.Proposal;
import vademecum.advice.Spotted;
import vademecum.site.GlossaryStudy;
import vademecum.site.Jobs;

/// `vade glossary suggest`: prints a glossary to begin with.
@Command(name = "suggest", header = "Print a glossary to begin with, as a note.",
        description = {"", "Acronyms with what the notes say that they stand for become entries; acronyms without, and",
            "titles that other notes mention, follow in a comment."},
        footer = {"", "Examples:", "  vade glossary suggest my-notes",
            "  vade glossary suggest my-notes > my-notes/acronyms.md"})
final class GlossarySuggestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "-n", paramLabel = "N", defaultValue = "40",
            description = "How many of a kind at most (default: ${DEFAULT-VALUE}).")
    private int limit = 40;

    GlossarySuggestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions.Settings settings = options.settings(vault);
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            GlossaryStudy study = GlossaryStudy.read(vault, settings.config(), jobs, progress);
            Proposal proposal = Proposal.of(study.edition(), study.notes(jobs));
            progress.close();
            print(proposal, new Places(study, ""));
            return Main.CLEAN;
        }
    }

    private void print(Proposal proposal, Places places) {
        PrintStream out = terminal.out();
        if (proposal.explained().isEmpty() && proposal.bare().isEmpty() && proposal.titles().isEmpty()) {
            terminal.err().println("nothing to suggest: no acronym and no title is used in several notes");
            return;
        }
        out.println("---\nglossary: list\n---\n\n# Acronyms\n");
        proposal.explained().stream().limit(limit).forEach(one -> out.println(one.word() + "\n: "
                + Terminal.plain(one.expansion().orElse("")) + " %%" + where(one, places) + "%%\n"));
        if (!proposal.bare().isEmpty() || !proposal.titles().isEmpty()) {
            out.println("%%");
            bare(proposal.bare(), places);
            titles(proposal.titles(), places);
            out.println("%%");
        }
    }

    private void bare(List<Spotted> acronyms, Places places) {
        if (!acronyms.isEmpty()) {
            terminal.out().println("Acronyms of which no note says what they stand for. To make one a term, write it"
                    + "\nabove this comment, and on the next line a colon, a space and its definition:\n");
            acronyms.stream().limit(limit).forEach(one -> terminal.out().println(one.word() + "  (" + where(one, places)
                    + ")"));
            terminal.out().println();
        }
    }

    private void titles(List<Proposal.Title> titles, Places places) {
        if (!titles.isEmpty()) {
            terminal.out().println("Notes whose titles other notes mention. To make one a term, write `glossary: true`"
                    + "\ninto its front matter; its first sentence becomes the definition:\n");
            titles.stream().limit(limit).forEach(one -> terminal.out().println(Terminal.plain(one.note() + "  “"
                    + one.title() + "”  (" + where(one.mention(), places) + ")")));
            terminal.out().println();
        }
    }

    private static String where(Spotted one, Places places) {
        return BuildCommand.count(one.notes(), "note") + ", first in " + places.place(one.note(), one.at());
    }
}
