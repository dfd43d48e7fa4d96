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
import vademecum.search.SearchOptions;
import vademecum.search.SearchResult;
import vademecum.search.Searcher;
import vademecum.site.SiteWriter;

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

    @Option(names = "--site", paramLabel = "DIR", defaultValue = "site",
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    @Option(names = "-n", paramLabel = "N", defaultValue = "10",
            description = "How many hits at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--json", description = "Write the answer for programs.")
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
        String text = String.join(" ", query);
        try (Searcher searcher = Searcher.open(index)) {
            SearchResult result = searcher.search(text, new SearchOptions(Math.max(1, limit), false, 2, json));
            if (json) {
                terminal.out().println(Json.answer(text, result));
            } else {
                print(text, result);
            }
        }
        return Main.CLEAN;
    }

    private void print(String text, SearchResult result) {
        StringBuilder page = new StringBuilder();
        result.definition().ifPresent(definition -> page.append(terminal.styled("1", Terminal.plain(definition.term())))
                .append(": ").append(Terminal.plain(definition.text())).append("\n\n"));
        result.corrected().ifPresent(words -> page.append("Nothing is spelt “").append(Terminal.plain(text))
                .append("”; this is for ").append(terminal.styled("1", Terminal.plain(words))).append(".\n\n"));
        result.hits().forEach(hit -> add(hit, page));
        page.append(result.hits().isEmpty()
                ? "Nothing found. Try fewer or other words, or only the beginning of one: `beg*`."
                : result.total() + (result.total() == 1 ? " note" : " notes"));
        terminal.out().println(page);
    }

    private void add(Hit hit, StringBuilder page) {
        String heading = hit.heading().isEmpty() ? "" : " › " + hit.heading();
        page.append(hit.rank()).append(". ").append(terminal.styled("1", Terminal.plain(hit.title())))
                .append(Terminal.plain(heading)).append('\n');
        page.append("   ").append(address(hit.path(), hit.anchor())).append('\n');
        page.append("   ").append(marked(hit.snippet(), hit.marks())).append('\n');
        for (Hit.More more : hit.more()) {
            page.append("   › ").append(Terminal.plain(more.heading().isEmpty() ? hit.title() : more.heading()))
                    .append("  ").append(address(hit.path(), more.anchor())).append('\n');
            page.append("     ").append(marked(more.snippet(), more.marks())).append('\n');
        }
        page.append('\n');
    }

    private String address(String path, String anchor) {
        return terminal.styled("34", Terminal.plain(site + "/" + path + (anchor.isEmpty() ? "" : "#" + anchor)));
    }

    private String marked(String snippet, List<Integer> marks) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            text.append(Terminal.plain(snippet.substring(done, marks.get(i))))
                    .append(terminal.styled("1;33", Terminal.plain(snippet.substring(marks.get(i), marks.get(i + 1)))));
            done = marks.get(i + 1);
        }
        return text.append(Terminal.plain(snippet.substring(done))).toString();
    }
}
