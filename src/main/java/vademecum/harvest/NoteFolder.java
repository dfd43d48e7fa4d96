package vademecum.harvest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import vademecum.base.VaultPath;

/// Takes over a folder of Markdown notes below one of its folders, with the files beside them.
///
/// @param folder  the files
/// @param below   the folder whose notes are taken, such as `docs/`; empty for all
/// @param harvest what takes them
public record NoteFolder(ForeignFolder folder, String below, Harvest harvest) {

    /// Takes every note and file.
    ///
    /// @param properties what to write at the head of notes, by their new path
    /// @param leftOut    paths that are settings and no notes
    /// @param change     makes the note's text from its new path and the text it had
    public void take(Map<VaultPath, Properties> properties, List<String> leftOut, BinaryOperator<String> change) {
        take(properties, leftOut, change, (_, text) -> text);
    }

    /// Takes every note and file.
    ///
    /// @param counted makes, from the note's new path and its text, the text whose words have to stand in the note
    public void take(Map<VaultPath, Properties> properties, List<String> leftOut, BinaryOperator<String> change,
              BinaryOperator<String> counted) {
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            VaultPath path = entry.getKey();
            if (!path.value().startsWith(below) || leftOut.contains(path.value())) {
                continue;
            }
            VaultPath to = new VaultPath(path.value().substring(below.length()));
            if (path.isNote()) {
                String text = folder.text(path);
                harvest.read(counted.apply(to.value(), text));
                String changed = change.apply(to.value(), text);
                harvest.note(to, properties.getOrDefault(to, new Properties()).addTo(changed));
            } else {
                harvest.copy(to, entry.getValue());
            }
        }
    }

    /// Properties that are made note by note.
    public static Map<VaultPath, Properties> properties() {
        return new HashMap<>();
    }
}
