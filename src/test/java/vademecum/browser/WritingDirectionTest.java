package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// Notes in scripts that run from right to left.
class WritingDirectionTest {

    private static final String ARABIC = "# ترجمة\n\nنص أول.\n\n- بند\n\n```\ncode\n```\n\nEnglish, too.\n";

    @TempDir
    private Path folder;

    @Test
    void eachTextRunsAsItsOwnLettersDo() throws IOException {
        Files.createDirectory(folder.resolve("vault"));
        Files.writeString(folder.resolve("vault/arabic.md"), ARABIC);
        Files.writeString(folder.resolve("vault/english.md"), "# Title\n\nText.\n\n- item\n\nنص.\n");
        BuiltSite site = BuiltSite.of(folder.resolve("vault"), folder.resolve("site"));
        try (Chromium chromium = Chromium.launch(); Visit visit = new Visit(chromium.browser(),
                site.folder().toUri().toString(), new Browser.NewContextOptions())) {
            Page arabic = visit.open("arabic.html");
            for (String element : new String[] {"h1", ".v-body p", ".v-body li"}) {
                assertThat(isAtTheRight(arabic, element)).as(element).isTrue();
            }
            assertThat(isAtTheRight(arabic, ".v-body code")).isFalse();
            assertThat(isAtTheRight(arabic, ".v-body p:last-child")).isFalse();
            Page english = visit.open("english.html");
            assertThat(isAtTheRight(english, ".v-body li")).isFalse();
            assertThat(isAtTheRight(english, ".v-body p:last-child")).isTrue();
        }
    }

    /// Whether the words of an element stand at the right edge of the note.
    private static boolean isAtTheRight(Page page, String selector) {
        return (boolean) page.evaluate("""
                (selector) => {
                  const words = document.createRange();
                  words.selectNodeContents(document.querySelector(selector));
                  const note = document.querySelector(".v-body").getBoundingClientRect();
                  const box = words.getBoundingClientRect();
                  return note.right - box.right < box.left - note.left;
                }""", selector);
    }
}
