package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.serve.DevServer;

final class LiveReloadTest {

    @Test
    void anOpenPageShowsTheNewVersion(@TempDir Path site) throws IOException {
        write(site, "old");
        List<String> messages = new ArrayList<>();
        try (DevServer server = DevServer.start(0, "/sub/", site, (_, _) -> "[]");
             Chromium chromium = Chromium.launch(); Page page = chromium.browser().newPage()) {
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.waitForResponse(response -> response.url().endsWith("_vade/events"),
                    () -> page.navigate(server.address().toString()));
            assertThat(page.locator("h1").innerText()).isEqualTo("old");
            page.waitForTimeout(200);

            write(site, "new");
            server.reload();
            page.locator("h1:text('new')").waitFor();
        }
        assertThat(messages).isEmpty();
    }

    private static void write(Path site, String heading) throws IOException {
        Files.writeString(site.resolve("index.html"),
                "<!doctype html><link rel=icon href=\"data:,\"><body><h1>" + heading + "</h1></body>");
    }
}
