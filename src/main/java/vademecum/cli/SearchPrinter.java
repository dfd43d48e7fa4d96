package vademecum.cli;

import java.nio.file.Path;
import java.util.List;
import vademecum.search.Hit;
import vademecum.search.SearchResult;

/// Prints the answer to a search for people.
///
/// @param terminal where to
/// @param site     the folder of the site, by which the pages are named
record SearchPrinter(Terminal terminal, Path site) {

    void print(String text, SearchResult result) {
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
