package vademecum.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vademecum.config.HandoutSettings;
import vademecum.config.PageSetup;

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
    void tagAndFolderNarrowEachOtherAndNamedNotesComeFirst() {
        HandoutVault vault = vault().note("aws/emr.md", "# EMR #cloud/big").note("job/cv.md", "A CV. #cloud");
        assertThat(chosen(vault, List.of(), List.of("Cloud"), List.of())).containsExactly("aws/emr.md", "job/cv.md");
        assertThat(chosen(vault, List.of(), List.of("cloud"), List.of("/aws/"))).containsExactly("aws/emr.md");
        assertThat(chosen(vault, List.of("role", "emr"), List.of(), List.of("aws")))
                .containsExactly("job/role.md", "aws/emr.md", "aws/ec2.md", "aws/s3.md");
    }

    @Test
    void unknownTagOrFolderIsReportedWithTheNearestName() {
        HandoutVault vault = vault().note("job/cv.md", "A CV. #cloud");
        assertThat(HandoutVault.problems(asked(vault, List.of(), List.of("clud"), List.of("jobs")))).containsExactly(
                "V501 no folder is called `jobs` (in what you chose) = did you mean `job`?",
                "V501 no note has the tag `#clud` (in what you chose) = did you mean `cloud`?");
    }

    @Test
    void whatIsAskedForGoesBeforeWhatTheConfigurationSays() {
        HandoutSettings.Cover cover = new HandoutSettings.Cover("Asked", "", "", Optional.empty(), "");
        HandoutSettings none = HandoutSettings.NONE;
        HandoutSettings asked = new HandoutSettings("", cover, "de", none.selection(),
                new PageSetup(Optional.of(PageSetup.Paper.A5), 0, 2, 0), none.formats());
        HandoutVault vault = vault().handout(new HandoutSettings("x", new HandoutSettings.Cover("Said", "Sub", "",
                Optional.empty(), ""), "fr", new HandoutSettings.Selection(List.of("ec2"), List.of(), List.of()),
                new PageSetup(Optional.of(PageSetup.Paper.A4), 2, 1, 0), none.formats()));
        Handout handout = new Handouts(vault.edition(), asked).site().handout();
        assertThat(handout.title()).isEqualTo("Asked");
        assertThat(handout.subtitle()).isEqualTo("Sub");
        assertThat(handout.language()).isEqualTo("de");
        assertThat(handout.setup()).isEqualTo(new PageSetup(Optional.of(PageSetup.Paper.A5), 2, 2, 2));
    }

    @Test
    void aReadingListSaysWhatItsPagesLookLike() {
        HandoutVault vault = vault().file("aws/cover.png").note("first-week.md", "---", "handout: true",
                "paper: letter", "sides: 2", "language: de", "picture: cover.png", "formats: [epub, pdf]",
                "depth: deep", "---", "[[s3]]");
        HandoutChoice choice = vault.choice();
        assertThat(choice.handout().setup()).isEqualTo(new PageSetup(Optional.of(PageSetup.Paper.LETTER), 2, 1, 2));
        assertThat(choice.handout().language()).isEqualTo("de");
        assertThat(choice.handout().picture()).map(picture -> picture.file().value()).contains("aws/cover.png");
        assertThat(choice.formats()).containsExactly(HandoutSettings.Format.PDF, HandoutSettings.Format.EPUB);
        assertThat(HandoutVault.problems(choice))
                .containsExactly("V102 the property `depth` must be a number from 1 to 4");
    }

    @Test
    void pictureThatIsNotThereIsReported() {
        HandoutVault vault = vault().note("first-week.md", "---", "handout: true", "picture: s3.md", "---", "[[s3]]");
        assertThat(vault.choice().handout().picture()).isEmpty();
        assertThat(HandoutVault.problems(vault.choice())).singleElement().asString()
                .startsWith("V503 the vault has no picture `s3.md` (in the handout `first-week`)");
    }

    private static HandoutChoice asked(HandoutVault vault, List<String> notes, List<String> tags,
                                       List<String> folders) {
        HandoutSettings none = HandoutSettings.NONE;
        return new Handouts(vault.edition(), new HandoutSettings("", none.cover(), "",
                new HandoutSettings.Selection(notes, tags, folders), none.setup(), none.formats())).chosen();
    }

    private static List<String> chosen(HandoutVault vault, List<String> notes, List<String> tags,
                                       List<String> folders) {
        return HandoutVault.paths(asked(vault, notes, tags, folders));
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
