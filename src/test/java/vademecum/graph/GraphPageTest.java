package vademecum.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// The graph of a site: its data, and the page that says the same in words.
class GraphPageTest {

    @TempDir
    Path folder;

    @Test
    void thePageListsTheMostLinkedTheIslandsAndThoseAlone() throws IOException {
        note("hub.md", "[[one]] [[two]] [[two#Part]] ![[three]]");
        note("one.md", "[[two]] [[hub]]");
        note("two.md", "# two\n\n## Part\n\n[[two]]");
        note("three.md", "Text.");
        note("left.md", "[[right]]");
        note("right.md", "Text.");
        note("alone.md", "Text, and [[nobody]].");
        Document page = build().page("graph.html");
        assertThat(page.select(".v-meta").text()).isEqualTo("7 notes 5 links between them");
        assertThat(page.select("#v-most-linked + ul .v-card-title").eachText())
                .containsExactly("hub 3 links", "one 2 links", "two 2 links", "left 1 link", "right 1 link",
                        "three 1 link");
        assertThat(page.select("#v-islands + ul .v-card").eachText()).containsExactly("left 2 notes right");
        assertThat(page.select("#v-alone + ul a").eachAttr("href")).containsExactly("alone.html");
    }

    @Test
    void linksAreKeptOnceWithTheirDirectionsAndMissingNotesBehindTheOthers() throws IOException {
        note("a.md", "[[b]] [[b]] [[c]] [[gone]]");
        note("b.md", "[[a]]");
        note("c.md", "Text.");
        String script = script(build());
        assertThat(script).contains("\"titles\":\"a\\nb\\nc\\n\"", "\"wanted\":\"gone\"",
                "\"edges\":\"DHFFAAA\"", "\"paths\":\"Aa.html\\nAb.html\\nAc.html\\n\"");
    }

    @Test
    void whatIsPrivateIsNeitherInTheGraphNorInItsLists() throws IOException {
        note("a.md", "[[b]] and [[secret|a friend]].");
        note("b.md", "Text, and [[handed]].");
        note("handed.md", "---\nlisted: false\n---\n[[a]] and [[b]] and [[vanished]]");
        note("secret.md", "---\npublish: false\ntags: [hushed]\n---\n[[a]] [[vanished]]");
        BuiltSite site = build();
        assertThat(script(site) + site.page("graph.html")).doesNotContain("secret", "hushed", "vanished", "handed");
    }

    @Test
    void offAndNoLinksLeaveNothing() throws IOException {
        note("a.md", "Text.");
        assertThat(build().files()).doesNotContainKeys("graph.html", "vade/graph.js");
        note("b.md", "[[a]]");
        assertThat(build().files()).containsKeys("graph.html", "vade/graph.js");
        assertThat(build().page("a.html").select(".v-near")).hasSize(1);
        note("vademecum.yaml", "graph: off\n");
        assertThat(build().files()).doesNotContainKeys("graph.html", "vade/graph.js");
        assertThat(build().page("a.html").select(".v-near, .v-ways a[href=graph.html]")).isEmpty();
    }

    private void note(String name, String text) throws IOException {
        Path file = folder.resolve("notes").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuiltSite build() throws IOException {
        return BuiltSite.of(folder.resolve("notes"), folder.resolve("site"));
    }

    private static String script(BuiltSite site) throws IOException {
        return new String(site.files().get("vade/graph.js"), StandardCharsets.UTF_8);
    }
}
