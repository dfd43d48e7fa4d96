package vademecum.search;

import java.util.List;
import java.util.Optional;

/// The answer to a query.
///
/// @param hits      the best passages, at most one of each page, best first
/// @param total     how many pages were found
/// @param corrected the words that were searched for instead, where nothing in the site is spelt as the query is
public record SearchResult(List<Hit> hits, long total, Optional<String> corrected) {
}
