package vademecum.harvest;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import vademecum.base.VaultPath;

/// What an import comes to.
///
/// @param notes   the notes to write, by path
/// @param copies  the files to copy as they are, with where they are now
/// @param remarks what the user should know, in sentences
/// @param whole   whether everything could be read
/// @param words   how many words were read
/// @param lost    words that stand less often in the notes than in what was read; should be empty
public record Imported(List<Draft> notes, SortedMap<VaultPath, Path> copies, List<String> remarks,
                       boolean whole, int words, List<String> lost) {
}
