package vademecum.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;

class LinkTableTest {

    private static final Catalog VAULT = Facts.catalog(
            List.of("secret/plan.md", "aws/hidden.md"),
            List.of("img/vpc.png", "page.html", "img/logo.svg", ".git/config", "data.csv", "CNAME"),
            Facts.note("index.md").title("Home"),
            Facts.note("ec2.md"),
            Facts.note("aws/ec2.md").aliases("Elastic Compute Cloud", "Guides/Making friends"),
            Facts.note("aws/VPC.md").heading(2, "Subnets"),
            Facts.note("aws/db/rds.md"),
            Facts.note("gcp/db/sql.md"),
            Facts.note("aws/db/sql.md"),
            Facts.note("aws/README.md").title("AWS"),
            Facts.note("notes/Caf\u00e9.md"),
            Facts.note("notes/v1.2.md"),
            Facts.note("Quick Switcher.md"));

    private static String resolve(String from, LinkRef ref) {
        return resolve(VAULT, from, ref);
    }

    private static String resolve(Catalog vault, String from, LinkRef ref) {
        return switch (vault.resolve(new VaultPath(from), ref)) {
            case Target.ToNote note -> note.note() + note.anchor().map(anchor -> "#" + anchor).orElse("");
            case Target.ToFile file -> "file " + file.file() + (file.fragment().isEmpty() ? "" : "#" + file.fragment());
            case Target.ToSite site -> site.href().value();
            case Target.NoAnchor missing -> missing.note() + " without " + missing.wanted();
            case Target.Ambiguous ambiguous -> "one of " + ambiguous.candidates();
            case Target.Missing missing -> "missing, near " + missing.nearest();
            case Target.Private _ -> "private";
            case Target.Outside _ -> "outside";
            case Target.Unpublishable file -> "unpublishable " + file.file();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "VPC|aws/VPC.md",
        "VPC.md|aws/VPC.md",
        "aws/VPC|aws/VPC.md",
        "/aws/VPC|aws/VPC.md",
        "vpc|aws/VPC.md",
        "AWS/vpc.MD|aws/VPC.md",
        "db/rds|aws/db/rds.md",
        "/db/rds|aws/db/rds.md",
        "Db/Rds.md|aws/db/rds.md",
        "elastic compute cloud|aws/ec2.md",
        "guides/making friends|aws/ec2.md",
        "ec2|ec2.md",
        "./ec2|aws/ec2.md",
        "../ec2|ec2.md",
        "./ec3|'missing, near [aws/ec2.md, ec2.md]'",
        "Quick Switcher |Quick Switcher.md",
        "Cafe\u0301|notes/Caf\u00e9.md",
        "v1.2|notes/v1.2.md",
        "aws|aws/README.md",
        "aws/|aws/README.md",
        "sql|'one of [aws/db/sql.md, gcp/db/sql.md]'",
        "db/sql|'one of [aws/db/sql.md, gcp/db/sql.md]'",
        "vpc.png|file img/vpc.png",
        "img/VPC.png|file img/vpc.png",
        "data.csv#row=3|file data.csv#row=3",
        "img/logo.svg|file img/logo.svg",
        "page.html|unpublishable page.html",
        ".git/config|unpublishable .git/config",
        "CNAME|unpublishable CNAME",
        "plan|private",
        "secret/plan.md|private",
        "hidden|private",
        "https|'missing, near []'",
    })
    void wikilinksAreFoundByPathNameAliasAndPathEnd(String link, String found) {
        assertThat(resolve("aws/start.md", Facts.wikiRef(link))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ec2.md|aws/ec2.md",
        "../ec2.md|ec2.md",
        "ec2|aws/ec2.md",
        "/ec2.md|ec2.md",
        "aws/ec2.md|aws/ec2.md",
        "vpc.md#subnets|aws/VPC.md#subnets",
        "db/rds.md|aws/db/rds.md",
        "rds.md|aws/db/rds.md",
        "../img/vpc.png|file img/vpc.png",
        "img/vpc.png|file img/vpc.png",
        "vpc.html|aws/VPC.md",
        "../page.html|unpublishable page.html",
        "other.html|'missing, near []'",
        "..|index.md",
        ".|aws/README.md",
        "db/../ec2.md|aws/ec2.md",
        "/aws/vcp.md|'missing, near [aws/VPC.md]'",
    })
    void markdownLinksAreReadFromTheirNoteAndThenFromTheRoot(String link, String found) {
        assertThat(resolve("aws/start.md", Facts.markdownRef(link))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "//host/share", "\\\\host\\share", "C:\\x", "c:/x",
        "file:///etc/passwd", "a/../../../b", "....//outside.md", ".../outside.md", "a\0b"})
    void pathsThatLeaveTheVaultAreRefused(String link) {
        assertThat(resolve("aws/start.md", new LinkRef.Markdown(link, "", 0, 1))).isEqualTo("outside");
        assertThat(resolve("start.md", new LinkRef.Wiki(link, "", 0, 1))).isEqualTo("outside");
    }

