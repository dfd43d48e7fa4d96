package vademecum.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vademecum.note.FrontMatter;

/// The properties that the manual says mean something are those that a page does not show as the note's own, but for
/// pictures, which are both.
class FrontMatterManualTest {

    private static final Pattern ROW = Pattern.compile("^\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\| (?!What)[^|]*\\|[^|]*\\|$",
            Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void aPropertyWithAMeaningIsNotShownAsTheNotesOwn() throws IOException {
        Set<String> named = new TreeSet<>();
        ROW.matcher(Files.readString(Path.of("docs/reference/front-matter.md"))).results()
                .map(row -> row.group(1)).forEach(names -> NAME.matcher(names).results()
                        .map((MatchResult name) -> name.group(1)).forEach(named::add));
        Set<String> known = new TreeSet<>(FrontMatter.READ);
        known.addAll(FrontMatter.SWITCHES);
        known.addAll(FrontMatter.COVER);
        known.addAll(FrontMatter.PICTURES);
        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(known);
    }
}
