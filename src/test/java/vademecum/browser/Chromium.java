package vademecum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The system's Chromium, started for tests. It is never skipped: where there is none, root on a Debian-like system
/// gets one installed, and everybody else a failure that says what to install.
///
/// @param playwright the driver
/// @param browser    the browser
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome", "microsoft-edge");
    private static final List<String> PLACES = List.of("/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /// Starts a browser without a window; to be closed.
    public static Chromium launch() {
        Path program = find().or(Chromium::install).orElseThrow(() -> new IllegalStateException("""
                The browser tests need Chromium, and none was found. Install it, for example with
                  sudo apt-get install chromium fonts-dejavu
                or say where it is: export CHROMIUM=/path/to/chromium"""));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program).setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    /// The program, by `CHROMIUM` in the environment, else on the `PATH`, else in the usual places.
    static Optional<Path> find() {
        List<Path> candidates = new ArrayList<>();
        String chosen = System.getenv("CHROMIUM");
        if (chosen != null && !chosen.isEmpty()) {
            return Optional.of(Path.of(chosen));
        }
        for (String name : NAMES) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                candidates.add(Path.of(folder, name));
            }
        }
        PLACES.forEach(place -> candidates.add(Path.of(place)));
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean able = "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!able) {
            return Optional.empty();
        }
        System.err.println("Installing chromium for the browser tests (apt-get)");
        if (!run("apt-get", "-qq", "update")
                || !run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu")) {
            return Optional.empty();
        }
        return find();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return process.waitFor() == 0;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
