package vademecum.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vademecum.base.Code;

/// `vade explain`: prints the manual's page on a diagnostic.
@Command(name = "explain", header = "Explain a diagnostic.",
        footer = {"", "Examples:", "  vade explain V201", "  vade explain missing-target"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CODE", description = "The number or name of the diagnostic.")
    private String code = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Code found = Code.find(code).orElseThrow(() -> new UsageException("no diagnostic is called `" + code + "`",
                "the codes are " + Arrays.stream(Code.values()).map(Code::number).collect(Collectors.joining(" "))));
        terminal.out().print(CodePage.of(found).markdown());
        return Main.CLEAN;
    }
}
