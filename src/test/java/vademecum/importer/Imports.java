package vademecum.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vademecum.harvest.Imported;

/// Imports small folders and files that tests write.
final class Imports {

    private Imports() {
    }

    /// The notes that plain text becomes, by path.
    static Map<String, String> text(Path folder, String text) throws IOException {
        return notes(Files.writeString(folder.resolve("notes.txt"), text));
    }

    /// The notes that files become, by path.
    ///
    /// @param files paths and texts in turn
    static Map<String, String> files(Path folder, String... files) throws IOException {
        for (int i = 0; i < files.length; i += 2) {
            Path file = folder.resolve(files[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files[i + 1]);
        }
        return notes(folder);
    }

    private static Map<String, String> notes(Path from) throws IOException {
        Imported imported = Import.read(from, Optional.empty());
        if (!imported.lost().isEmpty()) {
            throw new AssertionError("lost: " + imported.lost());
        }
        Map<String, String> notes = new TreeMap<>();
        imported.notes().forEach(note -> notes.put(note.path().value(), note.text()));
        return notes;
    }
}
