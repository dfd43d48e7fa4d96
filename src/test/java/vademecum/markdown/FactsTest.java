package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.note.BlockKind;
import vademecum.note.Heading;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.Note;
import vademecum.note.Segment;
import vademecum.note.Tag;
import vademecum.vault.SourceFile;

/// What the reader tells about a note beside its HTML.
class FactsTest {

    @Test
    void theTitleComesFromFrontMatterThenHeadingThenFileName() {
        assertThat(Reading.note("---\ntitle: A\n---\n# B\n").facts().title()).isEqualTo("A");
        assertThat(Reading.note("x\n\n# B *c*\n").facts().title()).isEqualTo("B c");
        assertThat(Reading.note("## B\n\nx").facts().title()).isEqualTo("B");
        assertThat(Reading.note("x\n\n## B\n").facts().title()).isEqualTo("note");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<h1⏎align=center>A &amp; <b>B</b></h1>⏎⏎# C|A & B", "# C⏎⏎<h1>A</h1>|C",
        "---⏎title: T⏎---⏎<h1>A</h1>|T", "<h1><img src=a.png></h1>⏎⏎# C|C", "```⏎<h1>A</h1>⏎```⏎⏎x|note",
        "<!-- <h1>A</h1> -->⏎⏎# C|C", "<template><h1>A</h1></template>⏎⏎# C|C", "<h1>⏎⏎x⏎⏎</h1>⏎⏎# C|C",
        "<div>⏎<H1>A</H1>⏎</div>⏎⏎x|A"})
    void aHeadingInHtmlGivesTheTitleIfItIsTheFirst(String note, String title) {
        assertThat(Reading.note(note.replace('⏎', '\n')).facts().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A|false", "<b>A</b>|false", "A<img src=a.png>|true",
        "<a href=b.md>A</a>|true", "<b id=a>A</b>|true"})
    void aHeadingInHtmlStaysIfItHoldsMoreThanText(String content, boolean stays) {
        String note = "<h1>" + content + "</h1>\n\nx";
        assertThat(Reading.note(note).facts().title()).isEqualTo("A");
        assertThat(Reading.html(note).contains("A")).isEqualTo(stays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\ntitle = \"A\"\n+++\nx", "{\n  \"title\": \"A\"\n}\n\nx",
            "---\n\ntitle: A\n\n---\n\nx",
        "---\r\n \r\ntitle: A\r\ntags:\r\n- b\r\n  - c\r\n# d\r\n---\r\nx", "---\n{\"title\": \"A\"}\n---\nx"})
    void propertiesAreReadInEveryForm(String note) {
        assertThat(Reading.note(note).facts().title()).isEqualTo("A");
        assertThat(Reading.html(note)).isEqualTo("<p>x</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\nA word: and\nmore.\n\n---\n", "---\n\n---\n", "+++\nx", "{\nx\n}\n", "{\n\"a\"",
        "---\n\nSo: open", "+++ \"a\"\n+++\n", "---\n\n- a\n- b\n\n---\n"})
    void whatIsNoPropertyIsText(String note) {
        assertThat(Reading.note(note).problems()).isEmpty();
        assertThat(Reading.html(note)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"work/data-ops/index.md, Data ops", "a/_index.md, A", "a/README.md, A", "README.md, README",
        "index.md, Notes", "a/home.md, home", "a/index-x.md, index-x"})
    void aFoldersOwnNoteWithoutATitleIsCalledLikeTheFolder(String path, String title) {
        SourceFile file = new SourceFile(new VaultPath(path), "Text.");
        assertThat(new NoteReader(Syntax.STANDARD).read(file).facts().title()).isEqualTo(title);
    }

    @Test
    void theHeadingThatGivesTheTitleCountsAmongThoseOfItsWords() {
        assertThat(Reading.html("# A b\n\n## A b\n\n## A b\n\n## a-b"))
                .contains("id=\"a-b-1\"", "id=\"a-b-2\"", "id=\"a-b-3\"").doesNotContain("id=\"a-b\"");
        assertThat(Reading.html("---\ntitle: A b\n---\n## A c\n\n## A b")).contains("id=\"a-b\"");
    }

    @Test
    void theHeadingThatGivesTheTitleLeavesTheBody() {
        assertThat(Reading.html("# A\n\nb\n\n# C")).isEqualTo("<p>b</p>\n<h1 id=\"c\">C</h1>");
        assertThat(Reading.html("---\ntitle: a\n---\n# A\n\nb")).isEqualTo("<p>b</p>");
        assertThat(Reading.html("---\ntitle: x\n---\n# A\n\nb")).isEqualTo("<h1 id=\"a\">A</h1>\n<p>b</p>");
    }

    @Test
    void aMentionInALongParagraphShowsItsSentence() {
        String long1 = "Something is said here that goes on for a while, and then a little more. ".repeat(4);
        Mention mention = Reading.note(long1 + "Two [[X]] three. " + long1).facts().mentions().getFirst();
        assertThat(around(mention, "|")).isEqualTo("Two | three.");
    }

    @Test
    void aMentionKnowsItsParagraphAndSection() {
        List<Mention> mentions = Reading.note("# T\n\n## S p\n\nOne. Two [[X|the x]] three, e.g. four. Five.")
                .facts().mentions();
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(around(mention, "<" + mention.label() + ">"))
                    .isEqualTo("One. Two <the x> three, e.g. four. Five.");
            assertThat(mention.section()).isEqualTo("s-p");
        });
    }

    @Test
    void aMentionInAListItemShowsTheItem() {
        Mention mention = Reading.note("- A. B [[X]] c. D").facts().mentions().getFirst();
        assertThat(around(mention, "|")).isEqualTo("A. B | c. D");
    }

    @Test
    void proseKnowsWhereItStands() {
        String text = "# T\n\n> a *b* &amp; c\n> d [[e|f]] g\n";
        Note note = Reading.note(text);
        note.body().blocks().getFirst().segments().forEach(segment -> {
            if (segment instanceof Segment.Prose prose && !prose.text().equals("&")) {
                assertThat(text.substring(prose.at(), prose.at() + prose.text().length())).isEqualTo(prose.text());
            }
        });
        LinkRef ref = note.facts().mentions().getFirst().ref();
        assertThat(text.substring(ref.start(), ref.end())).isEqualTo("[[e|f]]");
    }

    @Test
    void headingsAndBlockIdsAreAnchors() {
        Note note = Reading.note("# T\n\n## A\n\n### A ###\n\nb ^id\n\n- c ^item\n\n| d |\n|---|\n\n^tab\n");
        assertThat(note.facts().outline()).containsExactly(new Heading(2, "A", "a"), new Heading(3, "A", "a-1"));
        assertThat(note.facts().anchors()).containsExactlyInAnyOrder("a", "a-1", "^id", "^item", "^tab");
        assertThat(note.body().pieces()).containsOnlyKeys("^item");
        assertThat(note.body().blocks().getLast().anchor()).isEqualTo("^tab");
    }

    @Test
    void blocksKnowTheirKind() {
        String note = "# T\n\n## A\n\nb\n\n- c\n\n> d\n\n> [!tip]\n\n```\ne\n```\n\n|f|\n|-|\n\nG\n: h\n\n$$i$$\n\n"
                + "---\n\n![[j]]\n\n<div>k</div>\n";
        assertThat(Reading.note(note).body().blocks()).extracting("kind").containsExactly(BlockKind.HEADING,
                BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.QUOTE, BlockKind.CALLOUT, BlockKind.CODE,
                BlockKind.TABLE, BlockKind.DEFINITIONS, BlockKind.MATH, BlockKind.RULE, BlockKind.EMBED,
                BlockKind.HTML);
    }

    @Test
    void tagsComeFromTextAndProperties() {
        assertThat(Reading.note("---\ntags: [a, '#b']\ntag: c d\n---\n#e/f #A").facts().tags())
                .extracting(Tag::name).containsExactly("A", "b", "c", "d", "e/f");
    }

    @Test
    void wordsAreCountedAsTheReaderSeesThem() {
        String note = "---\nx: y\n---\n# A b\n\nC *d*e `f` [[g|h i]]. %%no%% <!-- no -->\n\n- 日本\n";
        assertThat(Reading.note(note).facts().words()).isEqualTo(9);
    }

    @Test
    void theDescriptionIsTheStartOfTheFirstParagraph() {
        assertThat(Reading.note("# T\n\n> [!a] b\n\nOne *two*. " + "Three four. ".repeat(30)).facts().description())
                .startsWith("One two. Three four.").endsWith("four.").hasSizeBetween(100, 200);
        assertThat(Reading.note("---\ndescription: D\n---\nx").facts().description()).isEqualTo("D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\na: [\n---\nx", "---\na: 1\na: 2\n---\nx", "---\nA: 1\na: 2\n---\nx",
        "---\ndraft: true\nx",
        "---\na: &x y\n---\n", "---\n- a\n---\nx", "---\nplain\n---\nx", "---\na: b: c\n---\nx"})
    void aNoteWithBrokenFrontMatterIsNotPublished(String text) {
        Note note = Reading.note(text);
        assertThat(note.readable()).isFalse();
        assertThat(note.problems()).extracting(Diagnostic::code).containsExactly(Code.BAD_FRONT_MATTER);
    }

    @Test
    void brokenFrontMatterIsReportedWhereItBreaks() {
        assertThat(Reading.note("---\na: 1\nb: *c\n---\n").problems().getFirst().span().start()).isEqualTo(12);
    }

    @Test
    void frontMatterStandsAtTheVeryTopOnly() {
        assertThat(Reading.html("\n---\na: b\n---\n")).contains("<hr>");
        assertThat(Reading.html("---\n\ntext\n\n---\n")).isEqualTo("<hr>\n<p>text</p>\n<hr>");
        assertThat(Reading.html("---\n\nSay: text\n")).isEqualTo("<hr>\n<p>Say: text</p>");
        assertThat(Reading.html("---\n\n- a: b\n\n---\n")).startsWith("<hr>");
        assertThat(Reading.html("---\r\ntitle: x\r\n---\r\ny\r\nz")).isEqualTo("<p>y\nz</p>");
    }

    @Test
    void frontMatterMayBeginWithABlankLineAsPluginsWriteIt() {
        Note note = Reading.note("---\n\nkanban-plugin: board\nordné: 1\n\n---\n\n## Todo\n");
        assertThat(note.facts().matter().text("kanban-plugin")).contains("board");
        assertThat(Reading.html("---\n \n\nприватно: да\n---\nText")).isEqualTo("<p>Text</p>");
        assertThat(Reading.note("---\r\n\r\npublish: false\r\n\r\n---\r\nText").facts().matter().flag("publish"))
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({"Plan.md, kanban-plugin: board, Plan", "Server.excalidraw.md, excalidraw-plugin: parsed, Server",
        "Plan.md, a: b, Todo"})
    void aBoardOrDrawingIsCalledAsItsFileAndNotByItsFirstHeading(String file, String property, String title) {
        SourceFile note = new SourceFile(new VaultPath(file), "---\n\n" + property + "\n\n---\n\n# Todo\n\n- [ ] a\n");
        assertThat(new NoteReader(Syntax.STANDARD).read(note).facts().title()).isEqualTo(title);
    }

    @Test
    void propertiesOfTheWrongKindAreReported() {
        assertThat(Reading.codes("---\ntitle: [a]\ndraft: perhaps\ntags:\n  a: b\n---\n"))
                .containsExactly("V102", "V102", "V102");
    }

    @Test
    void whatCannotBePublishedIsReplacedAndReported() {
        assertThat(Reading.html("a\0b\uE001c")).isEqualTo("<p>a\uFFFDb\uFFFDc</p>");
        assertThat(Reading.codes("a\0b")).containsExactly("V108");
    }

    @Test
    void mistakesAreReported() {
        assertThat(Reading.codes("a %%b\n\nc")).containsExactly("V107");
        assertThat(Reading.codes("a ^x\n\nb ^x")).containsExactly("V106");
        assertThat(Reading.codes("[^a]\n\n[^a]: b\n\n[^a]: c")).containsExactly("V109");
    }

    @Test
    void aNoteThatIsTooLongIsShownAsItIs() {
        Note note = Reading.note("---\ntitle: T\n---\n" + "a < b %%no%% ".repeat(NoteReader.LONGEST / 10));
        assertThat(note.facts().title()).isEqualTo("T");
        assertThat(note.problems()).extracting(Diagnostic::code).containsExactly(Code.REFUSED_NOTE);
        String html = Reading.html(note);
        boolean clean = html.startsWith("<pre class=\"v-plain\">a &lt; b ") && !html.contains("no");
        assertThat(clean).isTrue();
    }

    @Test
    void aNoteThatTakesTooLongIsShownAsItIs() {
        SourceFile file = new SourceFile(new VaultPath("n.md"), "# a\n\nb *c* %%no%% <!-- no -->\n");
        Note note = new NoteReader(new Syntax(false, -1)).read(file);
        assertThat(note.problems()).extracting(Diagnostic::code).containsExactly(Code.REFUSED_NOTE);
        assertThat(Reading.html(note)).isEqualTo("<pre class=\"v-plain\"># a\n\nb *c*  \n</pre>");
        assertThat(note.facts().outline()).isEmpty();
    }

    @Test
    void aSmallStackIsEnough() throws InterruptedException {
        StringBuilder text = new StringBuilder("> ".repeat(500) + "a\n\n");
        for (int i = 0; i < 300; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        text.append("*a **b ".repeat(2_000)).append("[".repeat(5_000)).append("<b><i>".repeat(3_000));
        List<Note> notes = new ArrayList<>();
        Thread thread = Thread.ofPlatform().stackSize(400_000).unstarted(() ->
                notes.add(Reading.note(text.toString())));
        thread.start();
        thread.join();
        assertThat(notes).singleElement().satisfies(note -> assertThat(note.problems()).isEmpty());
    }

    private static String around(Mention mention, String label) {
        return switch (mention.place()) {
            case Mention.Place.Text text -> text.before() + label + text.after();
            case Mention.Place.Property property -> property.name() + ": " + label;
        };
    }

    @Test
    void linksInPropertiesAreMentions() {
        String text = "---\nup: \"[[Home|the top]]\"\nrelated:\n  - \"[[A#b]]\"\n  - plain\nbare: [[C]]\n"
                + "source: https://example.org/x\ntitle: \"[[T]]\"\nsaid: see [[D]]\n---\n[[E]]\n";
        List<Mention> mentions = Reading.note(text).facts().mentions();
        assertThat(mentions).extracting(mention -> around(mention, mention.label()))
                .containsExactly("up: the top", "related: ", "bare: ", "source: https://example.org/x", "");
        assertThat(mentions).extracting(mention -> text.substring(mention.ref().start(), mention.ref().end()))
                .containsExactly("[[Home|the top]]", "[[A#b]]", "[[C]]", "https://example.org/x", "[[E]]");
    }
}
