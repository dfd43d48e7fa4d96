package vademecum.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a note is written with.
class ConstructScanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "> [!note] Title@CALLOUT", "> > [!tip]-@CALLOUT", "- [ ] task@TASK", "12. [x] task@TASK",
        "text ^id-1@BLOCK_ID", "^alone@BLOCK_ID", "a ==b== c@HIGHLIGHT", "a %%b%% c@COMMENT",
        "a[^1] b@FOOTNOTE", "key:: value@FIELD", "a $x^2$ b@FORMULA", "a <b>x</b>@HTML",
        "<% tp.date.now() %>@TEMPLATE", "a `= this.file.name`@INLINE_QUERY", "a `$= dv.x`@DATAVIEW_SCRIPT",
    })
    void aLineTellsWhatItHolds(String line, Construct construct) {
        assertThat(kinds(line)).containsExactly(construct);
        assertThat(kinds("before\r\n" + line + "\r\nbehind")).containsExactly(construct);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain text", "`code ==x== $y$`", "costs $5 or $ 6 $", "a == b", "5 < 6 and a<b",
        "time 12::30 x", "\\$x$ \\`= a", "[^1]: a footnote's text", "x^2", "[!note] no quote", "http://x.org/a::b"})
    void plainWordsAreNoConstruct(String line) {
        assertThat(kinds(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dataviewjs, DATAVIEW_SCRIPT", "DataView, DATAVIEW", "mermaid, MERMAID", "java, CODE", "'', CODE",
        "query, SEARCH", "{plantuml}, DIAGRAM", "leaflet, PLUGIN_BLOCK", "ad-tip, PLUGIN_BLOCK", "tracker, CHART"})
    void aBlockOfCodeIsKnownByItsLanguage(String language, Construct construct) {
        assertThat(kinds("~~~" + language + "\n$x$ ==y==\n```\n~~~\n")).containsExactly(construct);
        assertThat(kinds("> ```" + language + "\n> - [ ] x\n> ```\n")).containsExactly(construct);
    }

    @Test
    void formulasAndCommentsOfSeveralLinesCountOnce() {
        assertThat(kinds("$$\na | b\n--|--\n==x==\n$$\n%%\n- [ ] x\n[^1] $x$\n%%\n"))
                .containsExactly(Construct.FORMULA, Construct.COMMENT);
    }

    @Test
    void aTableCountsOnce() {
        assertThat(kinds("| a | b |\n|---|:-:|\n| c | d |\n")).containsExactly(Construct.TABLE);
    }

    @Test
    void frontMatterIsNoText() {
        assertThat(kinds("---\nkey:: value\na: ==b==\n---\n==c==\n")).containsExactly(Construct.HIGHLIGHT);
    }

    @Test
    void placesAreThoseOfTheFile() {
        assertThat(ConstructScan.of("a\nb ==c==\n")).containsExactly(
                new ConstructScan.Found(Construct.HIGHLIGHT, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "``` ", "$", "[^", "==", " ^", "<%", "<a", "a::", "%%", "~~~\n", "> "})
    void aLongNoteOfMarksIsReadInTime(String mark) {
        String text = mark.repeat(300_000 / mark.length());
        assertThat(CompletableFuture.supplyAsync(() -> kinds(text)))
                .succeedsWithin(Duration.ofSeconds(60));
    }

    private static List<Construct> kinds(String text) {
        return ConstructScan.of(text).stream().map(ConstructScan.Found::construct).toList();
    }
}
