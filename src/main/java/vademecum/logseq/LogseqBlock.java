package vademecum.logseq;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A block of Logseq: what stands behind one bullet, and the blocks below it.
///
/// @param lines    its lines, without the bullet and what they are set in by
/// @param children the blocks below it
record LogseqBlock(List<String> lines, List<LogseqBlock> children) {

    private static final Pattern BULLET = Pattern.compile("([\\t ]*)-(?: (.*))?");
    private static final int TAB = 4;

    /// A page, in which what stands above the first bullet comes first.
    ///
    /// @param head   the lines above the first bullet
    /// @param blocks its blocks
    record Page(List<String> head, List<LogseqBlock> blocks) {
    }

    private record Open(int indent, LogseqBlock block) {
    }

    /// Reads a page. A bullet in a fence belongs to the fence, if it is set in as far as the fence is.
    static Page page(String text) {
        Page page = new Page(new ArrayList<>(), new ArrayList<>());
        Deque<Open> open = new ArrayDeque<>();
        LogseqFence fence = new LogseqFence();
        for (String line : text.lines().toList()) {
            Matcher bullet = BULLET.matcher(line);
            int indent = indent(line);
            if (bullet.matches() && (!fence.isOpen() || !open.isEmpty() && indent <= open.peek().indent())) {
                while (!open.isEmpty() && open.peek().indent() >= indent) {
                    open.pop();
                }
                LogseqBlock block = new LogseqBlock(new ArrayList<>(), new ArrayList<>());
                (open.isEmpty() ? page.blocks() : open.peek().block().children()).add(block);
                open.push(new Open(indent, block));
                fence = new LogseqFence();
                String first = bullet.group(2) == null ? "" : bullet.group(2).strip();
                block.lines().add(first);
                fence.take(first);
            } else {
                String inner = open.isEmpty() ? line : outdented(line, open.peek().indent() + 2);
                (open.isEmpty() ? page.head() : open.peek().block().lines()).add(inner);
                fence.take(inner);
            }
        }
        return page;
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }

    private static String outdented(String line, int columns) {
        int at = 0;
        for (int left = columns; left > 0 && at < line.length() && " \t".indexOf(line.charAt(at)) >= 0; at++) {
            left -= line.charAt(at) == '\t' ? TAB : 1;
        }
        return line.substring(at).stripTrailing();
    }

    /// Whether nothing stands here or below.
    boolean isEmpty() {
        return lines.stream().allMatch(String::isBlank) && children.stream().allMatch(LogseqBlock::isEmpty);
    }

    /// Whether its text is a heading.
    boolean isHeading() {
        return lines.getFirst().matches("#{1,6} .*");
    }
}
