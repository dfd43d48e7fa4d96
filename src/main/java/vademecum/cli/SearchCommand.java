package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.search.Hit;
import vademecum.search.SearchResult;
import vademecum.search.Searcher;
import vademecum.site.SiteWriter;

/// `vade search`: searches a built site.
@Command(name = "search", header = "Search a built site.",
        description = {"", "Words, \"phrases\", -without, tag:, title:, path:, and word* for any word that begins so."},
        footer = {"", "Examples:", "  vade search user data",
            "  vade search '\"leader node\" -serverless tag:aws'",
            "  vade search --json s3     one JSON object a line:",
            "                            {rank, score, title, path, anchor, heading, snippet}"})
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--site", paramLabel = "DIR", defaultValue = "site",
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    @Option(names = "-n", paramLabel = "N", defaultValue = "10",
            description = "How many hits at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--json", description = "Write the hits for programs.")
    private boolean json;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path index = SiteWriter.indexFolder(site);
        if (!Files.isDirectory(index)) {
            throw new UsageException("there is no search index for `" + site + "`",
                    "build the site first: `vade build`");
        }
        try (Searcher searcher = Searcher.open(index)) {
            SearchResult result = searcher.search(String.join(" ", query), Math.max(1, limit));
            if (json) {
                result.hits().forEach(hit -> terminal.out().println(Json.hit(hit)));
            } else {
                print(result);
            }
        }
        return Main.CLEAN;
    }

    private void print(SearchResult result) {
        result.corrected().ifPresent(words -> terminal.out().println("Nothing says exactly that; showing results for "
                + terminal.styled("1", Terminal.plain(words)) + "\n"));
        for (Hit hit : result.hits()) {
            String heading = hit.heading().isEmpty() ? "" : " › " + hit.heading();
            String anchor = hit.anchor().isEmpty() ? "" : "#" + hit.anchor();
            terminal.out().println(hit.rank() + ". " + terminal.styled("1", Terminal.plain(hit.title()))
                    + Terminal.plain(heading));
            terminal.out().println("   " + terminal.styled("34", Terminal.plain(site + "/" + hit.path() + anchor)));
            terminal.out().println("   " + marked(hit) + "\n");
        }
        terminal.out().println(result.hits().isEmpty() ? "Nothing found. Try fewer or other words."
                : result.total() + (result.total() == 1 ? " note" : " notes"));
    }

    private String marked(Hit hit) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int i = 0; i + 1 < hit.marks().size(); i += 2) {
            int from = hit.marks().get(i);
            int to = hit.marks().get(i + 1);
            text.append(Terminal.plain(hit.snippet().substring(done, from)))
                    .append(terminal.styled("1;33", Terminal.plain(hit.snippet().substring(from, to))));
            done = to;
        }
        return text.append(Terminal.plain(hit.snippet().substring(done))).toString();
    }
}
