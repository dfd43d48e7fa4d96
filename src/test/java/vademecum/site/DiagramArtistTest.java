package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.chromium.Browser;
import vademecum.page.DiagramUse;

/// The diagrams of a handout, drawn by the browser of this machine.
class DiagramArtistTest {

    private static final Path MISTAKES = Path.of("src/test/resources/vaults/mistakes");
    private static final String SOUND = "flowchart LR\n  client[The client] -->|asks| server\n";
    private static final String BROKEN = "flowchart LR\n  A --> [oops\n";
    private static final String HOSTILE = """
            %%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true},
              "themeCSS": "rect { fill: url(https://tracker.example/a.png) }"}}%%
            flowchart TD
              A["<img src=x onerror=alert(1)>pest<script>alert(2)</script>"] --> B
              click B call alert(3)
              click A href "javascript:alert(4)"
            """;

    private static DiagramArtist.Drawings draw(Optional<Browser> browser, String... sources) throws IOException {
        DiagramArtist artist = new DiagramArtist(ThemeFiles.read(Optional.empty()), () -> browser);
        return artist.draw(java.util.stream.Stream.of(sources)
                .map(source -> new DiagramUse(new VaultPath("index.md"), 8, source)).toList());
    }

    private static Optional<Browser> found() {
        return Optional.of(Browser.find(System.getenv()).orElseThrow());
    }

    private static Document picture(DiagramArtist.Drawings drawn, String source) {
        byte[] svg = drawn.files().stream()
                .filter(file -> file.path().equals(drawn.drawings().get(source).file())).findFirst().orElseThrow()
                .bytes();
        return Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    @Test
    void withoutABrowserTheSourceIsPrintedAndThatIsSaidOnce() throws IOException {
        DiagramArtist.Drawings drawn = draw(Optional.empty(), SOUND, BROKEN);
        assertThat(drawn.drawings()).isEmpty();
        assertThat(drawn.problems()).extracting(Diagnostic::code).containsExactly(Code.UNDRAWN_DIAGRAMS);
        assertThat(Files.readString(MISTAKES.resolve("V520/expected.txt")))
                .contains(drawn.problems().getFirst().message());
    }

    @Test
    void aBrowserThatDoesNotStartIsAsGoodAsNone() throws IOException {
        assertThat(draw(Optional.of(new Browser(Path.of("/nowhere/chromium"))), SOUND).problems())
                .extracting(Diagnostic::code).containsExactly(Code.UNDRAWN_DIAGRAMS);
    }

    @Test
    void aBrokenDiagramCostsItself() throws IOException {
        DiagramArtist.Drawings drawn = draw(found(), BROKEN, SOUND, HOSTILE);
        assertThat(drawn.drawings()).containsOnlyKeys(SOUND, HOSTILE);
        assertThat(drawn.problems()).hasSize(1);
        assertThat(Files.readString(MISTAKES.resolve("V521/expected.txt")))
                .contains(drawn.problems().getFirst().message() + "\n");
        Document sound = picture(drawn, SOUND);
        assertThat(sound.select("text").eachText()).contains("The client", "asks", "server");
        assertThat(drawn.drawings().get(SOUND).words()).contains("The client", "asks", "server");
        assertThat(sound.select("[style], style, foreignObject")).isEmpty();
        Document hostile = picture(drawn, HOSTILE);
        assertThat(hostile.select("text").text()).contains("pest").contains("B");
        assertThat(hostile.select("a, image, img, script, style, [href], [src]")).isEmpty();
        for (Element element : hostile.getAllElements()) {
            assertThat(element.attributes()).noneMatch(attribute -> attribute.getKey().startsWith("on")
                    || attribute.getKey().endsWith("href") || attribute.getValue().contains("tracker.example"));
        }
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws IOException {
        Map<String, byte[]> first = new java.util.TreeMap<>();
        draw(found(), SOUND).files().forEach(file -> first.put(file.path().value(), file.bytes()));
        draw(found(), SOUND, SOUND).files().forEach(file ->
                assertThat(file.bytes()).isEqualTo(first.get(file.path().value())));
        assertThat(first).hasSize(1);
    }

    @Test
    void nothingIsAskedOfABrowserWhereNothingIsToBeDrawn() throws IOException {
        DiagramArtist artist = new DiagramArtist(ThemeFiles.read(Optional.empty()), () -> {
            throw new IllegalStateException("asked");
        });
        assertThat(artist.draw(List.of())).isEqualTo(DiagramArtist.Drawings.NONE);
    }
}
