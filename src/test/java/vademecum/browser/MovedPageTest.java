package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// A reader who has the old address of a note arrives at the note, from a disk too.
class MovedPageTest {

    @TempDir
    Path folder;

    @Test
    void anOldAddressLeadsToThePlaceThatItNames() throws IOException {
        assertThat(follow(true)).endsWith("/people/friends.html#how-it-began");
    }

    @Test
    void withoutScriptsItLeadsToTheNote() throws IOException {
        assertThat(follow(false)).contains("/people/friends.html");
    }

    private String follow(boolean scripts) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault/people")).getParent();
        Files.writeString(vault.resolve("people/friends.md"),
                "---\naliases: [guides/old/Making friends]\n---\n# Friends\n\nText.\n\n## How it began\n\nSo.\n");
        BuiltSite site = BuiltSite.of(vault, folder.resolve("site"));
        try (Chromium chromium = Chromium.launch();
             BrowserContext context = chromium.browser().newContext(
                     new Browser.NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(site.folder().toUri() + "guides/old/making-friends.html#how-it-began");
            page.waitForURL("**/people/friends.html*");
            return page.url();
        }
    }
}
