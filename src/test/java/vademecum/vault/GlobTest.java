package vademecum.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({"*.draft.md, a/b.draft.md, true", "*.draft.md, b.md, false", "private/**, private/a/b.md, true",
        "private/**, a/private/b.md, false", "private, a/private/b.md, true", "private, privates/b.md, false",
        "/private, a/private/b.md, false", "a/*/c.md, a/b/c.md, true", "a/*/c.md, a/b/b/c.md, false",
        "a/**/c.md, a/c.md, true", "a/**/c.md, a/b/b/c.md, true", "a/?.md, a/b.md, true", "a/?.md, a//.md, false",
        "a.md, aXmd, false", "A.md, a.md, false", "**, a/b, true", "a/, a/b.md, true", "[a].md, [a].md, true"})
    void aPatternMeansWhatItSays(String glob, String path, boolean meant) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(meant);
    }

    @Test
    void everyPatternMatchesWhatItsRegularExpressionWould() {
        Random random = new Random(5);
        String[] soup = {"a", "b", "/", "*", "**", "?", "**/", "."};
        int meant = 0;
        for (int round = 0; round < 100_000; round++) {
            String glob = text(random, soup, 7);
            String path = text(random, new String[] {"a", "b", "/", ".", "ab"}, 7);
            boolean matches = Glob.of(glob).matches(path);
            meant += matches ? 1 : 0;
            assertThat(matches).as(glob + " " + path).isEqualTo(expression(glob).matcher(path).matches());
        }
        assertThat(meant).isGreaterThan(10_000);
    }

    @Test
    void noPatternTakesForEver() {
        assertThat(Glob.of("*a".repeat(50) + "b").matches("a".repeat(200) + ".md")).isFalse();
        assertThat(Glob.of("**/".repeat(100) + "x").matches("a/".repeat(200) + "b")).isFalse();
    }

    private static String text(Random random, String[] soup, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i >= 0; i--) {
            text.append(soup[random.nextInt(soup.length)]);
        }
        return text.toString();
    }

    /// The same pattern as a regular expression, which takes for ever on some.
    private static Pattern expression(String glob) {
        String trimmed = glob.startsWith("/") ? glob.substring(1) : glob;
        StringBuilder regex = new StringBuilder(glob.contains("/") ? "" : "(?:.*/)?");
        Matcher part = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|.").matcher(trimmed);
        while (part.find()) {
            regex.append(switch (part.group()) {
                case "**/" -> "(?:.*/)?";
                case "**" -> ".*";
                case "*" -> "[^/]*";
                case "?" -> "[^/]";
                default -> Pattern.quote(part.group());
            });
        }
        return Pattern.compile(regex + (trimmed.endsWith("/") ? ".*" : "(?:/.*)?"));
    }
}
