package vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// Reads the arguments of `vade` if they are a search with nothing unusual in it; all others are left to the library
    /// for arguments. People wait for a search, and the library takes as long to read what its options are as the search
    /// does to answer.
    static Optional<SearchLine> plain(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("search")) {
            return Optional.empty();
        }
        List<String> query = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Iterator<String> rest = List.of(arguments).listIterator(1);
        while (rest.hasNext()) {
            String argument = rest.next();
            boolean joined = argument.startsWith("--site=");
            boolean valued = argument.equals("--site") || argument.equals("-n");
            if (joined || argument.equals("--json") || valued && rest.hasNext()) {
                String name = joined ? "--site" : argument;
                String value = joined ? argument.substring("--site=".length()) : valued ? rest.next() : "";
                if (options.put(name, value) != null) {
                    return Optional.empty();
                }
            } else if (argument.startsWith("-") || argument.startsWith("@")) {
                return Optional.empty();
            } else {
                query.add(argument);
            }
        }
        return of(query, options);
    }

    private static Optional<SearchLine> of(List<String> query, Map<String, String> options) {
        String site = options.getOrDefault("--site", SITE);
        String limit = options.getOrDefault("-n", LIMIT);
        boolean usual = !query.isEmpty() && !site.isEmpty() && !site.startsWith("-") && isNumber(limit);
        return !usual ? Optional.empty() : Optional.of(
                new SearchLine(query, Path.of(site), Integer.parseInt(limit), options.containsKey("--json")));
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
