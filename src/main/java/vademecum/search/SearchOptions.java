package vademecum.search;

/// How to answer a query.
///
/// @param limit  how many pages to return at most
/// @param open   whether the last word may still be in the making: it stands for its completions as well
/// @param more   how many further passages of a page to return at most
/// @param facets whether to count the tags and folders of the pages found
public record SearchOptions(int limit, boolean open, int more, boolean facets) {

    /// Options for a query whose words are all finished.
    public static SearchOptions of(int limit) {
        return new SearchOptions(limit, false, 2, false);
    }
}
