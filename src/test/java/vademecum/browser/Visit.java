package vademecum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// A reader's visit to a site. It notes everything that should not happen: messages in the console (among them what the
/// content policy refused), errors, dialogs, requests that fail, and requests to anywhere but the site.
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final String site;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /// Begins a visit.
    ///
    /// @param site    the address of the site's root, with `/` at its end
    /// @param options the reader's window and preferences
    public Visit(Browser browser, String site, Browser.NewContextOptions options) {
        this.context = browser.newContext(options);
        this.site = site;
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                complaints.add("asked for " + request.url());
            }
        });
        context.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        context.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
    }

    /// A visit in a window of 1280 by 800 pixels.
    public static Visit to(Browser browser, String site) {
        return new Visit(browser, site, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /// Opens a page of the site.
    ///
    /// @param path its path below the root
    public Page open(String path) {
        page.navigate(site + path);
        return page;
    }

    /// The page as it is.
    public Page page() {
        return page;
    }

    /// Everything that should not have happened.
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
