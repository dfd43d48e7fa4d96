package vademecum.search;

/// A search result.
///
/// @param rank    1 for the best
/// @param score   the BM25 score
/// @param title   the note's title
/// @param path    the page's path in the site
/// @param anchor  the id of the passage's heading; empty above the first heading
/// @param heading the passage's heading path, joined with ` › `; empty above the first heading
/// @param snippet plain text around the words found
/// @param marks   start and end offsets in the snippet of the words found, in pairs
public record Hit(int rank, float score, String title, String path, String anchor, String heading, String snippet,
                  java.util.List<Integer> marks) {
}
