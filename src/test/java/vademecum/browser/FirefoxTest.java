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

final class FirefoxTest {

    @Test
    void aPageOnDiskOpensAndItsComplaintsAreHeard(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a b.html"),
                "<!doctype html><title>ą</title><h1>here</h1><script>console.log('heard'); missing()</script>");
        List<String> heard = new ArrayList<>();

        try (Firefox firefox = Firefox.launch(); Page page = firefox.browser().newPage()) {
            page.onConsoleMessage(message -> heard.add(message.text()));
            page.onPageError(heard::add);
            page.navigate(file.toUri().toString());
            page.keyboard().press("Tab");

            assertThat(page.locator("h1").innerText()).isEqualTo("here");
        }
        assertThat(heard).hasSize(2).anyMatch(text -> text.contains("missing"));
    }
}
