package vademecum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;
import vademecum.evil.PageRules;
import vademecum.site.BuiltSite;

/// The page that shows the whole glossary.
class GlossaryPageTest {

    @TempDir
    Path folder;

    @Test
    void anEntryTellsTheNotesAndHeadingsThatLinkIt() throws IOException {
        Document page = site(Map.of("glossary/ec2.md", "# EC2\nRents servers.",
                "a.md", "EC2 first.\n\n## Later\n\nEC2 again.",
                "b.md", "# B\n\nNothing.\n\n## Where it is\n\nAn EC2.\n")).page("glossary/index.html");
        assertThat(page.select("#ec2 summary").text()).isEqualTo("Notes that use it: 2");
        assertThat(page.select("#ec2 li").eachText()).containsExactly("a", "B Where it is");
        assertThat(page.select("#ec2 li a").eachAttr("href"))
                .containsExactly("../a.html", "../b.html#where-it-is");
    }

    @Test
    void thePageOfATermLeadsToTheEntryThatListsItsUses() throws IOException {
        BuiltSite site = site(Map.of("glossary/ec2.md", "# EC2\nRents servers.", "a.md", "EC2 first.",
                "words.md", "---\nglossary: true\n---\nS3\n: Keeps.\n"));
        assertThat(site.page("glossary/ec2.html").select(".v-in-glossary a").attr("href")).isEqualTo("index.html#ec2");
        assertThat(site.page("glossary/index.html").select("#ec2 .v-uses")).isNotEmpty();
        assertThat(site.page("a.html").select(".v-in-glossary")).isEmpty();
        assertThat(site.page("words.html").select(".v-in-glossary")).isEmpty();
    }

    @Test
    void anAbbreviationInTheIntroductionHasItsPlaceInTheGlossary() throws IOException {
        BuiltSite site = site(Map.of("glossary/index.md", "Words.\n\n*[AMI]: Amazon Machine Image\n", "a.md",
                "An AMI."));
        assertThat(site.page("a.html").select("a.v-term").attr("href")).isEqualTo("glossary/index.html#ami");
        assertThat(PageRules.complaints(site)).isEmpty();
    }

    @Test
    void everyLinkIsCountedWhereverItStands() throws IOException {
        BuiltSite site = site(Map.of("vademecum.yaml", "glossary: {link: section}\n",
                "words.md", "---\nglossary: true\n---\nEC2\n: Rents.\n\nS3\n: Keeps.\n\nIdle\n: Not used.\n",
                "a.md", "EC2[^1] and [a shop](gloss:s3).\n\n## One\n\nEC2 and S3.\n\n[^1]: An S3.",
                "b.md", "## Two\n\n- EC2\n\n![[a#One]]\n\n## Three\n\n| S3 |\n|---|\n| EC2 |\n"));
        Document glossary = site.page("glossary/index.html");
        for (String id : List.of("ec2", "s3", "idle")) {
            int notes = 0;
            for (String note : List.of("a.html", "b.html", "words.html")) {
                Document page = site.page(note);
                int links = page.select("main a.v-term[data-v-term=" + id + "]").size();
                notes += links > 0 ? 1 : 0;
                List<String> shown = glossary.select("#" + id + " .v-uses a[href^=../" + note + "]").eachAttr("href");
                assertThat(shown.isEmpty()).as(id + " in " + note).isEqualTo(links == 0);
            }
            String count = glossary.select("#" + id + " summary").text();
            assertThat(count).isEqualTo(notes == 0 ? "" : "Notes that use it: " + notes);
        }
        int made = 0;
        for (String note : List.of("a.html", "b.html", "words.html")) {
            made += site.page(note).select("main a.v-term").size();
        }
        assertThat(made).isEqualTo(site.report().terms());
        assertThat(Files.readString(site.folder().resolve("vade/terms.js")))
                .isEqualTo("vade.terms({\"ec2\":2,\"s3\":2});\n");
    }

    @Test
    void aTermThatIsUsedEverywhereShowsTheFirstNotesAndCountsTheRest() throws IOException {
        Map<String, String> notes = new HashMap<>(Map.of("glossary/ec2.md", "# EC2\nRents servers."));
        for (int i = 100; i < 160; i++) {
            notes.put("n" + i + ".md", "An EC2.");
        }
        Document page = site(notes).page("glossary/index.html");
        assertThat(page.select("#ec2 summary").text()).isEqualTo("Notes that use it: 60");
        assertThat(page.select("#ec2 li").eachText()).hasSize(51).startsWith("n100").endsWith("and 10 more");
    }

