package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChromiumTest {

    @Test
    void aPageOnDiskOpens(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a b.html"), "<!doctype html><title>ą</title><h1>here</h1>");

        try (Chromium chromium = Chromium.launch(); Page page = chromium.browser().newPage()) {
            page.navigate(file.toUri().toString());

            assertThat(page.locator("h1").innerText()).isEqualTo("here");
        }
    }
}
