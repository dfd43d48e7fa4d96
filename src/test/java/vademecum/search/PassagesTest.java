package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.config.YamlValue;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.FrontMatter;
import vademecum.note.LinkRef;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.note.Tag;

class PassagesTest {

    @Test
    void eachHeadingStartsAPassageWithItsHeadingPath() {
        List<Passage> passages = passages(paragraph(prose("Before.")), heading(2, "Storage"),
                paragraph(prose("On disk.")), heading(3, "Limits"), paragraph(prose("Ten.")), heading(2, "Network"),
                paragraph(prose("Wired.")));
        assertThat(passages).extracting(Passage::headings).containsExactly(List.of(), List.of("Storage"),
                List.of("Storage", "Limits"), List.of("Network"));
        assertThat(passages).extracting(Passage::anchor).containsExactly("", "storage", "limits", "network");
        assertThat(passages).extracting(Passage::text).containsExactly("Before.", "On disk.", "Ten.", "Wired.");
    }

    @Test
    void aHeadingThatOnlyHoldsDeeperHeadingsIsNoPassage() {
        assertThat(passages(heading(2, "Outer"), heading(3, "Inner"), paragraph(prose("x")), heading(2, "Last")))
                .extracting(Passage::headings).containsExactly(List.of("Outer", "Inner"), List.of("Last"));
    }

    @Test
    void anEmptyNoteIsFoundByItsTitle() {
        assertThat(passages()).singleElement().satisfies(passage -> {
            assertThat(passage.title()).isEqualTo("Title");
            assertThat(passage.text()).isEmpty();
        });
    }

    @Test
    void longSectionsAreSplitBetweenBlocks() {
        Block block = paragraph(prose("word ".repeat(200)));
        List<Passage> passages = passages(heading(2, "Long"), block, block, block);
        assertThat(passages).hasSize(3).allSatisfy(passage -> assertThat(passage.anchor()).isEqualTo("long"));
        assertThat(passages).extracting(passage -> passage.text().length()).containsOnly(999);
    }

    @Test
    void aHugeBlockIsSplitBetweenWords() {
        List<Passage> passages = passages(paragraph(prose("seven77 ".repeat(1000))));
        assertThat(passages).hasSizeGreaterThan(4).allSatisfy(passage -> {
            assertThat(passage.text().length()).isLessThanOrEqualTo(2400);
            assertThat(passage.text()).startsWith("seven77 ").endsWith(" seven77");
        });
        assertThat(passages.stream().mapToInt(passage -> passage.text().split(" ").length).sum()).isEqualTo(1000);
    }

    @Test
    void textOfCellsAndItemsDoesNotRunTogether() {
        assertThat(passages(new Block(BlockKind.TABLE, 0, "", List.of(new Segment.Html("<table><tr><td>one</td><td>t"),
                new Segment.Html("<em>w</em>"), prose("o"), new Segment.Html("</td></tr></table>")))))
                .singleElement().extracting(Passage::text).isEqualTo("one two");
    }

    @Test
    void markupSplitByHolesIsNotText() {
        LinkRef ref = new LinkRef.Markdown("a.md", "", 0, 1);
        assertThat(passages(paragraph(new Segment.Html("<p"), new Segment.Id("x"), new Segment.Html("><a"),
                new Segment.Address("href", ref), new Segment.Html(">A &amp; B</a></p>"))))
                .singleElement().extracting(Passage::text).isEqualTo("A & B");
    }

    @Test
    void linksGiveTheirLabelOrTheNameOfTheirTarget() {
        assertThat(passages(paragraph(prose("See "), new Segment.Link(wiki("aws/EC2", ""), List.of()), prose(", "),
                new Segment.Link(wiki("", "Limits"), List.of()), prose(" and "),
                new Segment.Link(wiki("S3", ""), List.of(prose("buckets"))),
                new Segment.Embed(wiki("Other", ""), "alt", 0, 0, false), prose("."))))
                .singleElement().extracting(Passage::text).isEqualTo("See EC2, Limits and buckets .");
    }

    @Test
    void footnotesBelongToThePassageThatRefersToThem() {
        Body body = new Body(List.of(heading(2, "One"), paragraph(prose("Claim"), new Segment.FootnoteMark("a")),
                heading(2, "Two"), paragraph(prose("Other"))), Map.of(), Map.of("a", List.of(prose("Proof."))),
                List.of());
        assertThat(Passages.of(facts(), body, new SitePath("n.html"))).extracting(Passage::text)
                .containsExactly("Claim\nProof.", "Other");
    }

    @Test
    void aDescriptionStandsBeforeTheText() {
        FrontMatter matter = new FrontMatter(Map.of("description", new YamlValue.Scalar("What *it* is.", true, 0)));
        Body body = new Body(List.of(heading(2, "One"), paragraph(prose("Text."))), Map.of(), Map.of(), List.of());
        assertThat(Passages.of(facts(matter), body, new SitePath("n.html"))).extracting(Passage::text)
                .containsExactly("What *it* is.", "Text.");
    }

    private static List<Passage> passages(Block... blocks) {
        return Passages.of(facts(), new Body(Arrays.asList(blocks), Map.of(), Map.of(), List.of()),
                new SitePath("n.html"));
    }

    private static NoteFacts facts() {
        return facts(FrontMatter.NONE);
    }

    private static NoteFacts facts(FrontMatter matter) {
        return new NoteFacts(new VaultPath("n.md"), "Title", matter, "", List.of(), List.of(),
                new TreeSet<>(Collections.singleton(new Tag("t"))), Set.of(), 0);
    }

    private static Block heading(int level, String text) {
        return new Block(BlockKind.HEADING, level, text.toLowerCase(java.util.Locale.ROOT), List.of(prose(text)));
    }

    private static Block paragraph(Segment... segments) {
        return new Block(BlockKind.PARAGRAPH, 0, "", Arrays.asList(segments));
    }

    private static Segment prose(String text) {
        return new Segment.Prose(text, 0);
    }

    private static LinkRef wiki(String target, String fragment) {
        return new LinkRef.Wiki(target, fragment, 0, 1);
    }
}
