package vademecum.search;

import java.util.List;

/// A search result: a page, shown by its best passage.
///
/// @param rank    1 for the best
/// @param score   the page's score
/// @param title   the note's title
/// @param path    the page's path in the site
/// @param anchor  the id of the passage's heading; empty above the first heading
/// @param heading the passage's heading path, joined with ` › `; empty above the first heading
/// @param snippet plain text around the words found
/// @param marks   start and end offsets in the snippet of the words found, in pairs
/// @param named   whether the query is the page's title or alias
/// @param more    further passages of the page, best first
public record Hit(int rank, float score, String title, String path, String anchor, String heading, String snippet,
                  List<Integer> marks, boolean named, List<More> more) {

    /// Another passage of a page that was found.
    ///
    /// @param score   its score
    /// @param anchor  the id of its heading; empty above the first heading
    /// @param heading its heading path
    /// @param snippet plain text around the words found
    /// @param marks   start and end offsets in the snippet of the words found, in pairs
    public record More(float score, String anchor, String heading, String snippet, List<Integer> marks) {
    }
}
