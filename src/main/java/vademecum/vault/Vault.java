package vademecum.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;

/// The files of a vault, found but not yet read. Hidden files and folders, such as `.obsidian` and `.trash`, folders
/// named `_drafts` and what the configuration ignores are not among them. Symbolic links are followed only inside the
/// vault.
public final class Vault {

    /// The largest note that is read, in bytes; what is larger is no note.
    static final long LARGEST_NOTE = 32L << 20;

    private final Path root;
    private final SortedMap<VaultPath, Path> notes;
    private final SortedMap<VaultPath, Path> files;
    private final SortedSet<VaultPath> ignored;
    private final List<Diagnostic> problems;

    Vault(Path root, SortedMap<VaultPath, Path> notes, SortedMap<VaultPath, Path> files, SortedSet<VaultPath> ignored,
          List<Diagnostic> problems) {
        this.root = root;
        this.notes = Collections.unmodifiableSortedMap(notes);
        this.files = Collections.unmodifiableSortedMap(files);
        this.ignored = Collections.unmodifiableSortedSet(ignored);
        this.problems = List.copyOf(problems);
    }

    /// Finds the files of a vault.
    ///
    /// @param folder the vault's root
    /// @param ignore globs of paths below the root that are left out
    /// @throws NoSuchFileException   if the folder is not there
    /// @throws NotDirectoryException if it is not a folder
    /// @throws IOException           if it cannot be listed
    public static Vault scan(Path folder, List<String> ignore) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path root = folder.toRealPath();
        VaultWalk walk = new VaultWalk(root, ignore.stream().map(Glob::of).toList());
        Files.walkFileTree(root, walk);
        return walk.vault();
    }

    /// The folder that everything is below, as a real path.
    public Path root() {
        return root;
    }

    /// The notes, sorted by path.
    public SortedMap<VaultPath, Path> notes() {
        return notes;
    }

    /// The other files, sorted by path.
    public SortedMap<VaultPath, Path> files() {
        return files;
    }

    /// Notes and files that are left out because the configuration ignores them or they lie in a folder `_drafts`; only
    /// their names are known.
    public SortedSet<VaultPath> ignored() {
        return ignored;
    }

    /// What is wrong with names and links on the disk.
    public List<Diagnostic> problems() {
        return problems;
    }

    /// What Obsidian's own settings say, if it ever opened the vault.
    public ObsidianSettings obsidian() {
        return ObsidianSettings.of(root);
    }

    /// Reads a note: UTF-8 strictly, and where that fails as well as can be, with a diagnostic.
    ///
    /// @param note one of [#notes]
    /// @throws IOException if the file cannot be read
    public Reading read(VaultPath note) throws IOException {
        Path file = notes.getOrDefault(note, root.resolve(note.value()));
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            long size = in.size();
            if (size > LARGEST_NOTE) {
                Diagnostic problem = Diagnostic.of(Code.UNREADABLE_FILE, Span.file(note.value()),
                        "the note is larger than " + (LARGEST_NOTE >> 20) + " MB", "split it into several notes");
                return new Reading(new SourceFile(note, ""), List.of(problem));
            }
            byte[] bytes = new byte[(int) size];
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining() && in.read(buffer) >= 0) {
                // Most often once.
            }
            return Decoder.decode(note, buffer.hasRemaining() ? Arrays.copyOf(bytes, buffer.position()) : bytes);
        }
    }

    /// A note as read, with what was wrong with its bytes.
    ///
    /// @param file     the text
    /// @param problems at most one diagnostic on its encoding
    public record Reading(SourceFile file, List<Diagnostic> problems) {
    }

    static SortedMap<VaultPath, Path> sorted() {
        return new TreeMap<>();
    }
}
