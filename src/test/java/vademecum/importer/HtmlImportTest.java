package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.harvest.Imported;

/// What saved pages become.
final class HtmlImportTest {

    @TempDir
    private Path folder;

    private String page(String html) throws IOException {
        return Imports.files(folder, "p.html", "<h1>P</h1>" + html).get("p.md").replaceFirst("^# P\n\n", "").strip();
    }

    @Test
    void picturesKeepTheirPlaceTextAndSize() throws IOException {
        assertThat(page("<figure><img src='my files/x.png' alt='Plan [1]' width=300px>"
                + "<figcaption>The plan</figcaption></figure>"))
                .isEqualTo("![Plan (1)|300](my%20files/x.png)\n\nThe plan");
    }

    @Test
    void whatFoldsFoldsStill() throws IOException {
        assertThat(page("<details><summary>More</summary><p>Inside</p></details>"))
                .isEqualTo("> [!note]- More\n>\n> Inside");
    }

    @Test
    void signsThatMeanNothingInAPageMeanNothingInANote() throws IOException {
        assertThat(page("<p>#1 costs $5 or $6, a == b, 100 %% and <code>$x #y</code></p>"))
                .isEqualTo("\\#1 costs \\$5 or \\$6, a \\== b, 100 \\%% and `$x #y`");
    }

    @Test
    void theSignBesideAHeadingIsNoPartOfIt() throws IOException {
        assertThat(page("<h2>Costs<a class='headerlink' href='#costs' title='Permalink'>¶</a></h2>"
                + "<h2><a href='b.html#x'>Linked</a></h2>")).isEqualTo("## Costs\n\n## [Linked](b.md#x)");
    }

    @Test
    void theLanguageOfCodeIsFoundWhereHighlightersWriteIt() throws IOException {
        assertThat(page("<div class='highlight-python notranslate'><div class='highlight'><pre><span>def</span> f():\n"
                + "    pass</pre></div></div><pre class='lang-sql'><code>select 1</code></pre>"
                + "<pre data-lang=rust><code>a\n</code></pre><pre><code>b\n  c</code></pre>"))
                .isEqualTo("```python\ndef f():\n    pass\n```\n\n```sql\nselect 1\n```\n\n```rust\na\n```\n\n"
                        + "```\nb\n  c\n```");
    }

    @Test
    void formulasBecomeTheTexThatTheyWereMadeOf() throws IOException {
        String katex = "<span class='katex'><math><mi>n</mi><annotation encoding='application/x-tex'>n^2</annotation>"
                + "</math><span class='katex-html' aria-hidden='true'>n2</span></span>";
        String wikipedia = "<math display='block'><mi>x</mi><annotation encoding='application/x-tex'>"
                + "{\\displaystyle x_{1}}</annotation></math><img class='mwe-math-fallback-image-display' src='x.svg'>";
        assertThat(page("<p>Of " + katex + " steps.</p><p>" + wikipedia + "</p><p>And <span class='MathJax'>y</span>"
                + "<script type='math/tex'>y < 3</script></p>"))
                .isEqualTo("Of $n^2$ steps.\n\n$$x_{1}$$\n\nAnd $y < 3$");
    }

    @Test
    void wordsThatMarkupPartsAreNotLost() throws IOException {
        assertThat(page("<p>the <em>n</em>th of H<sub>2</sub>O</p>")).isEqualTo("the *n*th of H<sub>2</sub>O");
    }

    @Test
    void aMenuInsideTheMainPartIsLeftOut() throws IOException {
        assertThat(page("<nav><a href='i.html'>Home</a></nav><p>Text</p>")).isEqualTo("Text");
    }

    @Test
    void smallMarkupIsKept() throws IOException {
        assertThat(page("<p>H<sub>2</sub>O, <mark>new</mark>, <kbd>Esc</kbd>, one<br>two</p>"))
                .isEqualTo("H<sub>2</sub>O, ==new==, <kbd>Esc</kbd>, one\\\ntwo");
    }

    @Test
    void boxesAndFramesAreKept() throws IOException {
        assertThat(page("<ul><li><input type=checkbox checked>done</li></ul>"
                + "<iframe src='https://example.org/v'></iframe>"))
                .contains("[x] done").endsWith("![](https://example.org/v)");
    }

    @Test
    void aPageIsReadInTheEncodingThatItNames() throws IOException {
        Path file = folder.resolve("p.html");
        Files.write(file, "<meta charset=windows-1252><h1>Café “quoted”</h1>".getBytes("windows-1252"));
        Imported imported = Import.read(file, Optional.empty());
        assertThat(imported.notes().getFirst().text()).isEqualTo("# Café “quoted”\n");
        Files.write(file, "<h1>Café</h1>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Import.read(file, Optional.empty()).notes().getFirst().text()).isEqualTo("# Café\n");
    }
}
