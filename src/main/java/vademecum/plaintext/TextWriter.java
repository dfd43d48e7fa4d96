package vademecum.plaintext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vademecum.harvest.MarkdownText;

/// Writes blocks of plain text as Markdown.
final class TextWriter {

    private static final int TASK_WIDTH = 4;
    private static final int LONGEST_LABEL = 32;
    private static final int TOP = 2;
    private static final int DEEPEST = 6;

    /// The second line of a table that is drawn as Markdown draws it.
    private static final Pattern TABLE = Pattern.compile("\\|(?: *:?-+:? *\\|)+");

    private final StringBuilder out = new StringBuilder();

    private TextWriter() {
    }

    /// The Markdown of blocks. A title becomes a heading one level below the next weightier one above it, the first of
    /// level 2.
    static String write(List<TextBlock> blocks) {
        TextWriter writer = new TextWriter();
        Deque<TitleKind> above = new ArrayDeque<>();
        for (TextBlock block : blocks) {
            if (block instanceof TextBlock.Title title) {
                while (!above.isEmpty() && above.peek().compareTo(title.kind()) >= 0) {
                    above.pop();
                }
                writer.gap();
                writer.out.append("#".repeat(Math.min(TOP + above.size(), DEEPEST))).append(' ')
                        .append(MarkdownText.of(title.text())).append('\n');
                above.push(title.kind());
            } else {
                writer.block(block, "");
            }
        }
        return writer.out.toString();
    }

    private void gap() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void block(TextBlock block, String indent) {
        gap();
        switch (block) {
            case TextBlock.Title title -> line(indent, MarkdownText.of(title.text()));
            case TextBlock.Paragraph paragraph -> paragraph(paragraph.lines(), indent);
            case TextBlock.Verbatim verbatim -> verbatim(verbatim, indent);
            case TextBlock.ItemList list -> list.items().forEach(item -> item(item, indent));
        }
    }

    /// Running text; lines that each begin with a label become a list, for Markdown would join them.
    private void paragraph(List<String> lines, String indent) {
        if (lines.stream().filter(TextWriter::isLabelled).count() < 2 || !isLabelled(lines.getFirst())) {
            lines(indent, indent, lines);
            return;
        }
        for (String text : lines) {
            line(indent + (isLabelled(text) ? "* " : "  "), MarkdownText.of(text));
        }
    }

    private static boolean isLabelled(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && colon <= LONGEST_LABEL && !Character.isLowerCase(line.charAt(0))
                && line.substring(0, colon).chars().noneMatch(c -> ".?!,;".indexOf(c) >= 0);
    }

    private void item(TextItem item, String indent) {
        String mark = item.number() == 0 ? "- " : item.number() + ". ";
        String inner = indent + " ".repeat(mark.length());
        boolean task = item.lines().getFirst().matches("\\[[ xX-]] .*");
        String box = task ? item.lines().getFirst().substring(0, TASK_WIDTH) : "";
        List<String> text = new ArrayList<>(item.lines());
        text.set(0, text.getFirst().substring(box.length()));
        lines(indent + mark + box, inner, text);
        for (TextBlock child : item.children()) {
            if (child instanceof TextBlock.ItemList list) {
                list.items().forEach(below -> item(below, inner));
            } else {
                block(child, inner);
            }
        }
    }

    private void lines(String first, String others, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 ? first : others, MarkdownText.of(lines.get(i)));
        }
    }

    private void verbatim(TextBlock.Verbatim verbatim, String indent) {
        if (verbatim.lines().size() > 2 && TABLE.matcher(verbatim.lines().get(1)).matches()) {
            verbatim.lines().forEach(row -> line(indent, row));
            return;
        }
        String fence = "```";
        while (verbatim.lines().stream().anyMatch(fence::equals)) {
            fence += "`";
        }
        line(indent, fence + "text");
        verbatim.lines().forEach(text -> line(text.isEmpty() ? "" : indent, text));
        line(indent, fence);
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
