package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the links to terms in any vault: here, in vaults that are thrown together.
class LinkingPropertyTest {

    private static final int NOTES = 12;
    private static final String[] PIECES = {"EC2", "user data", "a data\nlake", "Data Lakes", "an AMI's", "**EC2** ",
        "`EC2`", "[EC2](n1.md)", "[[n2|a data lake]]", "[the shop](gloss:s3)", "S3", "*user* data", "C++", "&amp;",
        "\\*EC2\\*", "[^1]", "#tag", "==S3==", "$EC2$", "<kbd>S3</kbd>", "https://ec2.example.org/s3", "the", "to",
        "is", ",", "EC2-like", "データレイク", "([S3])", "![EC2](missing.png)", "<span class=\"no-glossary\">S3</span>",
        "%%EC2%%", "\ud83d\ude80", "e\u0301", "<b>user</b> data", "~~AMI~~", "[**EC2** and S3](https://x.example)"};
    private static final String[] BLOCKS = {"%s\n", "- %s\n- %s\n", "> %s\n", "## %s\n", "### %s\n",
        "| %s | b |\n|---|---|\n| %s | c |\n", "```\nEC2 S3\n```\n", "> [!note] EC2\n> %s\n", "1. %s\n\n   %s\n",
        "![[n3]]\n", "![[n4#^x]]\n", "S3\n: %s\n", "- [ ] %s\n", "<div>\n\nEC2\n\n</div>\n", "Text ^x\n"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void linksNeverChangeWhatIsReadNorNestNorDependOnThreads(long seed) throws IOException {
        SortedMap<String, String> plain = texts(build(seed, "off", "", 2));
        for (String scope : List.of("page", "section", "all")) {
            BuiltSite site = build(seed, scope, "again-after: 30", 2);
            assertThat(texts(site)).as(scope).isEqualTo(plain);
            for (String page : plain.keySet()) {
                assertNothingIsNested(Files.readString(site.folder().resolve(page)));
                assertThat(site.page(page).select(":is(pre, code, kbd, h1, h2, h3, .v-math, .no-glossary) a.v-term")
                        .eachText()).as(page).allMatch("the shop"::equals);
            }
            assertThat(bytes(site)).as(scope).isEqualTo(bytes(build(seed, scope, "again-after: 30", 7)));
        }
    }

    @Test
    void theGlossaryCountsTheLinksThatAreMade() throws IOException {
        BuiltSite site = build(4, "section", "", 3);
        Document glossary = site.page("glossary/index.html");
        int made = 0;
        for (String page : texts(site).keySet()) {
            made += site.page(page).select(".v-body a.v-term, .v-footnotes a.v-term").size();
        }
        assertThat(made).isPositive().isEqualTo(site.report().terms());
        for (String id : List.of("ec2", "data-lake", "s3", "ami", "user-data", "c")) {
            long notes = texts(site).keySet().stream().filter(page -> links(site, page, id) > 0).count();
            assertThat(glossary.select("#" + id + " summary").text()).as(id)
                    .isEqualTo(notes == 0 ? "" : "Notes that use it: " + notes);
        }
    }

    private static int links(BuiltSite site, String page, String id) {
        try {
            return site.page(page).select("main a.v-term[data-v-term=" + id + "]").size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertNothingIsNested(String html) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            depth += html.startsWith("<a ", at) ? 1 : html.startsWith("</a>", at) ? -1 : 0;
            assertThat(depth).isBetween(0, 1);
        }
    }

    /// What a reader sees of each note.
    private static SortedMap<String, String> texts(BuiltSite site) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < NOTES; i++) {
            Document page = site.page("n" + i + ".html");
            texts.put("n" + i + ".html", page.select(".v-body, .v-footnotes").eachText().toString());
        }
        return texts;
    }

    private static SortedMap<String, String> bytes(BuiltSite site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        site.files().forEach((path, content) -> files.put(path,
                new String(content, java.nio.charset.StandardCharsets.ISO_8859_1)));
        return files;
    }

    private BuiltSite build(long seed, String scope, String more, int jobs) throws IOException {
        Path vault = Files.createTempDirectory(folder, "vault");
        Files.writeString(vault.resolve("vademecum.yaml"), "title: T\nglossary:\n  link: " + scope + "\n"
                + (more.isEmpty() ? "" : "  " + more + "\n"));
        Files.writeString(vault.resolve("words.md"), "---\nglossary: true\n---\nEC2\n: Rents servers.\n\n"
                + "data lake\nデータレイク\n: Raw files.\n\nS3\n: Keeps things.\n\n"
                + "AMI\n: A disk.\n\nuser data\n: A script.\n\nC++\n: A language.\n");
        Random random = new Random(seed);
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(vault.resolve("n" + i + ".md"), "# Note " + i + "\n\n" + text(random)
                    + "\n[^1]: A footnote with EC2 and S3.\n");
        }
        return BuiltSite.of(vault, Files.createTempDirectory(folder, "site"), jobs, Optional.empty());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4, 14); i > 0; i--) {
            String block = BLOCKS[random.nextInt(BLOCKS.length)];
            for (int hole = block.indexOf("%s"); hole >= 0; hole = block.indexOf("%s")) {
                block = block.substring(0, hole) + line(random) + block.substring(hole + 2);
            }
            text.append(block).append('\n');
        }
        return text.toString();
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("Word");
        for (int i = random.nextInt(12); i > 0; i--) {
            line.append(' ').append(PIECES[random.nextInt(PIECES.length)].replace("\n", " "));
        }
        return line.toString();
    }
}