    @Test
    void relatedTermsAreLinked() throws IOException {
        Document page = site(Map.of("glossary/ec2.md", "---\nsee-also: [S3, \"[[ebs|EBS]]\"]\n---\n# EC2\n"
                + "Rents servers.",
                "glossary/s3.md", "# S3\nKeeps.", "glossary/ebs.md", "# EBS\nDisks.")).page("glossary/index.html");
        assertThat(page.select("#ec2 .v-see-also a").eachAttr("href")).containsExactly("#s3", "#ebs");
    }

    @Test
    void theNoteThatIntroducesTheGlossaryIsNotShownTwice() throws IOException {
        BuiltSite site = site(Map.of("glossary/index.md", "# Words\n\nWhat we say.\n\nEC2\n: Rents servers.\n",
                "a.md", "EC2"));
        Document page = site.page("glossary/index.html");
        assertThat(page.select(".v-intro").text()).isEqualTo("What we say.");
        assertThat(page.select("main").text()).containsOnlyOnce("Rents servers.");
        assertThat(site.page("a.html").select("a.v-term").attr("href")).isEqualTo("glossary/index.html#ec2");
    }

    @Test
    void aTermWithMoreToSayLeadsToItsSection() throws IOException {
        BuiltSite site = site(Map.of("glossary/index.md",
                "---\nglossary: headings\n---\n# Words\n\n## EC2\nRents servers. By the second.\n\n## S3\nKeeps.\n",
                "words.md", "---\nglossary: headings\n---\n## Long\nOne. Two.\n\n## Short\nOne.\n",
                "a.md", "EC2, S3, long and short."));
        assertThat(site.page("a.html").select("main a.v-term").eachAttr("href")).containsExactly(
                "glossary/index.html#ec2", "glossary/index.html#s3", "words.html#long", "glossary/index.html#short");
        Document page = site.page("glossary/index.html");
        assertThat(page.select("#ec2").first().tagName()).isEqualTo("h2");
        assertThat(page.select("#v-entry-ec2 dfn a").attr("href")).isEqualTo("#ec2");
        assertThat(page.select("#long dfn a").attr("href")).isEqualTo("../words.html#long");
        assertThat(page.select("#short dfn a")).isEmpty();
    }

    @Test
    void theTermsAreThereAsLinkedData() throws IOException {
        Document page = site(Map.of("vademecum.yaml", "base-url: https://example.org/kb/\n", "glossary/ec2.md",
                "---\naliases: [Compute, \"<b>\"]\ntitle: EC2 </script>\n---\n"
                + "Rents \"servers\" & [more](https://a.example)."))
                .page("glossary/index.html");
        Element data = page.select("script[type=application/ld+json]").first();
        YamlValue.Entries set = ((Yaml.Result.Read) Yaml.read(data.data(), 0)).value();
        assertThat(text(set, "@type")).isEqualTo("DefinedTermSet");
        assertThat(text(set, "url")).isEqualTo("https://example.org/kb/glossary/index.html");
        YamlValue.Entries term = (YamlValue.Entries) ((YamlValue.Items) set.entries().get("hasDefinedTerm")).values()
                .getFirst();
        assertThat(text(term, "@type")).isEqualTo("DefinedTerm");
        assertThat(text(term, "@id")).isEqualTo("https://example.org/kb/glossary/index.html#ec2");
        assertThat(text(term, "name")).isEqualTo("EC2 </script>");
        assertThat(text(term, "description")).isEqualTo("Rents \"servers\" & more.");
        assertThat(((YamlValue.Items) term.entries().get("alternateName")).values()).hasSize(2);
    }

    private static String text(YamlValue.Entries object, String name) {
        return ((YamlValue.Scalar) object.entries().get(name)).text();
    }

    private BuiltSite site(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("notes").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        BuiltSite site = BuiltSite.of(folder.resolve("notes"), folder.resolve("site"));
        assertThat(PageRules.complaints(site)).isEmpty();
        return site;
    }
}
