package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.base.VaultPath;
import vademecum.config.Config.Scope;
import vademecum.note.Segment;

class VerdictTest {

    private static final VaultPath PAGE = new VaultPath("page.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "An EC2.                 | it is linked",
        "An ec2.                 | the case of `EC2` counts",
        "In C:\\EC2\\x            | it is part of a path, an address or an identifier",
        "EC2 Spot Fleet          | it is part of a longer name",
        "non-EC2                 | the hyphenated word says that it is something else",
        "you EC2                 | it is linked",
    })
    void everyMentionHasAReason(String text, String reason) {
        assertThat(seen(Linked.terms("EC2"), text)).containsExactly("EC2: " + reason);
    }

    @Test
    void aRepeatedMentionSaysWhereTheFirstIs() {
        assertThat(seen(Linked.terms("Virtual Private Cloud | VPC"), "A Virtual Private Cloud (VPC), a VPC."))
                .containsExactly("Virtual Private Cloud: it is linked",
                        "Virtual Private Cloud: it repeats the mention before it in brackets",
                        "Virtual Private Cloud: it is linked further up on the page");
        assertThat(seen(Linked.terms("VPC").scope(Scope.SECTION), "VPC, VPC"))
                .contains("VPC: it is linked further up in the section");
    }

    @Test
    void switchesSayThatItIsThey() {
        assertThat(seen(Linked.terms("VPC").scope(Scope.OFF), "VPC"))
                .containsExactly("VPC: the site has no glossary links: `glossary.link`");
        assertThat(seen(Linked.terms("VPC").note("page.md", "---\nglossary: false\n---\n"), "VPC"))
                .containsExactly("VPC: the note has no glossary links: `glossary: false`");
        assertThat(seen(Linked.terms("VPC").note("page.md", "---\nglossary: {skip: [vpc]}\n---\n"), "VPC"))
                .containsExactly("VPC: the note leaves the term out: `glossary.skip`");
        assertThat(seen(term("auto: false"), "VPC")).containsExactly("VPC: its entry switches its links off");
        assertThat(seen(term("skip: [page.md]"), "VPC"))
                .containsExactly("VPC: `only` or `skip` of its entry keeps it out of this note");
        assertThat(seen(term("except: [VPC peering]"), "VPC peering"))
                .containsExactly("VPC: the phrase is one of `except` of its entry");
        assertThat(seen(term("home: [page]").note("page.md", "# Page"), "VPC"))
                .containsExactly("VPC: the note is about the term");
    }

    @Test
    void aNameOfTwoTermsNamesBoth() {
        assertThat(seen(Linked.terms("Kafka partition | partition", "Table partition | partition"), "a partition"))
                .hasSize(1).first().asString().contains("`Kafka partition` (glossary/t0.md)", "`Table partition`");
    }

    @Test
    void aSightingSaysWhereInTheFileItIs() {
        List<Sighting> sightings = new ArrayList<>();
        TermLinker linker = Linked.terms("data lake").glossary().witness(PAGE, sightings::add);
        linker.reading(PAGE, List.of(new Segment.Prose("A data", 10), new Segment.Prose("\n", 18),
                new Segment.Prose("lake.", 20)), 0, 3);
        linker.link("A data\nlake.");
        Sighting only = sightings.getFirst();
        assertThat(List.of(only.start(), only.end())).containsExactly(12, 24);
        assertThat(only.text()).isEqualTo("data\nlake");
    }

    private static List<String> seen(Linked vault, String text) {
        List<String> seen = new ArrayList<>();
        TermLinker linker = vault.glossary().witness(PAGE,
                sighting -> seen.add(sighting.term().title() + ": " + sighting.verdict().reason()));
        linker.reading(PAGE, List.of(new Segment.Prose(text, 0)), 0, 1);
        linker.link(text);
        return seen;
    }

    private static Linked term(String property) {
        return new Linked().note("glossary/t.md", "---\ntitle: VPC\n" + property + "\n---\nIt is.");
    }
}
