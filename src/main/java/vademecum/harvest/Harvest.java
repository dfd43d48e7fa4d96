package vademecum.harvest;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.VaultPath;

/// What an import has gathered so far. No two notes or files get the same name, on any file system.
public final class Harvest {

    private final SortedMap<VaultPath, String> notes = new TreeMap<>();
    private final SortedMap<VaultPath, Path> copies = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();
    private final WordCount read = new WordCount();
    private boolean whole = true;

    /// Counts the words of a text that is being imported.
    public void read(String text) {
        read.add(text);
    }

    /// Adds a note.
    ///
    /// @param path where it should go; numbered if something is there
    /// @return where it goes
    public VaultPath note(VaultPath path, String text) {
        VaultPath free = free(path);
        notes.put(free, text);
        return free;
    }

    /// Adds a file that is copied as it is.
    public void copy(VaultPath path, Path from) {
        copies.put(free(path), from);
    }

    /// Adds something that the user should know.
    public void remark(String remark) {
        remarks.add(remark);
    }

    /// Adds something that could not be read to its end.
    public void failure(String remark) {
        remark(remark);
        whole = false;
    }

    private VaultPath free(VaultPath path) {
        VaultPath free = path;
        for (int number = 2; !taken.add(key(free)); number++) {
            String folder = path.folder().isEmpty() ? "" : path.folder() + "/";
            String extension = path.extension().isEmpty() ? "" : "." + path.extension();
            free = new VaultPath(folder + path.baseName() + "-" + number + extension);
        }
        return free;
    }

    private static String key(VaultPath path) {
        return Normalizer.normalize(path.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// The import, complete.
    public Imported imported() {
        WordCount written = new WordCount();
        notes.values().forEach(written::add);
        List<Draft> drafts = new ArrayList<>();
        notes.forEach((path, text) -> drafts.add(new Draft(path, text)));
        return new Imported(drafts, copies, remarks, whole, read.total(), read.missingIn(written));
    }
}
