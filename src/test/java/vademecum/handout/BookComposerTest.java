package vademecum.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vademecum.handout.BookComposer.Mentions;

class BookComposerTest {

    private static HandoutVault vault() {
        return new HandoutVault()
                .note("index.md", "# Home", "", "A VPC here, a VPC there.", "", "A VPC again.")
                .note("aws/index.md", "# Cloud", "", "Of a VPC.", "", "## About")
                .note("aws/s3.md", "---", "tags: [storage]", "aliases: [Simple Storage]", "index: [bucket, VPC]", "---",
                        "# S3", "", "## Objects", "", "### Keys", "", "#### Prefixes", "", "## Prices")
                .note("glossary/vpc.md", "---", "aliases: [Virtual network]", "---", "# VPC", "", "A network.");
    }

    private static long mentions(Mentions mentions) {
        return vault().book(mentions).chapters().stream()
                .mapToLong(chapter -> Jsoup.parse(chapter.html()).select("[data-v-term=vpc]").size()).sum();
    }

    @Test
    void sectionsAreNumberedInTheirChapterToTheSecondLevel() {
        List<Section> sections = vault().book(Mentions.LINKED).chapters().getLast().sections();
        assertThat(sections).extracting(section -> section.number() + " " + section.title())
                .containsExactly("2.1 Objects", "2.1.1 Keys", " Prefixes", "2.2 Prices");
    }

    @Test
    void headingsOfAPartHaveNoNumbers() {
        assertThat(vault().book(Mentions.LINKED).chapters().get(1).sections()).extracting(Section::number)
                .containsExactly("");
    }

    @Test
    void everyMentionIsMarkedWhereThePagesAreListed() {
        assertThat(mentions(Mentions.LINKED)).isEqualTo(2);
        assertThat(mentions(Mentions.ALL)).isEqualTo(4);
    }

    @Test
    void indexHasTermsAliasesTagsAndWhatNotesAskForInTheirOrder() {
        assertThat(vault().book(Mentions.ALL).index()).extracting(IndexEntry::title)
                .containsExactly("bucket", "Simple Storage", "storage", "Virtual network", "VPC");
    }

    @Test
    void otherNameOfATermSendsToTheTerm() {
        assertThat(vault().book(Mentions.ALL).index()).filteredOn(entry -> entry.title().equals("Virtual network"))
                .containsExactly(new IndexEntry("Virtual network", List.of(), "VPC"));
    }

    @Test
    void entriesOfOneNameShareTheirPlaces() {
        assertThat(vault().book(Mentions.ALL).index()).filteredOn(entry -> entry.title().equals("VPC"))
                .containsExactly(new IndexEntry("VPC", List.of(new IndexEntry.Locator.Mentions("vpc"),
                        new IndexEntry.Locator.Chapter("note/aws/s3")), ""));
    }
}
