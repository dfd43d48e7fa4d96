package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.search.SearchOptions;
import vademecum.search.SearchResult;
import vademecum.search.Searcher;
import vademecum.site.SiteWriter;

/// What a search asks.
///
/// @param query the words, as given
/// @param site  the folder of the site
/// @param limit how many hits at most
/// @param json  whether the answer is for programs
record SearchLine(List<String> query, Path site, int limit, boolean json) {

    /// The folder where a site is looked for.
    static final String SITE = "site";
    /// How many hits there are at most.
    static final String LIMIT = "10";

    /// Reads the arguments of `vade` if they are a plain search.
    static Optional<SearchLine> plain(String... arguments) {
        return PlainArguments.read(arguments, "search", Map.of("--site", "--site", "-n", "-n"), Set.of("--json"))
                .flatMap(SearchLine::of);
    }

    private static Optional<SearchLine> of(PlainArguments arguments) {
        Map<String, String> options = arguments.options();
        String limit = options.getOrDefault("-n", LIMIT);
        return arguments.words().isEmpty() || !isNumber(limit) ? Optional.empty() : Optional.of(
                new SearchLine(arguments.words(), Path.of(options.getOrDefault("--site", SITE)),
                        Integer.parseInt(limit), options.containsKey("--json")));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Searches and prints the answer.
    ///
    /// @return the exit code
    /// @throws IOException if the index cannot be read
    int answer(Terminal terminal) throws IOException {
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
                new SearchPrinter(terminal, site).print(text, result);
            }
        }
        return Main.CLEAN;
    }
}
