package vademecum.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HandoutsTest {

    private static HandoutVault vault() {
        return new HandoutVault()
                .note("index.md", "# Field notes", "", "See [[ec2]].")
                .note("aws/ec2.md", "---", "updated: 2026-03-01", "---", "# EC2", "", "A server.")
                .note("aws/s3.md", "---", "updated: 2026-05-09", "---", "# S3", "", "Files.")
                .note("job/role.md", "# The role", "", "Work.")
                .note("glossary/arn.md", "# ARN", "", "A name.");
    }

    @Test
    void withoutAChoiceEveryNoteIsPrintedInReadingOrderHomeFirst() {
        assertThat(HandoutVault.paths(vault().choice()))
                .containsExactly("index.md", "aws/ec2.md", "aws/s3.md", "job/role.md");
    }

    @Test
    void noteThatSaysSoIsLeftOut() {
        HandoutVault vault = vault().note("aws/draft.md", "---", "handout: false", "---", "Not ready.");
        assertThat(HandoutVault.paths(vault.choice())).doesNotContain("aws/draft.md");
        assertThat(HandoutVault.paths(vault.handout("all-aws", "draft", "aws/**").choice()))
                .containsExactly("aws/ec2.md", "aws/s3.md");
    }

    @Test
    void notesWithDefinitionListsAreNoChapters() {
        HandoutVault vault = vault().note("words.md", "---", "glossary: true", "---", "Bucket", ": A place for files.");
        assertThat(HandoutVault.paths(vault.choice())).doesNotContain("words.md");
    }

    @Test
    void listOfTheConfigurationIsPrintedInItsOrder() {
        HandoutVault vault = vault().handout("day-one", "role", "[[aws/s3#Traps|S3]]", "ec2.md", "role");
        assertThat(HandoutVault.paths(vault.choice()))
                .containsExactly("job/role.md", "aws/s3.md", "aws/ec2.md");
    }

    @Test
    void folderAndPatternStandForTheirNotes() {
        assertThat(HandoutVault.paths(vault().handout("cloud", "role", "aws/").choice()))
                .containsExactly("job/role.md", "aws/ec2.md", "aws/s3.md");
        assertThat(HandoutVault.paths(vault().handout("cloud", "aws").choice()))
                .containsExactly("aws/ec2.md", "aws/s3.md");
        assertThat(HandoutVault.paths(vault().handout("cloud", "**").choice()))
                .containsExactly("index.md", "aws/ec2.md", "aws/s3.md", "job/role.md");
    }

    @Test
    void glossaryNoteThatIsNamedIsAChapter() {
        assertThat(HandoutVault.paths(vault().handout("words", "arn").choice())).containsExactly("glossary/arn.md");
    }

    @Test
    void handoutOfTheConfigurationWithoutNotesIsOfAllNotes() {
        assertThat(HandoutVault.paths(vault().handout("everything").choice())).hasSize(4);
    }

    @Test
    void linksOfAReadingListAreItsOrder() {
        HandoutVault vault = vault().note("first-week.md", "---", "handout: true", "subtitle: What to read",
                "author: Ada Example", "date: 2026-11-22", "---", "# First week", "",
                "Begin with [[s3]], then [the role](job/role.md), [[s3|again]], [[nothing]] and [[arn]].");
        HandoutChoice choice = vault.choice();
        assertThat(HandoutVault.paths(choice)).containsExactly("aws/s3.md", "job/role.md");
        assertThat(choice.handout().title()).isEqualTo("First week");
        assertThat(choice.handout().subtitle()).isEqualTo("What to read");
        assertThat(choice.handout().author()).isEqualTo("Ada Example");
        assertThat(choice.handout().date()).contains(LocalDate.of(2026, 11, 22));
        assertThat(choice.problems()).isEmpty();
    }

    @Test
    void readingListIsNoChapterItself() {
        HandoutVault vault = vault().note("first-week.md", "---", "handout: true", "---", "[[s3]]");
        assertThat(HandoutVault.paths(vault.choice("all").orElseThrow())).doesNotContain("first-week.md");
    }

    @Test
    void handoutIsFoundByItsName() {
        HandoutVault vault = vault().handout("day-one", "ec2")
                .note("lists/first-week.md", "---", "handout: true", "---", "[[s3]]");
        assertThat(new Handouts(vault.edition()).names()).containsExactly("day-one", "first-week", "all");
        assertThat(vault.choice("Day-One").map(HandoutVault::paths).orElseThrow()).containsExactly("aws/ec2.md");
        assertThat(vault.choice("first-week").map(HandoutVault::paths).orElseThrow()).containsExactly("aws/s3.md");
        assertThat(vault.choice("ec2")).as("a note that is no reading list").isEmpty();
        assertThat(vault.choice("day-two")).isEmpty();
    }

    @Test
    void handoutIsAsOldAsItsYoungestNote() {
        assertThat(vault().choice().handout().date()).contains(LocalDate.of(2026, 5, 9));
        assertThat(vault().handout("job", "role").choice().handout().date()).isEmpty();
    }

    @Test
    void misspeltNoteIsReportedWithTheNearestName() {
        HandoutChoice choice = vault().handout("day-one", "ec2", "rolle").choice();
        assertThat(HandoutVault.problems(choice)).containsExactly(
                "V501 no note is called `rolle` (in the handout `day-one`) = did you mean `role`? (job/role.md)");
        assertThat(HandoutVault.paths(choice)).containsExactly("aws/ec2.md");
    }

    @Test
    void patternThatFitsNothingIsReported() {
        assertThat(HandoutVault.problems(vault().handout("azure", "azure/**", "ec2").choice())).containsExactly(
                "V501 no note matches `azure/**` (in the handout `azure`)"
                        + " = a pattern is a path: `aws/**` is every note below `aws`");
    }

    @Test
    void fileIsNoChapter() {
        HandoutVault vault = vault().file("plan.pdf").handout("x", "plan.pdf", "ec2");
        assertThat(HandoutVault.problems(vault.choice())).containsExactly(
                "V501 `plan.pdf` is a file and no note (in the handout `x`) = name notes only");
    }

    @Test
    void nameOfTwoNotesIsReportedAndTheFirstIsPrinted() {
        HandoutChoice choice = vault().note("job/s3.md", "Another.").handout("x", "s3").choice();
        assertThat(HandoutVault.paths(choice)).containsExactly("aws/s3.md");
        assertThat(HandoutVault.problems(choice)).singleElement().asString().startsWith("V202 ");
    }

    @Test
    void privateNoteIsLeftOutWithoutAWord() {
        HandoutVault vault = vault().note("job/pay.md", "---", "publish: false", "---", "Secret.");
        assertThat(HandoutVault.paths(vault.choice())).doesNotContain("job/pay.md");
        HandoutChoice named = vault.handout("x", "pay", "role").choice();
        assertThat(HandoutVault.paths(named)).containsExactly("job/role.md");
        assertThat(named.problems()).isEmpty();
    }

    @Test
    void handoutWithoutNotesIsReportedOnce() {
        HandoutVault vault = vault().note("job/pay.md", "---", "publish: false", "---", "Secret.");
        assertThat(HandoutVault.problems(vault.handout("x", "pay").choice())).singleElement().asString()
                .startsWith("V502 the handout `x` has no notes to print");
    }
}
