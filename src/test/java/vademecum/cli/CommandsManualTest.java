package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/// The manual's page on commands tells of every command and option there is.
class CommandsManualTest {

    private static final Path PAGE = Path.of("docs/reference/commands.md");

    @TestFactory
    Stream<DynamicTest> everyOptionIsInTheManual() throws IOException {
        String page = Files.readString(PAGE);
        List<DynamicTest> tests = new ArrayList<>();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        CommandLine vade = Main.commandLine(new Terminal(nowhere, nowhere, false, false));
        vade.getSubcommands().forEach((name, command) -> {
            tests.add(DynamicTest.dynamicTest(name, () -> assertThat(page).contains("| `vade " + name)));
            command.getCommandSpec().options().stream().filter(option -> !option.inherited())
                    .map(CommandLine.Model.OptionSpec::longestName).forEach(option -> tests.add(
                            DynamicTest.dynamicTest(name + " " + option, () -> assertThat(page).contains(option))));
        });
        assertThat(tests).hasSizeGreaterThan(vade.getSubcommands().size());
        return tests.stream();
    }
}
