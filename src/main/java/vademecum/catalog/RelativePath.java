package vademecum.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path as a link writes it, followed from a folder of the vault.
final class RelativePath {

    private RelativePath() {
    }

    /// Where the path leads from a folder, as a path below the vault's root; empty if it leads out of the vault.
    ///
    /// @param folder  the folder of the note that holds the link; empty for the root
    /// @param written the path as written, with `/` between the names
    static Optional<String> follow(String folder, String written) {
        if (isPlain(written)) {
            return Optional.of(folder.isEmpty() ? written : folder + "/" + written);
        }
        ArrayDeque<String> names = new ArrayDeque<>();
        List<String> steps = new ArrayList<>();
        if (!folder.isEmpty() && !written.startsWith("/")) {
            steps.addAll(List.of(folder.split("/")));
        }
        steps.addAll(List.of(written.split("/")));
        for (String step : steps) {
            if (step.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                names.addLast(step);
            }
        }
        return Optional.of(String.join("/", names));
    }

    /// Whether the path starts at its own note by saying so: `./a`, `../a`.
    static boolean isExplicit(String written) {
        return written.startsWith("./") || written.startsWith("../") || written.equals("..") || written.equals(".");
    }

    /// Whether the path names a place on the reader's disk or network whatever folder it is read from: `\\host`,
    /// `//host`, `C:\x`, `file:`, or holds what no path of ours can hold.
    static boolean isForeign(String written) {
        return written.startsWith("//") || written.startsWith("\\") || isDrive(written)
                || written.regionMatches(true, 0, "file:", 0, 5) || written.indexOf('\0') >= 0
                || written.contains("...") && hasLongDots(written);
    }

    private static boolean isDrive(String written) {
        return written.length() > 2 && written.charAt(1) == ':' && Character.isLetter(written.charAt(0))
                && (written.charAt(2) == '\\' || written.charAt(2) == '/');
    }

    private static boolean hasLongDots(String written) {
        for (String name : written.split("/")) {
            if (name.length() > 2 && name.chars().allMatch(c -> c == '.')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String written) {
        return !written.isEmpty() && written.charAt(0) != '/' && written.charAt(0) != '.' && !written.contains("/.")
                && !written.contains("//") && !written.endsWith("/");
    }
}
