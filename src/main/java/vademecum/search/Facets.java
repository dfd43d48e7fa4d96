package vademecum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vademecum.search.SearchResult.Facet;

/// Counts tags and folders of pages: a page counts for each of its tags and folders and for those above them.
final class Facets {

    private static final int MOST = 12;
    private static final Comparator<Facet> ORDER = Comparator.comparing(Facet::count, Comparator.reverseOrder())
            .thenComparing(Facet::name);

    private final String query;
    private final Map<String, Facet> facets = new TreeMap<>();

    /// A counter.
    ///
    /// @param query what stands before a name in a query
    Facets(String query) {
        this.query = query;
    }

    /// Counts a page with these names; of several ways to write one, the first to come is shown.
    void add(List<String> names) {
        Set<String> counted = new LinkedHashSet<>();
        for (String name : names) {
            for (int end = name.indexOf('/', 1); end > 0; end = name.indexOf('/', end + 1)) {
                count(name.substring(0, end), counted);
            }
            if (!name.isEmpty()) {
                count(name, counted);
            }
        }
    }

    private void count(String name, Set<String> counted) {
        String key = Folding.value(name);
        if (counted.add(key)) {
            String selector = query + name;
            boolean quoted = name.chars().anyMatch(c -> c <= ' ' || c == '\u00A0' || c == '\u3000');
            int colon = selector.indexOf(':') + 1;
            Facet fresh = new Facet(name, 1, quoted
                    ? selector.substring(0, colon) + '"' + selector.substring(colon) + '"' : selector);
            facets.merge(key, fresh, (a, _) -> new Facet(a.name(), a.count() + 1, a.query()));
        }
    }

    /// The facets of most pages.
    List<Facet> top() {
        List<Facet> sorted = new ArrayList<>(facets.values());
        sorted.sort(ORDER);
        return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
    }
}
