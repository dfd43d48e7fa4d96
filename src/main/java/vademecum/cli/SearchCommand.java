package vademecum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vade search`: searches a built site.
@Command(name = "search", header = "Search a built site.",
        description = {"", "Words, \"phrases\", -without, tag:, title:, path:, and word* for any word that begins so."},
        footer = {"", "Examples:", "  vade search user data",
            "  vade search '\"leader node\" -serverless tag:aws'",
            "  vade search --json s3     the answer as one JSON object"})
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--site", paramLabel = "DIR", defaultValue = SearchLine.SITE,
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of(SearchLine.SITE);

    @Option(names = "-n", paramLabel = "N", defaultValue = SearchLine.LIMIT,
            description = "How many hits at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Write the answer for programs.")
    private boolean json;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return new SearchLine(query, site, limit, json).answer(terminal);
    }
}
