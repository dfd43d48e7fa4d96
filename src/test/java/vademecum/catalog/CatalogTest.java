package vademecum.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vademecum.base.Code;
import vademecum.base.VaultPath;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;

class CatalogTest {

    private static VaultPath path(String path) {
        return new VaultPath(path);
    }

    @Test
    void backlinksNameTheNoteAndTheWordsAroundEachLink() {
        Catalog catalog = Facts.catalog(Facts.note("b.md").wiki("a").embed("a#H"), Facts.note("c.md").wiki("A"),
                Facts.note("a.md").wiki("a"));
        assertThat(catalog.backlinks(path("a.md"))).extracting(link -> link.from().value())
                .containsExactly("b.md", "b.md", "c.md");
        assertThat(catalog.backlinks(path("a.md")).getFirst().mention().place())
                .isEqualTo(new Mention.Place.Text("see it for more", 4, 6, Optional.empty()));
        assertThat(catalog.backlinks(path("b.md"))).isEmpty();
    }

    @Test
    void aMissingNoteIsReportedWithTheNameThatWasProbablyMeant() {
        Catalog catalog = Facts.catalog(Facts.note("notes/Lucene.md"),
                Facts.note("a.md").wiki("Lucen").wiki("nowhere"));
        assertThat(Facts.problems(catalog, Code.MISSING_TARGET)).containsExactly(
                "a.md:100 no note is called `Lucen` = did you mean `Lucene`? (notes/Lucene.md)",
                "a.md:120 no note is called `nowhere`");
    }

    @Test
    void titlesAndAliasesAreSuggestedToo() {
        Catalog catalog = Facts.catalog(Facts.note("n1.md").title("Data lake").aliases("lakehouse"),
                Facts.note("a.md").wiki("data-lake").wiki("lakehose"));
        assertThat(Facts.problems(catalog, Code.MISSING_TARGET))
                .allMatch(said -> said.endsWith("did you mean `n1`? (n1.md)"));
    }

    @Test
    void aMissingFileIsCalledAFile() {
        Catalog catalog = Facts.catalog(List.of(), List.of("img/vpc.png"),
                Facts.note("a.md").embed("x.png").embed("vcp.png"));
        assertThat(Facts.problems(catalog, Code.MISSING_TARGET)).containsExactly("a.md:100 no file is called `x.png`",
                "a.md:120 no file is called `vcp.png` = did you mean `vpc.png`? (img/vpc.png)");
    }

    @Test
    void anAmbiguousNameIsReportedWithItsCandidates() {
        Catalog catalog = Facts.catalog(Facts.note("x/n.md"), Facts.note("y/n.md"), Facts.note("y/a.md").wiki("n"));
        assertThat(Facts.problems(catalog, Code.AMBIGUOUS_TARGET)).containsExactly("y/a.md:100 `n` can be `y/n.md` or"
                + " `x/n.md` = the first is linked; name the one you mean by its path, such as `y/n`");
        assertThat(catalog.backlinks(path("y/n.md"))).hasSize(1);
    }

    @Test
    void aMissingHeadingIsReportedWithTheNearest() {
        Catalog catalog = Facts.catalog(Facts.note("n.md").heading(2, "Instances"),
                Facts.note("a.md").wiki("n#Instanzes"));
        assertThat(Facts.problems(catalog, Code.MISSING_HEADING))
                .containsExactly("a.md:100 `n.md` has no heading `Instanzes` = did you mean `Instances`?");
    }

    @Test
    void linksOutOfTheVaultToPrivateNotesAndToProgramsAreReported() {
        Catalog catalog = Facts.catalog(List.of("secret.md"), List.of("app.html"),
                Facts.note("a.md").markdown("../../etc/passwd").wiki("secret").markdown("app.html"));
        assertThat(Facts.problems(catalog, Code.OUTSIDE_VAULT)).hasSize(1).first().asString()
                .startsWith("a.md:100 `../../etc/passwd` leads out of the vault");
        assertThat(Facts.problems(catalog, Code.PRIVATE_TARGET)).hasSize(1).first().asString()
                .startsWith("a.md:120 `secret` is not published");
        assertThat(Facts.problems(catalog, Code.UNPUBLISHABLE_FILE)).hasSize(1).first().asString()
                .startsWith("a.md:140 `app.html` is of a kind that is not published");
    }

