package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The preview as its author meets it.
@Timeout(60)
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+/) ");

    @TempDir
    private Path vault;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Thread command = new Thread();

    @AfterEach
    void stop() throws InterruptedException {
        command.interrupt();
        command.join();
    }

    @Test
    void aNameThatANoteHadBeforeLeadsToItWhereGitIsAsked() throws Exception {
        git("init", "-q");
        Files.writeString(vault.resolve("old name.md"), "A note with some words in it.\n");
        commit();
        git("mv", "old name.md", "new.md");
        commit();
        String address = serve("--git");
        assertThat(get(address + "old-name.html")).contains("new.html");
        Files.writeString(vault.resolve("new.md"), "A note with other words in it.\n");
        while (!get(address + "new.html").contains("other words")) {
            Thread.sleep(20);
        }
        assertThat(get(address + "old-name.html")).as("after a change").contains("new.html");
    }

    @Test
    void aFolderWithoutARepositoryIsShownAllTheSame() throws Exception {
        Files.writeString(vault.resolve("a.md"), "Some words.\n");
        assertThat(get(serve("--git") + "a.html")).contains("Some words.");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is in no git repository");
    }

    /// Starts the preview and returns its address.
    private String serve(String option) throws InterruptedException {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        command = Thread.ofPlatform().start(() -> Main.run(new Terminal(stream, stream, false, false), "serve",
                vault.toString(), "--port", "0", option));
        Matcher address = ADDRESS.matcher("");
        while (command.isAlive() && !address.reset(printed.toString(StandardCharsets.UTF_8)).find()) {
            Thread.sleep(20);
        }
        assertThat(command.isAlive()).as(printed.toString(StandardCharsets.UTF_8)).isTrue();
        return address.group(1);
    }

    private static String get(String address) throws IOException {
        try (InputStream page = URI.create(address).toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "Change");
    }

    private void git(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        Process git = new ProcessBuilder(line).directory(vault.toFile()).redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }
}
