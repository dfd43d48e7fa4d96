package vademecum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `vade new`: starts a vault that builds clean and shows what notes can do.
@Command(name = "new", header = "Start a vault with a few notes to change.",
        footer = {"", "Example:", "  vade new my-notes && vade serve my-notes"})
final class NewCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("index.md", "writing/links.md", "writing/callouts-and-code.md",
            "glossary/vault.md", "glossary/wikilink.md", "vademecum.yaml");

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it may exist if it is empty.")
    private Path folder = Path.of("");

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !isEmptyFolder()) {
            throw new UsageException("`" + folder + "` is there already and not an empty folder",
                    "name a new folder, or build what you have: `vade build " + folder + "`");
        }
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream in = NewCommand.class.getResourceAsStream("/vademecum/starter/" + name)) {
                if (in == null) {
                    throw new IOException("the program lacks " + name);
                }
                Files.copy(in, file);
            }
        }
        terminal.out().println(folder + ": " + FILES.size() + " files. Now try `vade serve " + folder + "`");
        return Main.CLEAN;
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
