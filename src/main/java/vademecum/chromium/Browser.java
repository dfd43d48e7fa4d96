package vademecum.chromium;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A Chromium, Chrome or Edge of this machine, used without a window, without the user's profile and without a network.
///
/// @param program the program
public record Browser(Path program) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome", "microsoft-edge", "chrome.exe", "msedge.exe");
    private static final List<String> PLACES = List.of("/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");
    private static final List<String> ARGUMENTS = List.of("--headless", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND");
    private static final List<String> PRINTING = List.of("--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--export-tagged-pdf");
    private static final int MINUTES = 10;
    /// How long the scripts of a page may work, in milliseconds of the page's own clock, which does not wait.
    private static final int PATIENCE = 120_000;

    /// The browser of this machine: by `CHROMIUM` in the environment, else on the `PATH`, else in the usual places.
    public static Optional<Browser> find(Map<String, String> environment) {
        String chosen = environment.getOrDefault("CHROMIUM", "");
        if (!chosen.isEmpty()) {
            return Optional.of(new Browser(Path.of(chosen)));
        }
        List<Path> candidates = new ArrayList<>();
        for (String name : NAMES) {
            for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
                candidates.add(Path.of(folder, name));
            }
        }
        PLACES.forEach(place -> candidates.add(Path.of(place)));
        return candidates.stream().filter(Files::isExecutable).findFirst().map(Browser::new);
    }

    /// Prints a page.
    ///
    /// @param page   the page; everything that it loads lies beside it
    /// @param pdf    the PDF to write
    /// @param folder an empty folder for the browser itself
    /// @throws IOException if the browser cannot be started or does not print
    void print(Path page, Path pdf, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(PRINTING);
        arguments.add("--print-to-pdf=" + pdf);
        int exit = run(arguments, page, folder, ProcessBuilder.Redirect.DISCARD);
        if (!Files.isRegularFile(pdf)) {
            throw new IOException(program + " ended without a PDF (exit code " + exit + ")");
        }
    }

    /// What a page has become when its scripts have done their work, as markup.
    ///
    /// @param page   the page; everything that it loads lies beside it
    /// @param folder an empty folder for the browser itself
    /// @throws IOException if the browser cannot be started or does not end
    String show(Path page, Path folder) throws IOException {
        Path out = Files.createTempFile(page.getParent(), "page", ".html");
        run(List.of("--virtual-time-budget=" + PATIENCE, "--dump-dom"), page, folder,
                ProcessBuilder.Redirect.to(out.toFile()));
        return Files.readString(out);
    }

    private int run(List<String> arguments, Path page, Path folder, ProcessBuilder.Redirect out) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(ARGUMENTS);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + folder);
        command.addAll(arguments);
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out).start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end in " + MINUTES + " minutes");
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", stop);
        }
        return process.exitValue();
    }
}
