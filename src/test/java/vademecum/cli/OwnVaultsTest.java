package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What ships with the program is as clean as it asks of others.
class OwnVaultsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"notes", "docs"})
    void hasNoErrorsAndNoWarnings(String vault) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Main.run(new Terminal(out, out, false, false), "check", vault);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith(" 0 errors, 0 warnings\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
    void linksToFilesThatExist(String page) throws IOException {
        assertThat(LINK.matcher(Files.readString(Path.of(page))).results().map((MatchResult link) -> link.group(1)))
                .isNotEmpty().allMatch(file -> Files.exists(Path.of(file)));
    }
}
