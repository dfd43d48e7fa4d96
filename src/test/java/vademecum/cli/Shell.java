package vademecum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs commands as a user does, in one process.
final class Shell {

    private Shell() {
    }

    /// What a command left behind.
    ///
    /// @param exit the exit code
    /// @param out  what it printed
    /// @param err  what it complained of
    record Outcome(int exit, String out, String err) {
    }

    /// Runs a command on no terminal.
    static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        int exit = Main.run(terminal, arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Writes the files of a vault.
    ///
    /// @param files paths and texts in turn
    /// @return the folder, as an argument
    static String vault(Path folder, String... files) throws IOException {
        for (int i = 0; i < files.length; i += 2) {
            Path file = folder.resolve(files[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files[i + 1]);
        }
        return folder.toString();
    }
}
