package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.evil.PageRules;

/// The vaults that come with the program make sites in which every link leads somewhere and every page is whole.
class OwnSitesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"notes", "docs", "src/main/resources/vademecum/starter"})
    void everyPageIsWhole(String vault) throws IOException {
        BuiltSite site = BuiltSite.of(Path.of(vault), folder.resolve("site"));
        assertThat(PageRules.complaints(site)).isEmpty();
    }
}
