package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pages of MediaWiki become.
final class MediaWikiImportTest {

    @TempDir
    private Path folder;

    private String page(String wikitext) throws IOException {
        String escaped = wikitext.replace("&", "&amp;").replace("<", "&lt;");
        return Imports.files(folder, "wiki.xml", "<mediawiki><page><title>P</title><revision><text>" + escaped
                + "</text></revision></page></mediawiki>").get("P.md").replaceFirst("^# P\n\n", "");
    }

    @Test
    void linksLeadToTheNamesOfNotes() throws IOException {
        assertThat(page("[[Some_page#A_part|it]], [[bus]]es, [[Talk:P]], [[Pipe (tool)|]] and [//example.org there]"))
                .isEqualTo("[[Some page#A part|it]], [[bus|buses]], [[Talk-P|Talk:P]], [[Pipe (tool)|Pipe]] "
                        + "and [there](<https://example.org>)\n");
    }

    @Test
    void aTemplateWithOthersInItStaysWhole() throws IOException {
        assertThat(page("{{Box\n|a={{b|c}}\n}}\nText {{x|{{y}}}}."))
                .isEqualTo("```text\n{{Box\n|a={{b|c}}\n}}\n```\n\nText `{{x|{{y}}}}`.\n");
    }

    @Test
    void aReferenceWithANameIsAFootnoteThatCanBeUsedAgain() throws IOException {
        assertThat(page("One<ref name=\"Knuth 97\">The ''book''</ref> two<ref name='Knuth 97' /><references/>"))
                .isEqualTo("One[^Knuth-97] two[^Knuth-97]\n\n[^Knuth-97]: The *book*\n");
    }

    @Test
    void charactersThatTheImportUsesItselfAreNotTakenOver() throws IOException {
        assertThat(page("A \uE0007\uE001 b \uE001 <nowiki>c</nowiki>")).isEqualTo("A \uFFFD7\uFFFD b \uFFFD c\n");
    }

    @Test
    void formulasStayFormulas() throws IOException {
        assertThat(page("Of <math>n^2</math> steps:\n:<math>T = {{n}}</math>\nDone."))
                .isEqualTo("Of $n^2$ steps:\n\n$$T = {{n}}$$\n\nDone.\n");
    }

    @Test
    void textThatIsSetInIsCodeUnlessItHoldsMarkup() throws IOException {
        assertThat(page("So:\n x := 1\n   y := 2\nThen.\n '''Bold'''\n"))
                .isEqualTo("So:\n\n```text\nx := 1\n  y := 2\n```\n\nThen.\n**Bold**\n");
    }

    @Test
    void termsAreDefined() throws IOException {
        assertThat(page(";EC2\n:Servers\n;S3 : Files\n")).isEqualTo("EC2\n: Servers\n\nS3\n: Files\n");
    }

    @Test
    void picturesKeepTheirCaptions() throws IOException {
        assertThat(page("[[File:A b.png|thumb|200px|alt=x|Plain]]\n[[File:C.png|thumb|Of [[P|this]] kind]]\n"
                + "<gallery mode=\"packed\">\nFile:D.png|First\n</gallery>"))
                .isEqualTo("![[A b.png|Plain]]\n![[C.png]] Of [[P|this]] kind\n\n![[D.png|First]]\n");
    }

    @Test
    void whatIsNoMarkupThereIsNoneHere() throws IOException {
        assertThat(page("<nowiki>[[x]]</nowiki><!-- aside -->")).isEqualTo("\\[\\[x]]<!-- aside -->\n");
    }

    @Test
    void anElementMayBeEmptyAndItsNameInCapitals() throws IOException {
        assertThat(page("A<REF name=\"a/b\"/> b<ref name=\"a/b\">Said</Ref> <nowiki/>c <PRE lang=x>d</pre>"))
                .isEqualTo("A[^a-b] b[^a-b] <nowiki/>c \n```x\nd\n```\n\n\n[^a-b]: Said\n");
    }

    /// Each of these would take hours if its end were looked for from every beginning.
    @ParameterizedTest
    @ValueSource(strings = {"<ref>", "<ref name=\"a\" ", "<ref name='", "<references>", "<math>", "<math ", "<!--", "<nowiki>",
        "<pre>", "<pre ", "<gallery>", "<b ", "[[", "[[Category:", "[[Category:a|", "[[a|", "[[a", "[[File:",
        "[http://x y ", "[//", "[//a ", "{{", "{{a|", "{|", "!! ", "|| =", "=", "= ", "((", ", ", "* ", " ", "'", "__"})
    void whatIsNeverClosedIsReadInOnePass(String open) throws IOException {
        String many = open.repeat(30_000);
        for (String text : List.of(many, "= " + many + "x", "| " + many, "[[" + many + "|]]", "[[Category:" + many,
                "{|\n" + (open + "\n").repeat(3_000), "#redirect" + " ".repeat(30_000))) {
            assertThat(page(text + "\n\nThe end.")).contains("The end.");
        }
    }

    @Test
    void anExportMayHoldAnyNumberOfTags() throws IOException {
        assertThat(page("a<br>b<br>".repeat(60_000) + "The end.")).endsWith("The end.\n");
    }

    @Test
    void aWideTableHasNoMoreCellsThanItsSource() throws IOException {
        assertThat(page("{|\n" + "|-\n| a\n".repeat(3_000) + "|-\n" + "| b\n".repeat(3_000) + "|}\n"))
                .hasSizeLessThan(100_000);
    }

    @Test
    void ofSeveralRevisionsTheLatestCounts() throws IOException {
        Map<String, String> notes = Imports.files(folder, "wiki.xml", """
                <mediawiki><page><title>P</title>
                <revision><timestamp>2026-02-01T00:00:00Z</timestamp><text>new</text></revision>
                <revision><timestamp>2025-02-01T00:00:00Z</timestamp><text>old</text></revision></page></mediawiki>
                """);
        assertThat(notes.get("P.md")).isEqualTo("# P\n\nnew\n");
    }
}
