package vademecum.vault;

import java.util.regex.Pattern;
import vademecum.base.VaultPath;

/// A pattern for paths in a vault: `*` stands for any run of characters but `/`, `**` for any run at all, `?` for one
/// character. A pattern that names a folder stands for everything in it. Case counts.
///
/// @param pattern the pattern as a regular expression that backtracks over literals only
public record Glob(Pattern pattern) {

    /// Reads a glob such as `private/**` or `*.draft.md`. One without a `/` matches in any folder.
    public static Glob of(String glob) {
        String trimmed = glob.startsWith("/") ? glob.substring(1) : glob;
        StringBuilder regex = new StringBuilder(glob.contains("/") ? "" : "(?:.*/)?");
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (trimmed.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (trimmed.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        String folder = trimmed.endsWith("/") ? ".*" : "(?:/.*)?";
        return new Glob(Pattern.compile(regex + folder, Pattern.DOTALL));
    }

    /// Whether the path, or a folder that it is in, is meant.
    public boolean matches(VaultPath path) {
        return matches(path.value());
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
