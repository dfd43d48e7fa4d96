package vademecum.logseq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the blocks of a page as lists of lists. Blocks that are headings become headings of the note, with what
/// stands below them, where nothing but headings follows.
final class LogseqOutline {

    private static final Pattern PROPERTY = Pattern.compile("([\\w.-]+):: ?(.*)");
    private static final Pattern TASK =
            Pattern.compile("(TODO|LATER|WAITING|WAIT|DOING|NOW|IN-PROGRESS|DONE|CANCELL?ED) (.*)");
    private static final Set<String> CALLOUTS = Set.of("NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING", "PINNED");
    private static final Set<String> CODE = Set.of("SRC", "EXAMPLE", "QUERY", "EXPORT", "COMMENT", "LATEX");

    /// What the program keeps for itself; it stays in the note as a comment.
    private static final Pattern STATE = Pattern.compile("collapsed|(created|updated|last-modified)[-_]at|query-.*"
            + "|logseq\\..*|background-color|filters|exclude-from-graph-view|icon|hl-.*|ls-type|template.*|card-.*");

    private final LogseqText text;
    private final StringBuilder out = new StringBuilder();

    LogseqOutline(LogseqText text) {
        this.text = text;
    }

    /// The Markdown of a page below its properties.
    String write(List<String> head, List<LogseqBlock> blocks) {
        Block above = block(head);
        above.lines().forEach(line -> out.append(line).append('\n'));
        section(blocks);
        return out.toString().strip() + "\n";
    }

    private void section(List<LogseqBlock> blocks) {
        List<LogseqBlock> full = blocks.stream().filter(block -> !block.isEmpty()).toList();
        int headings = full.stream().filter(LogseqBlock::isHeading).findFirst().map(full::indexOf).orElse(full.size());
        if (!full.subList(headings, full.size()).stream().allMatch(LogseqBlock::isHeading)) {
            headings = full.size();
        }
        gap();
        full.subList(0, headings).forEach(block -> item(block, ""));
        for (LogseqBlock heading : full.subList(headings, full.size())) {
            gap();
            List<String> lines = block(heading.lines()).lines();
            out.append(lines.getFirst()).append('\n');
            gap();
            lines.subList(1, lines.size()).forEach(line -> out.append(line).append('\n'));
            section(heading.children());
        }
    }

    private void gap() {
        if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
            out.append('\n');
        }
    }

    private void item(LogseqBlock item, String indent) {
        if (item.isEmpty()) {
            return;
        }
        Block block = block(item.lines());
        String inner = indent + " ".repeat(block.mark().length());
        String before = indent + block.mark();
        for (String line : block.lines()) {
            out.append(line.isEmpty() && before.equals(inner) ? "" : before + line).append('\n');
            before = inner;
        }
        item.children().forEach(child -> item(child, inner));
    }

    /// What a block becomes.
    ///
    /// @param mark  what it begins with as an item of a list
    /// @param lines its lines, at least one
    private record Block(String mark, List<String> lines) {
    }

    private Block block(List<String> source) {
        List<String> lines = new ArrayList<>();
        StringBuilder behind = new StringBuilder();
        String mark = "- ";
        String heading = "";
        for (int at = 0; at < source.size(); at++) {
            String line = source.get(at);
            LogseqFence fence = new LogseqFence();
            Matcher property = PROPERTY.matcher(line);
            if (fence.take(line)) {
                int end = at + 1;
                while (end < source.size() && fence.isOpen()) {
                    fence.take(source.get(end++));
                }
                fenced(source.subList(at, end), lines);
                at = end - 1;
            } else if (line.equals(":LOGBOOK:") && source.subList(at, source.size()).contains(":END:")) {
                int end = at + source.subList(at, source.size()).indexOf(":END:");
                behind.append(" %%").append(String.join(" ", source.subList(at, end + 1))).append("%%");
                at = end;
            } else if (!property.matches()) {
                lines.add(line(line, lines.isEmpty()));
            } else if (property.group(1).equals("id")) {
                behind.append(" ^").append(property.group(2).strip());
            } else if (property.group(1).equals("logseq.order-list-type")) {
                mark = "1. ";
            } else if (property.group(1).equals("heading")) {
                heading = property.group(2).matches("[1-6]") ? "#".repeat(Integer.parseInt(property.group(2))) : "##";
            } else if (STATE.matcher(property.group(1)).matches()) {
                behind.insert(0, " %%" + line + "%%");
            } else {
                lines.add(text.line(line));
            }
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
        if (!heading.isEmpty() && !lines.getFirst().startsWith("#")) {
            lines.set(0, heading + " " + lines.getFirst());
        }
        putBehind(behind.toString(), lines);
        return new Block(mark, lines);
    }

    /// Puts the id of a block, and comments, behind the text it begins with; or below it, if it begins with none.
    private static void putBehind(String behind, List<String> lines) {
        if (behind.isEmpty()) {
            return;
        }
        int end = 0;
        while (end < lines.size() && !lines.get(end).isBlank() && !lines.get(end).matches("(```|>|\\||~~~).*")) {
            end++;
        }
        if (end > 0 || lines.getFirst().isEmpty()) {
            int last = Math.max(0, end - 1);
            lines.set(last, (lines.get(last) + behind).strip());
        } else {
            lines.add("");
            lines.add(behind.strip());
        }
    }

    private String line(String line, boolean first) {
        Matcher task = TASK.matcher(line);
        return !first || !task.matches() ? text.line(line) : switch (task.group(1)) {
            case "DONE" -> "[x] ";
            case "DOING", "NOW", "IN-PROGRESS" -> "[/] ";
            case "CANCELED", "CANCELLED" -> "[-] ";
            default -> "[ ] ";
        } + text.line(task.group(2));
    }

    private void fenced(List<String> source, List<String> lines) {
        Matcher begin = LogseqFence.begin(source.getFirst());
        boolean closed = source.size() > 1;
        if (!begin.matches() || !closed) {
            lines.addAll(source);
            return;
        }
        String name = begin.group(1).toUpperCase(Locale.ROOT);
        List<String> body = source.subList(1, source.size() - 1);
        if (CODE.contains(name)) {
            lines.add("```" + (begin.group(2).isEmpty() ? name.equals("QUERY") ? "clojure" : "text" : begin.group(2)));
            lines.addAll(body);
            lines.add("```");
            return;
        }
        if (CALLOUTS.contains(name)) {
            lines.add(("> [!" + name.toLowerCase(Locale.ROOT) + "] " + begin.group(2)).strip());
        }
        body.forEach(line -> lines.add("> " + text.line(line.strip())));
    }
}
