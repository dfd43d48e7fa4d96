package vademecum.wikitext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of MediaWiki as those of Markdown: headings, lists, tables, and text that is set in.
final class WikiLines {

    private static final Pattern ITEM_LINE = Pattern.compile("([*#:;]++)\\s*+(.*)");
    private static final Pattern FORMULA_LINE = Pattern.compile(":*+ *+(\uE002\\d+\uE001) *([.,;]?) *");

    private static final int DEEPEST = 8;

    private final StringBuilder out = new StringBuilder();
    private final WikiTable table = new WikiTable();
    private Kind last = Kind.TEXT;

    private WikiLines() {
    }

    /// What a line is.
    private enum Kind {
        TEXT, ITEM, TERM, CODE, FORMULA;

        /// What a line is below another. Text that is set in is code, unless it holds markup.
        static Kind of(String line, Kind before) {
            if (line.startsWith(" ") && !line.isBlank() && !line.matches(".*(\\[\\[|''|[\uE000\uE002]|]\\(|<).*")) {
                return CODE;
            }
            if (FORMULA_LINE.matcher(line).matches()) {
                return FORMULA;
            }
            return !ITEM_LINE.matcher(line).matches() ? TEXT
                    : line.startsWith(";") || before == TERM && line.matches(":[^*#:;].*") ? TERM : ITEM;
        }
    }

    /// Converts all lines.
    static String markdown(String body) {
        WikiLines lines = new WikiLines();
        body.lines().forEach(lines::take);
        lines.end();
        return lines.out.toString().replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }

    private void take(String line) {
        if (table.takes(line)) {
            return;
        }
        table.end(out);
        Kind kind = Kind.of(line, last);
        if (kind != last && last == Kind.CODE) {
            out.append("```\n");
        }
        if (kind != last) {
            out.append('\n').append(kind == Kind.CODE ? "```text\n" : "");
        }
        last = kind;
        Matcher item = ITEM_LINE.matcher(line);
        switch (kind) {
            case CODE -> out.append(line.substring(1)).append('\n');
            case ITEM -> out.append(item.matches() ? item(item.group(1), item.group(2)) : "").append('\n');
            case TERM -> out.append(item.matches() ? term(item.group(1), item.group(2)) : "").append('\n');
            case FORMULA -> out.append(FORMULA_LINE.matcher(line).replaceFirst("\n\\$$1\\$$2\n\n"));
            case TEXT -> text(line);
        }
    }

    private void text(String line) {
        String trimmed = line.stripTrailing();
        int level = level(trimmed);
        String heading = trimmed.substring(level, trimmed.length() - level).strip();
        if (level > 0 && !heading.isEmpty()) {
            out.append('\n').append("#".repeat(Math.max(2, level))).append(' ').append(heading).append("\n\n");
        } else {
            out.append(line.matches("-{4,}") ? "\n---" : line.strip()).append('\n');
        }
    }

    /// How many equals signs stand both before and behind a heading, at most 6.
    private static int level(String line) {
        int level = 0;
        while (level < 6 && 2 * level + 2 < line.length() && line.charAt(level) == '='
                && line.charAt(line.length() - 1 - level) == '=') {
            level++;
        }
        return level;
    }

    private void end() {
        out.append(last == Kind.CODE ? "```\n" : "");
        table.end(out);
    }

    private static String item(String marks, String text) {
        char last = marks.charAt(marks.length() - 1);
        String indent = "   ".repeat(Math.min(marks.length() - 1, DEEPEST));
        return switch (last) {
            case '#' -> indent + "1. " + text;
            case ':' -> marks.chars().allMatch(c -> c == ':') ? "> ".repeat(Math.min(marks.length(), 4)) + text
                    : indent + text;
            default -> indent + "- " + text;
        };
    }

    /// A term, with what it means if that stands on the same line; or what it means.
    private static String term(String marks, String text) {
        if (!marks.startsWith(";")) {
            return ": " + text;
        }
        String[] parts = text.split(" : ", 2);
        return "\n" + parts[0].strip() + (parts.length > 1 ? "\n: " + parts[1].strip() : "");
    }
}
