package vademecum.search;

import java.util.List;
import java.util.Optional;

/// The answer to a query.
///
/// @param hits       the pages found, best first
/// @param total      how many pages were found
/// @param corrected  the words that were searched for instead, where nothing in the site is spelt as the query is
/// @param definition the term of the glossary that the query is
/// @param tags       the tags of the pages found, most pages first; empty unless they were asked for
/// @param folders    the folders of the pages found, most pages first; empty unless they were asked for
public record SearchResult(List<Hit> hits, long total, Optional<String> corrected, Optional<Definition> definition,
                           List<Facet> tags, List<Facet> folders) {

    /// A term of the glossary.
    ///
    /// @param term   its name
    /// @param text   what it means, as plain text
    /// @param path   the page that explains it
    /// @param anchor the id on that page; empty for the page as a whole
    public record Definition(String term, String text, String path, String anchor) {
    }

    /// A tag or folder of pages that were found.
    ///
    /// @param name  the tag or folder
    /// @param count how many of the pages found have it or one below it
    /// @param query what to add to the query for these pages alone
    public record Facet(String name, int count, String query) {
    }
}
