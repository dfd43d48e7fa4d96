package vademecum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The system's Chromium, started for tests. It is never skipped.
///
/// @param playwright the driver
/// @param browser    the browser
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Program PROGRAM = new Program("Chromium", "CHROMIUM",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
                    "microsoft-edge"),
            List.of("/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe"),
            List.of("chromium", "fonts-dejavu"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /// Starts a browser without a window; to be closed.
    public static Chromium launch() {
        Path program = PROGRAM.require();
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

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
