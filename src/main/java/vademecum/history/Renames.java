package vademecum.history;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.VaultPath;

/// Under which paths the files of a vault were known before.
///
/// @param moved   from each former path to the last one that the file was given
/// @param remarks what the user should know, each one plain sentence without a full stop
public record Renames(SortedMap<VaultPath, VaultPath> moved, List<String> remarks) {

    /// No file was ever renamed, as far as anyone asked.
    public static final Renames NONE = new Renames(Collections.emptySortedMap(), List.of());

    /// Follows renames to their end.
    ///
    /// @param newestFirst each rename as `{old, new}`; of two from one path the newer one counts
    static Map<String, String> follow(List<String[]> newestFirst) {
        SortedMap<String, String> last = new TreeMap<>();
        for (String[] rename : newestFirst) {
            String end = last.getOrDefault(rename[1], rename[1]);
            if (!end.equals(rename[0])) {
                last.putIfAbsent(rename[0], end);
            }
        }
        return last;
    }
}
