package vademecum.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.base.VaultPath;
import vademecum.harvest.Draft;
import vademecum.harvest.Imported;
import vademecum.importer.ForeignKind;
import vademecum.importer.Import;

/// `vade import`: makes a vault of notes that were written for something else. Never overwrites a file.
@Command(name = "import", header = "Make a vault of notes from elsewhere.",
        description = {"", "Plain text is divided into a note for each topic, with links and a glossary. Other notes"
            + " keep their folders. No file is ever overwritten, and the words are counted to show that none is lost."},
        footer = {"", "Examples:", "  vade import study-notes.txt --to notes",
            "  vade import ~/logseq-graph --to notes", "  vade import wiki-export.xml --from mediawiki --to notes"})
final class ImportCommand implements Callable<Integer> {

    private static final int MOST_WORDS = 12;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|DIR", description = "What to import.")
    private Path source = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR",
            description = "The folder to write to; made if it is not there.")
    private Path folder = Path.of("notes");

    @Option(names = "--from", paramLabel = "KIND",
            description = "What the notes were written for: text, logseq, notion, mediawiki, html, mkdocs, mdbook,"
                + " quartz or markdown. Without it, the files say.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dry;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(source)) {
            throw new UsageException("there is no file or folder `" + source + "`", "check the path");
        }
        Imported imported = Import.read(source, kind());
        if (imported.notes().isEmpty()) {
            throw new UsageException("there are no notes in `" + source + "`", imported.remarks().isEmpty()
                    ? "say what it was written for with `--from`, one of " + kinds()
                    : String.join("; ", imported.remarks()));
        }
        refuseToOverwrite(imported);
        if (dry) {
            imported.notes().forEach(note -> terminal.out().println(Terminal.plain(note.path().value())));
        } else {
            write(imported);
        }
        return report(imported);
    }

    private Optional<ForeignKind> kind() {
        return kind.map(name -> Arrays.stream(ForeignKind.values())
                .filter(one -> one.option().equals(name.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageException("`" + name + "` is nothing that can be imported",
                        "it can be " + kinds())));
    }

    private static String kinds() {
        return Arrays.stream(ForeignKind.values()).map(ForeignKind::option).collect(Collectors.joining(", "));
    }

    private void refuseToOverwrite(Imported imported) {
        List<String> there = new ArrayList<>();
        Stream.concat(imported.notes().stream().map(Draft::path), imported.copies().keySet().stream())
                .filter(path -> Files.exists(place(path))).forEach(path -> there.add(path.value()));
        if (!there.isEmpty()) {
            throw new UsageException("`" + folder + "` has " + BuildCommand.count(there.size(), "file")
                    + " already that would be overwritten, such as " + Terminal.plain(there.getFirst()),
                    "import into a new folder, and move over what you want");
        }
    }

    private Path place(VaultPath path) {
        return folder.resolve(path.value());
    }

    private void write(Imported imported) throws IOException {
        for (Draft note : imported.notes()) {
            Path file = place(note.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, note.text(), StandardOpenOption.CREATE_NEW);
        }
        for (Map.Entry<VaultPath, Path> copy : imported.copies().entrySet()) {
            Path file = place(copy.getKey());
            Files.createDirectories(file.getParent());
            Files.copy(copy.getValue(), file);
        }
    }

    private static int notes(Imported imported) {
        return (int) imported.notes().stream().filter(note -> note.path().isNote()).count();
    }

    private int report(Imported imported) {
        PrintStream out = terminal.out();
        imported.remarks().forEach(remark -> out.println("note: " + Terminal.plain(remark)));
        out.println(folder + ": " + BuildCommand.count(notes(imported), "note") + ", "
                + BuildCommand.count(imported.copies().size(), "other file") + (dry ? " would be written" : "") + "; "
                + (imported.lost().isEmpty() ? "all " + BuildCommand.count(imported.words(), "word") + " kept"
                : BuildCommand.count(imported.lost().size(), "word") + " of " + imported.words() + " not kept"));
        if (!imported.lost().isEmpty()) {
            terminal.err().println("not every word is in the notes: " + Terminal.plain(imported.lost().stream()
                    .limit(MOST_WORDS).collect(Collectors.joining(", "))));
            return Main.ERRORS;
        }
        return imported.whole() ? Main.CLEAN : Main.ERRORS;
    }
}