    @Test
    void sharedAliasesAreReportedWhereTheyStand() {
        Catalog catalog = Facts.catalog(Facts.note("a.md").aliases("x", "One"), Facts.note("b.md").aliases("one", "A"));
        assertThat(Facts.problems(catalog, Code.ALIAS_CLASH)).containsExactly(
                "b.md:20 the alias `one` is also one of `a.md`",
                "b.md:40 the alias `A` is the name of another note, and links to it lead there");
    }

    @Test
    void wantedNotesAreListedByHowManyAskForThemButNeverPrivateOnesOrFiles() {
        Catalog catalog = Facts.catalog(List.of("secret.md"), List.of(),
                Facts.note("a.md").wiki("New one").wiki("new one").wiki("Rare").wiki("secret").embed("x.png"),
                Facts.note("b.md").wiki("new One.md").markdown("rds.md"));
        assertThat(catalog.wanted()).extracting(wanted -> wanted.name() + " " + wanted.from())
                .containsExactly("New one [a.md, b.md]", "Rare [a.md]", "rds [b.md]");
    }

    @Test
    void onlyFilesThatPublishedNotesUseAreUsed() {
        Catalog catalog = Facts.catalog(List.of("secret.md"), List.of("a.png", "b.pdf", "c.png"),
                Facts.note("n.md").embed("a.png").markdown("b.pdf"));
        assertThat(catalog.usedFiles()).hasToString("{a.png=files/a.png, b.pdf=files/b.pdf}");
    }

    @Test
    void tagsNestWithoutCaseAndKeepTheFirstSpelling() {
        Catalog catalog = Facts.catalog(Facts.note("a.md").tag("AWS/Compute"), Facts.note("b.md").tag("aws"),
                Facts.note("c.md").tag("aws/compute/ec2", "zoo"));
        assertThat(catalog.tags().roots()).extracting(node -> node.name() + " " + node.page() + " " + node.notes())
                .containsExactly("AWS tags/aws.html [a.md, b.md, c.md]", "zoo tags/zoo.html [c.md]");
        TagTree.Node compute = catalog.tags().roots().getFirst().children().getFirst();
        assertThat(compute.leaf()).isEqualTo("Compute");
        assertThat(compute.page()).hasToString("tags/aws/compute.html");
        assertThat(catalog.tags().page(new Tag("Aws/COMPUTE"))).contains(compute.page());
    }

    @Test
    void tagsWhosePagesWouldCollideAreKeptApart() {
        Catalog catalog = Facts.catalog(Facts.note("a.md").tag("c_x", "c-x", "index", "🎉"));
        assertThat(catalog.tags().roots()).extracting(node -> node.page().value()).doesNotHaveDuplicates()
                .doesNotContain("tags/index.html").contains("tags/u1f389.html");
    }

    @Test
    void foldersAreInReadingOrder() {
        Catalog catalog = Facts.catalog(Facts.note("index.md").title("Home"), Facts.note("z.md"),
                Facts.note("data-ops/b.md").title("Part 10"), Facts.note("data-ops/a.md").title("part 9"),
                Facts.note("data-ops/c.md").property("order", "1"),
                Facts.note("aws/README.md").title("Amazon"), Facts.note("aws/ec2.md"), Facts.note("aws/db/rds.md"));
        assertThat(catalog.readingOrder()).extracting(VaultPath::value).containsExactly("index.md", "z.md",
                "aws/README.md", "aws/ec2.md", "aws/db/rds.md", "data-ops/c.md", "data-ops/a.md", "data-ops/b.md");
        assertThat(catalog.root().folders()).extracting(Folder::title).containsExactly("Amazon", "Data ops");
        assertThat(catalog.root().size()).isEqualTo(8);
        assertThat(catalog.next(path("z.md"))).contains(path("aws/README.md"));
        assertThat(catalog.previous(path("index.md"))).isEmpty();
        assertThat(catalog.next(path("data-ops/b.md"))).isEmpty();
    }

