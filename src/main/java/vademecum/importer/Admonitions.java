package vademecum.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the admonitions of MkDocs, `!!! note "Title"` with an indented text, into callouts.
final class Admonitions {

    private static final Pattern HEAD = Pattern.compile("(!!!|\\?\\?\\?\\+?) +([\\w-]+)[^\"]*(?:\"(.*)\")?\\s*");
    private static final String INDENT = "    ";

    private Admonitions() {
    }

    /// The note with callouts.
    static String asCallouts(String note) {
        if (!note.contains("!!! ") && !note.contains("??? ") && !note.contains("???+ ")) {
            return note;
        }
        return String.join("\n", lines(note.lines().toList(), 0)) + "\n";
    }

    private static List<String> lines(List<String> lines, int depth) {
        List<String> out = new ArrayList<>();
        boolean code = false;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            code ^= line.startsWith("```") || line.startsWith("~~~");
            Matcher head = HEAD.matcher(line);
            if (code || depth > 6 || !head.matches()) {
                out.add(line);
                continue;
            }
            int end = at;
            while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith(INDENT))) {
                end++;
            }
            while (end > at && lines.get(end - 1).isBlank()) {
                end--;
            }
            String fold = head.group(1).startsWith("?") ? head.group(1).endsWith("+") ? "+" : "-" : "";
            String title = head.group(3) == null ? "" : " " + head.group(3);
            out.add("> [!" + head.group(2) + "]" + fold + title);
            List<String> body = lines.subList(at, end).stream()
                    .map(inner -> inner.isBlank() ? "" : inner.substring(INDENT.length())).toList();
            lines(body, depth + 1).forEach(inner -> out.add(inner.isEmpty() ? ">" : "> " + inner));
            at = end;
        }
        return out;
    }
}
