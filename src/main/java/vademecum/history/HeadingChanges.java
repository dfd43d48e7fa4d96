package vademecum.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which headings took the place of others, as the patches of a history tell: in one hunk as many of the same levels
/// came as went.
final class HeadingChanges {

    private static final Pattern HEADING = Pattern.compile("[-+](#{1,6}) +(.*?)\\s*#*\\s*");

    private final List<Change> changes = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> come = new ArrayList<>();
    private final List<String> levels = new ArrayList<>();
    private String file = "";
    private boolean inHunk;

    private HeadingChanges() {
    }

    /// A heading that took the place of another.
    ///
    /// @param file   the name that the file had then
    /// @param before the heading that went
    /// @param now    the one that came
    record Change(String file, String before, String now) {
    }

    /// Reads what `git log -p -U0` writes, the newest change first.
    static List<Change> read(String log) {
        HeadingChanges changes = new HeadingChanges();
        log.lines().forEach(changes::line);
        changes.end();
        return changes.changes;
    }

    private void line(String line) {
        if (line.startsWith("diff --git ")) {
            end();
            inHunk = false;
        } else if (line.startsWith("@@ ")) {
            end();
            inHunk = true;
        } else if (!inHunk && line.startsWith("+++ b/")) {
            file = line.substring("+++ b/".length()).stripTrailing();
        } else if (inHunk) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches() && !heading.group(2).isEmpty()) {
                boolean old = line.charAt(0) == '-';
                (old ? gone : come).add(heading.group(2));
                levels.add((old ? "-" : "+") + heading.group(1).length());
            }
        }
    }

    /// Ends a hunk.
    private void end() {
        List<String> before = levels.stream().filter(level -> level.startsWith("-")).map(level -> level.substring(1))
                .toList();
        List<String> after = levels.stream().filter(level -> level.startsWith("+")).map(level -> level.substring(1))
                .toList();
        for (int i = 0; i < gone.size() && before.equals(after); i++) {
            if (!gone.get(i).equals(come.get(i))) {
                changes.add(new Change(file, gone.get(i), come.get(i)));
            }
        }
        gone.clear();
        come.clear();
        levels.clear();
    }
}
