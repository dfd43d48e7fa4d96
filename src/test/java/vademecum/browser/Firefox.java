package vademecum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The system's Firefox, as people use it and not a build for tests, started for tests over WebDriver BiDi. It is never
/// skipped.
///
/// @param playwright the driver
/// @param browser    the browser
public record Firefox(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Program PROGRAM = new Program("Firefox", "FIREFOX",
            List.of("firefox-esr", "firefox"),
            List.of("/snap/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox",
                    "C:/Program Files/Mozilla Firefox/firefox.exe"),
            List.of("firefox-esr", "fonts-dejavu"));

    /// Starts a browser without a window; to be closed.
    public static Firefox launch() {
        return launch(Map.of());
    }

    /// Starts a browser that runs no scripts of pages.
    public static Firefox launchWithoutScripts() {
        return launch(Map.of("javascript.enabled", false));
    }

    private static Firefox launch(Map<String, Object> preferences) {
        Path program = PROGRAM.require();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright.firefox().launch(new BrowserType.LaunchOptions()
                    .setChannel("moz-firefox").setExecutablePath(program).setFirefoxUserPrefs(preferences));
            return new Firefox(playwright, browser);
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
