package vademecum.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what MkDocs sets in below a head into callouts: admonitions, `!!! note "Title"`, and the pages of tabs,
/// `=== "Linux"`. Lists of attributes are taken out of sight.
final class Admonitions {

    private static final Pattern HEAD = Pattern.compile(
            "((?:: {3})? *)(?:(!!!|\\?\\?\\?\\+?) +([\\w-]+)([^\"]*)(?:\"(.*)\")?|===[!+]* +\"(.+)\")\\s*");
    private static final int DEEPEST = 6;
    private static final String INDENT = "    ";

    private Admonitions() {
    }

    /// The note with callouts.
    static String asCallouts(String note) {
        if (note.indexOf('{') < 0 && note.lines().noneMatch(line -> HEAD.matcher(line).matches())) {
            return note;
        }
        return String.join("\n", lines(note.lines().toList(), 0)) + "\n";
    }

    private static List<String> lines(List<String> lines, int depth) {
        List<String> out = new ArrayList<>();
        String fence = "";
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            String text = line.strip();
            if (!fence.isEmpty()) {
                fence = text.startsWith(fence) ? "" : fence;
                out.add(line);
                continue;
            }
            Matcher head = HEAD.matcher(line);
            if (depth > DEEPEST || !head.matches()) {
                fence = text.startsWith("```") || text.startsWith("~~~") ? fence(text) : "";
                out.add(fence.isEmpty() ? AttributeLists.line(line) : line);
                continue;
            }
            String indent = head.group(1).replace(':', ' ');
            int end = at;
            while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith(indent + INDENT))) {
                end++;
            }
            while (end > at && lines.get(end - 1).isBlank()) {
                end--;
            }
            if (!out.isEmpty() && out.getLast().startsWith(indent + ">")) {
                out.add("");
            }
            out.add(head.group(1) + "> " + title(head));
            List<String> body = lines.subList(at, end).stream()
                    .map(inner -> inner.isBlank() ? "" : inner.substring(indent.length() + INDENT.length())).toList();
            lines(body, depth + 1).forEach(inner -> out.add(inner.isEmpty() ? indent + ">" : indent + "> " + inner));
            at = end;
        }
        return out;
    }

    private static String fence(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String title(Matcher head) {
        if (head.group(2) == null) {
            return "[!example] " + head.group(6);
        }
        String title = head.group(5) == null || head.group(5).isBlank() ? ""
                : " " + head.group(5).replace("\\\"", "\"");
        String more = head.group(4).isBlank() ? "" : "|" + head.group(4).strip();
        String fold = head.group(2).startsWith("?") ? head.group(2).endsWith("+") ? "+" : "-" : "";
        return "[!" + head.group(3) + more + "]" + fold + title;
    }
}