    @Test
    void aCycleOfEmbedsIsReportedOnceWhereItCloses() {
        Catalog catalog = Facts.catalog(Facts.note("a.md").embed("b"), Facts.note("b.md").embed("c"),
                Facts.note("c.md").embed("a"));
        assertThat(Facts.problems(catalog, Code.EMBED_CYCLE)).containsExactly(
                "c.md:100 `a.md` embeds this note, and this note embeds it here"
                        + " = make one of them a link: take the `!` away");
    }

    @Test
    void aNoteThatEmbedsItselfIsACycle() {
        assertThat(Facts.problems(Facts.catalog(Facts.note("a.md").embed("a")), Code.EMBED_CYCLE)).hasSize(1);
        assertThat(Facts.problems(Facts.catalog(Facts.note("a.md").embed("#A").heading(2, "A").embed("#A")),
                Code.EMBED_CYCLE))
                .containsExactly("a.md:120 the note embeds itself here = make one of them a link: take the `!` away");
    }

    @Test
    void aSectionMayShowAnotherSectionOfItsNote() {
        Facts note = Facts.note("a.md").heading(2, "A").embed("#B").heading(2, "B").wiki("#A");
        assertThat(Facts.problems(Facts.catalog(note), Code.EMBED_CYCLE)).isEmpty();
    }

    @Test
    void aSectionThatShowsTheHeadingAboveItIsACycle() {
        Facts note = Facts.note("a.md").heading(2, "A").heading(3, "Below").embed("#A").heading(2, "B");
        assertThat(Facts.problems(Facts.catalog(note), Code.EMBED_CYCLE)).hasSize(1);
    }

    @Test
    void twoNotesMayShowSectionsOfEachOther() {
        Catalog catalog = Facts.catalog(Facts.note("a.md").heading(2, "A").embed("b#B").heading(2, "X"),
                Facts.note("b.md").heading(2, "B").heading(2, "Y").embed("a#X"));
        assertThat(Facts.problems(catalog, Code.EMBED_CYCLE)).isEmpty();
    }

    @Test
    void aChainOfTenThousandEmbedsIsFollowed() {
        Facts[] notes = new Facts[10_000];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = Facts.note("n" + i + ".md").embed("n" + (i + 1) % notes.length);
        }
        assertThat(Facts.problems(Facts.catalog(notes), Code.EMBED_CYCLE)).hasSize(1);
    }

    @Test
    void theOrderOfTheNotesChangesNothing() {
        List<Facts> notes = new ArrayList<>(List.of(
                Facts.note("a.md").wiki("b").wiki("n").embed("b").tag("X", "y/z").aliases("q"),
                Facts.note("b.md").wiki("A").wiki("gone").embed("a").tag("x").aliases("Q"),
                Facts.note("x/n.md").wiki("gone").tag("Y/Z"), Facts.note("y/n.md").title("A"), Facts.note("A!.md")));
        String expected = describe(notes);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(notes, new Random(seed));
            assertThat(describe(notes)).isEqualTo(expected);
        }
    }

    private static String describe(List<Facts> notes) {
        List<NoteFacts> facts = notes.stream().map(Facts::facts).toList();
        Catalog catalog = Catalog.of(facts, Set.of(), Set.of());
        StringBuilder all = new StringBuilder();
        all.append(catalog.problems()).append(catalog.wanted()).append(catalog.tags()).append(catalog.root());
        catalog.notes().keySet().forEach(note -> all.append(catalog.page(note)).append(catalog.backlinks(note)));
        return all.toString();
    }
}
