package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One line for each syntax: Markdown in, HTML out. `/` stands for a line end.
class SyntaxTest {

    private static String html(String line) {
        return Reading.html(line.strip().replace('⏎', '\n'));
    }

    private static void check(String markdown, String expected) {
        assertThat(html(markdown).replace("\n", "⏎")).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "[[Lucene]]                     § <p><a to=\"Lucene\"></a></p>",
        "[[Lucene|the engine]]          § <p><a to=\"Lucene\">the engine</a></p>",
        "[[ Lucene#Scoring ]]           § <p><a to=\"Lucene#Scoring\"></a></p>",
        "[[a/b.md#H1#H2|x]]             § <p><a to=\"a/b.md#H1#H2\">x</a></p>",
        "[[#Here]] [[N#^id]]            § <p><a to=\"#Here\"></a> <a to=\"N#^id\"></a></p>",
        "*[[a]]* `[[b]]` \\[[c]]        § <p><em><a to=\"a\"></a></em> <code>[[b]]</code> [[c]]</p>",
        "[[]] [[a [[b]] [[c⏎d]]         § <p>[[]] [[a <a to=\"b\"></a> [[c⏎d]]</p>",
        "[[[a]] x](c)                   § <p>[<a to=\"a\"></a> x](c)</p>",
        "[x](y%20z.md#a%20b)            § <p><a to=\"y z.md#a b\">x</a></p>",
        "[*x* `y`](z)                   § <p><a to=\"z\"><em>x</em> <code>y</code></a></p>",
        "[x](<y z.md>) [r]⏎⏎[r]: u      § <p><a to=\"y z.md\">x</a> <a to=\"u\">r</a></p>",
    })
    void linksLeaveHoles(String markdown, String expected) {
        check(markdown, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "![[a.png]]                     § <img of=\"a.png\" block>",
        "![[a.png|100]]                 § <img of=\"a.png\" width=100 block>",
        "![[a.png|cap|100x20]]          § <img of=\"a.png\" alt=\"cap\" width=100 height=20 block>",
        "![[N#Head]] ![[M]]             § <img of=\"N#Head\" block>⏎<img of=\"M\" block>",
        "![[a.png]]⏎![b](c.png)         § <img of=\"a.png\" block>⏎<img of=\"c.png\" alt=\"b\" block>",
        "x ![alt *y*](c%20d.png)        § <p>x <img of=\"c d.png\" alt=\"alt y\"></p>",
        "x ![alt|50](c.png)             § <p>x <img of=\"c.png\" alt=\"alt\" width=50></p>",
        "x ![250](c.png)                § <p>x <img of=\"c.png\" width=250></p>",
        "> ![[N]]                       § <blockquote>⏎<img of=\"N\" block>⏎</blockquote>",
        "![](data:image/png;base64,AA)  § <p><img src=\"data:image/png;base64,AA\" alt=\"\"></p>",
        "![x](data:image/svg+xml,AA)    § <p>x</p>",
    })
    void embedsLeaveHoles(String markdown, String expected) {
        check(markdown, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "==a== a==b                     § <p><mark>a</mark> a==b</p>",
        "~~a~~ ~b~ ~~~c                 § <p><del>a</del> <del>b</del> ~~~c</p>",
        "a %%b%% c `%%d%%`              § <p>a  c <code>%%d%%</code></p>",
        "%%⏎a⏎⏎b⏎%%⏎c                   § <p>c</p>",
        "a %%b⏎⏎c%% d                   § <p>a  d</p>",
        "a <!-- b --> c                 § <p>a  c</p>",
        "a <!-- b⏎⏎c --> d              § <p>a  d</p>",
        "#tag a#b #12 (#x) #a/b, #é     § <p><a tag=\"tag\"></a> a#b #12 (#x) <a tag=\"a/b\"></a>, <a tag=\"é\"></a></p>",
        "$a_b$ $5 and $6, $ x    § <p><code class=\"v-math\">a_b</code> $5 and $6, $ x</p>",
        "x $$a_b_c$$ y                  § <p>x <code class=\"v-math\">a_b_c</code> y</p>",
        "$$⏎a⏎⏎b⏎$$⏎c                   § <pre class=\"v-math\"><code>a⏎⏎b</code></pre>⏎<p>c</p>",
        "$$a$$                          § <pre class=\"v-math\"><code>a</code></pre>",
        "a⏎b  ⏎c                        § <p>a⏎b<br>⏎c</p>",
        "- [x] a⏎- [ ] b⏎- [/] c        § <ul>⏎<li class=\"v-task\"><input type=\"checkbox\" disabled checked> a</li>⏎<li class=\"v-task\"><input type=\"checkbox\" disabled> b</li>⏎<li class=\"v-task\" data-task=\"/\"><input type=\"checkbox\" disabled> c</li>⏎</ul>",
        "a ^id                          § <p id=\"id\">a</p>",
        "- a ^x⏎- b                     § <ul>⏎<li id=\"x\">a</li>⏎<li>b</li>⏎</ul>",
        "> a⏎⏎^q                        § <blockquote id=\"q\">⏎<p>a</p>⏎</blockquote>",
        "a^b ^c d                       § <p>a^b ^c d</p>",
    })
    void inlineSyntaxIsRead(String markdown, String expected) {
        check(markdown, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "> [!tip] T *x*⏎> b             § <div class=\"v-callout\" data-callout=\"tip\"><p class=\"v-callout-title\">T <em>x</em></p>⏎<p>b</p>⏎</div>",
        "> [!NOTE]⏎> b                  § <div class=\"v-callout\" data-callout=\"note\"><p class=\"v-callout-title\">Note</p>⏎<p>b</p>⏎</div>",
        "> [!tldr]- T                   § <details class=\"v-callout\" data-callout=\"abstract\"><summary class=\"v-callout-title\">T</summary>⏎</details>",
        "> [!my-own]+⏎> b               § <details class=\"v-callout\" data-callout=\"my-own\" open><summary class=\"v-callout-title\">My own</summary>⏎<p>b</p>⏎</details>",
        "> [!a]⏎> > [!b]⏎> > c          § <div class=\"v-callout\" data-callout=\"a\"><p class=\"v-callout-title\">A</p>⏎<div class=\"v-callout\" data-callout=\"b\"><p class=\"v-callout-title\">B</p>⏎<p>c</p>⏎</div>⏎</div>",
        "> [!\"><script>]⏎> b           § <div class=\"v-callout\" data-callout=\"&quot;&gt;&lt;script&gt;\"><p class=\"v-callout-title\">&quot;&gt;&lt;script&gt;</p>⏎<p>b</p>⏎</div>",
        "> [!tip](x)                    § <div class=\"v-callout\" data-callout=\"tip\"><p class=\"v-callout-title\">(x)</p>⏎</div>",
    })
    void calloutsAreRead(String markdown, String expected) {
        check(markdown, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "T⏎: a⏎: b                      § <dl>⏎<dt>T</dt>⏎<dd>a</dd>⏎<dd>b</dd>⏎</dl>",
        "T⏎U⏎⏎: a⏎⏎    b⏎⏎x            § <dl>⏎<dt>T</dt>⏎<dt>U</dt>⏎<dd>⏎<p>a</p>⏎<p>b</p>⏎</dd>⏎</dl>⏎<p>x</p>",
        "T⏎: a⏎⏎U⏎: b                   § <dl>⏎<dt>T</dt>⏎<dd>a</dd>⏎<dt>U</dt>⏎<dd>b</dd>⏎</dl>",
        "T⏎:a                           § <p>T⏎:a</p>",
        "# A⏎## B *c* `d`⏎### B C D     § <h2 id=\"b-c-d\">B <em>c</em> <code>d</code></h2>⏎<h3 id=\"b-c-d-1\">B C D</h3>",
        "# A⏎## !!!⏎## Zażółć⏎## v-x    § <h2 id=\"section\">!!!</h2>⏎<h2 id=\"zażółć\">Zażółć</h2>⏎<h2 id=\"s-v-x\">v-x</h2>",
        "# A⏎## B {#own}⏎## C {x}       § <h2 id=\"own\">B</h2>⏎<h2 id=\"c-x\">C {x}</h2>",
        "a[^1]^[in *x*]⏎⏎[^1]: b        § <p>a<sup>1</sup><sup>^1</sup></p>",
        "a[^2] [^-x]                    § <p>a[^2] [^-x]</p>",
        "```java⏎int x;⏎```             § <pre class=\"v-code\" data-lang=\"java\"><code><span class=\"tok-t\">int</span> x;⏎</code></pre>",
        "~~~rust,ignore⏎a⏎~~~           § <pre class=\"v-code\" data-lang=\"rust\"><code>a⏎</code></pre>",
        "    code                       § <p>code</p>",
        "a⏎⏎    %%b%%⏎    c             § <p>a</p>⏎<pre class=\"v-code\"><code>c⏎</code></pre>",
    })
    void blockSyntaxIsRead(String markdown, String expected) {
        check(markdown, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', value = {
        "a https://x.y/z?a=b_c.         § <p>a <a to=\"https://x.y/z?a=b_c\">https://x.y/z?a=b_c</a>.</p>",
        "(www.x.y/a_(b))                § <p>(<a to=\"http://www.x.y/a_(b)\">www.x.y/a_(b)</a>)</p>",
        "a@b.c, x_a@b.c                 § <p><a to=\"mailto:a@b.c\">a@b.c</a>, <a to=\"mailto:x_a@b.c\">x_a@b.c</a></p>",
        "<https://x.y> <a@b.c>          § <p><a to=\"https://x.y\">https://x.y</a> <a to=\"mailto:a@b.c\">a@b.c</a></p>",
        "[https://a.b](c)               § <p><a to=\"c\">https://a.b</a></p>",
        "`https://a.b` xhttp://a.b      § <p><code>https://a.b</code> xhttp://a.b</p>",
        "www. http:// ://x              § <p>www. http:// ://x</p>",
    })
    void bareAddressesBecomeLinks(String markdown, String expected) {
        check(markdown, expected);
    }

    @Test
    void aTableIsReadFromTheLinesOfAParagraph() {
        check("p⏎| a | b |⏎|:-:|--:|⏎| [[x\\|y]] | `a\\|b` |⏎| 1",
                "<p>p</p>⏎<div class=\"v-table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>⏎<thead>⏎<tr>⏎"
                        + "<th class=\"v-center\">a</th>⏎<th class=\"v-right\">b</th>⏎</tr>⏎</thead>⏎<tbody>⏎<tr>⏎"
                        + "<td class=\"v-center\"><a to=\"x\">y</a></td>⏎<td class=\"v-right\"><code>a|b</code></td>⏎</tr>⏎<tr>⏎"
                        + "<td class=\"v-center\">1</td>⏎<td class=\"v-right\"></td>⏎</tr>⏎</tbody>⏎</table></div>");
    }

    @Test
    void aSingleNewlineBreaksTheLineWhereTheVaultSaysSo() {
        NoteReader reader = new NoteReader(new Syntax(true, 8_000));
        assertThat(Reading.html(reader.read(new vademecum.vault.SourceFile(
                new vademecum.base.VaultPath("n.md"), "a\nb")))).isEqualTo("<p>a<br>\nb</p>");
    }
}