    @Test
    void theSameFolderIsPreferredAmongEquals() {
        assertThat(resolve("gcp/db/x.md", Facts.wikiRef("sql"))).isEqualTo("one of [gcp/db/sql.md, aws/db/sql.md]");
    }

    @Test
    void anEmptyTargetIsTheNoteItself() {
        assertThat(resolve("aws/VPC.md", Facts.wikiRef("#Subnets"))).isEqualTo("aws/VPC.md#subnets");
        assertThat(resolve("aws/VPC.md", Facts.markdownRef("#subnets"))).isEqualTo("aws/VPC.md#subnets");
    }

    @Test
    void aNameInExactCaseIsPreferredToOneInAnother() {
        Catalog catalog = Facts.catalog(Facts.note("a/Spark.md"), Facts.note("b/spark.md"));
        assertThat(catalog.resolve(new VaultPath("x.md"), Facts.wikiRef("spark")))
                .isInstanceOfSatisfying(Target.ToNote.class, note -> assertThat(note.note()).hasToString("b/spark.md"));
    }

    @Test
    void aPublishedNoteIsPreferredToAPrivateOneOfTheSameName() {
        Catalog catalog = Facts.catalog(List.of("b/plan.md"), List.of(), Facts.note("a/plan.md"));
        assertThat(catalog.resolve(new VaultPath("b/x.md"), Facts.wikiRef("plan")))
                .isInstanceOfSatisfying(Target.ToNote.class, note -> assertThat(note.note()).hasToString("a/plan.md"));
    }

    @Test
    void aThousandNotesOfOneNameStillPreferTheOneNextDoor() {
        Facts[] notes = new Facts[1000];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = Facts.note("f" + i + "/log.md");
        }
        assertThat(Facts.catalog(notes).resolve(new VaultPath("f777/x.md"), Facts.wikiRef("Log")))
                .isInstanceOfSatisfying(Target.Ambiguous.class,
                        found -> assertThat(found.candidates().getFirst()).hasToString("f777/log.md"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"202411150830|202411150830 On naming.md", "20241116|a/20241116-talk.md",
        "2024|'missing, near []'", "20241117|'missing, near [20241119.md, 20241118 a.md, 20241118 b.md]'",
        "20241118|'one of [20241118 a.md, 20241118 b.md]'", "20241119|20241119.md"})
    void aNumberMeansTheNoteWhoseNameItBegins(String link, String found) {
        Catalog vault = Facts.catalog(Facts.note("202411150830 On naming.md"), Facts.note("a/20241116-talk.md"),
                Facts.note("2024 plans.md"), Facts.note("20241117th day.md"), Facts.note("20241118 a.md"),
                Facts.note("20241118 b.md"), Facts.note("20241119.md"), Facts.note("20241119 b.md"));
        assertThat(resolve(vault, "a/start.md", Facts.wikiRef(link))).isEqualTo(found);
    }

    @Test
    void theBuiltPageOfANoteMeansTheNote() {
        assertThat(resolve("index.md", new LinkRef.Markdown("ec2.html", "", 0, 0))).isEqualTo("ec2.md");
        assertThat(resolve("index.md", new LinkRef.Markdown("page.html", "", 0, 0)))
                .isEqualTo("unpublishable page.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/docs/guide/setup|guide/setup.md", "/docs/setup/|setup.md",
        "/Docs/guide/index.html|guide/index.md", "/docs/a.png|file a.png", "/docs/none|'missing, near []'",
        "/docs|'missing, near []'", "/blog/setup|outside", "/guide/setup|guide/setup.md"})
    void linksOfAWebsiteMayBeginWithTheFolderThatItServesNotesIn(String link, String found) {
        Catalog vault = Facts.catalog(List.of(), List.of("a.png"), Facts.note("setup.md"), Facts.note("guide/setup.md"),
                Facts.note("guide/index.md").markdown("/docs/setup").markdown("/docs/guide/setup#x")
                        .markdown("/docs/gone").markdown("/blog/setup").markdown("/blog/other").markdown("/blog/one"));
        assertThat(resolve(vault, "guide/setup.md", Facts.markdownRef(link))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/hosts|/etc/hosts", "/etc/hosts|/etc/passwd|/etc/group", "/a/hosts|/a/more|/a/other"})
    void oneChanceHitMakesNoFolderOfAWebsite(String links) {
        Facts note = Facts.note("n.md");
        List.of(links.split("\\|")).forEach(note::markdown);
        Catalog vault = Facts.catalog(note, Facts.note("hosts.md"));
        assertThat(resolve(vault, "n.md", Facts.markdownRef(links.split("\\|")[0]))).isEqualTo("outside");
    }
}
