package vademecum.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A single newline is what the vault's settings in Obsidian say that it is.
class LineBreaksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}|true",
        "{\"strictLineBreaks\": false}|true",
        "{\"strictLineBreaks\": true}|false",
        "{\"strictLineBreaks\":true,\"showLineNumber\":false}|false",
        "not JSON at all {|true"})
    void obsidiansSettingSaysWhetherANewlineShows(String settings, boolean shows) throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with(".obsidian/app.json", settings).with("a.md", "one\ntwo")
                .site();
        assertThat(site.page("a.html").select(".v-body br")).hasSize(shows ? 1 : 0);
    }

    @Test
    void withoutObsidianANewlineIsASpace() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with("a.md", "one\ntwo").site();
        assertThat(site.page("a.html").select(".v-body br")).isEmpty();
    }

    @Test
    void whatVademecumsOwnSettingsSayGoesFirst() throws IOException {
        SmallVault.Site site = SmallVault.in(folder).with(".obsidian/app.json", "{}").with("a.md", "one\ntwo")
                .with("vademecum.yaml", "breaks: strict\n").site();
        assertThat(site.page("a.html").select(".v-body br")).isEmpty();
    }
}
