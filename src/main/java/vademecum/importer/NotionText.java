package vademecum.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.harvest.Properties;

/// What Notion writes in a page besides Markdown: what its database says of the page, and text that is set off.
final class NotionText {

    private static final Pattern RELATION =
            Pattern.compile("([^,()]+) \\(([^()\\s]+\\.md|https?://[^()\\s]+)\\)(?:, |$)");
    private static final Pattern ASIDE = Pattern.compile("( *)<aside>(.*)");
    private static final int FIRST_SIGN = 0x2000;
    private static final String ASIDE_END = "</aside>";

    private NotionText() {
    }

    /// The text whose words have to stand in the note: without the addresses of pages that a property names.
    static String counted(String text) {
        return text.replaceFirst("(?m)^Tags: ", "").lines()
                .map(line -> line.contains(": ") ? RELATION.matcher(line).replaceAll("$1 ") : line)
                .reduce("", (all, line) -> all + line.replace("<aside>", " ").replace(ASIDE_END, " ") + "\n");
    }

    /// Takes the lines below the title that say what the columns of a database say of the page.
    ///
    /// @param columns    the names of the columns; empty for a page that is in no database
    /// @param properties takes them
    /// @return the page without them
    static String takeProperties(String text, Set<String> columns, Properties properties) {
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() && (lines.get(at).isBlank() || at == 0 && lines.get(at).startsWith("# "))) {
            at++;
        }
        int end = at;
        while (end < lines.size() && columns.contains(name(lines.get(end)))) {
            end++;
        }
        if (end == at || end < lines.size() && !lines.get(end).isBlank()) {
            return text;
        }
        for (String line : lines.subList(at, end)) {
            property(name(line), line.substring(line.indexOf(':') + 1).strip(), properties);
        }
        List<String> rest = new ArrayList<>(lines.subList(0, at));
        rest.addAll(lines.subList(Math.min(end + 1, lines.size()), lines.size()));
        return String.join("\n", rest) + "\n";
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip();
    }

    private static void property(String name, String value, Properties properties) {
        if (name.toLowerCase(Locale.ROOT).equals("tags")) {
            properties.texts("tags", Arrays.stream(value.split(",")).map(tag -> tag.strip().replace(' ', '-'))
                    .filter(tag -> !tag.isEmpty()).toList());
            return;
        }
        Matcher relation = RELATION.matcher(value);
        List<String> pages = new ArrayList<>();
        int end = 0;
        while (relation.find() && relation.start() == end) {
            pages.add("[[" + relation.group(1).strip() + "]]");
            end = relation.end();
        }
        if (pages.isEmpty() || end < value.length()) {
            properties.value(name, value);
        } else {
            properties.texts(name, pages);
        }
    }

    /// Makes callouts of what stands between `<aside>` and `</aside>`. A sign at its beginning becomes its title.
    static String asCallouts(String text) {
        if (!text.contains("<aside>")) {
            return text;
        }
        List<String> lines = text.lines().toList();
        List<String> out = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher aside = ASIDE.matcher(lines.get(at));
            int end = at;
            while (end < lines.size() && !lines.get(end).contains(ASIDE_END)) {
                end++;
            }
            if (!aside.matches() || end == lines.size()) {
                out.add(lines.get(at));
                continue;
            }
            List<String> body = new ArrayList<>(lines.subList(at + 1, end + 1));
            body.addFirst(aside.group(2));
            callout(aside.group(1), body, out);
            at = end;
        }
        return String.join("\n", out) + "\n";
    }

    private static void callout(String indent, List<String> body, List<String> out) {
        List<String> lines = new ArrayList<>(body.stream()
                .map(line -> line.replace(ASIDE_END, "").replaceFirst("^" + indent, "").stripTrailing()).toList());
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        String first = lines.isEmpty() ? "" : lines.removeFirst();
        String sign = first.split(" ", 2)[0];
        boolean signed = !sign.isEmpty()
                && sign.codePoints().noneMatch(c -> c < FIRST_SIGN || Character.isLetterOrDigit(c));
        out.add(indent + "> [!note]" + (signed ? " " + sign : ""));
        String rest = signed ? first.substring(sign.length()).strip() : first;
        if (!rest.isEmpty()) {
            lines.addFirst(rest);
        }
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        lines.forEach(line -> out.add((indent + "> " + line).stripTrailing()));
        out.add("");
    }
}
