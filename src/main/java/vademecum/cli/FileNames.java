package vademecum.cli;

import java.io.File;
import java.nio.file.Path;

/// Names files as a program does that was started in the same folder, such as one that checks a repository: from the
/// current folder if the vault is below it, else from the vault.
///
/// @param root  the folder from which names start, absolute
/// @param vault the vault, absolute
record FileNames(Path root, Path vault) {

    /// The names of files in a vault, seen from the current folder.
    static FileNames of(Path vault) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path folder = vault.toAbsolutePath().normalize();
        return new FileNames(folder.startsWith(here) ? here : folder, folder);
    }

    /// The name of a file.
    ///
    /// @param path its path below the vault, as diagnostics of notes have it; `.` for the vault itself
    String inVault(String path) {
        String prefix = name(root.relativize(vault));
        return prefix.isEmpty() ? path : path.equals(".") ? prefix : prefix + "/" + path;
    }

    /// The name of a file.
    ///
    /// @param path its path as the user named it, as diagnostics of settings have it
    String named(String path) {
        Path file = Path.of(path).toAbsolutePath().normalize();
        return name(file.startsWith(root) ? root.relativize(file) : file);
    }

    private static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
