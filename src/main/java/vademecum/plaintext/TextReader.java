package vademecum.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the layout of plain text: titles, lists by their indents, text that was set in.
final class TextReader {

    private static final int LONGEST_TITLE = 100;
    private static final int TALLEST_BOX = 3;
    private static final int SET_IN = 4;
    private static final int DEEPEST = 12;
    private static final Pattern QUESTION =
            Pattern.compile("(?:\\(?\\d{1,4}[.):]|Q(?:uestion)?\\s?\\d{0,4}\\s?[.):-])\\s.*", Pattern.CASE_INSENSITIVE);

    private final List<TextLine> lines;
    private int at;

    private TextReader(List<TextLine> lines) {
        this.lines = lines;
    }

    /// The blocks of a text.
    static List<TextBlock> read(String text) {
        return new TextReader(TextLine.of(text)).blocks();
    }

    private List<TextBlock> blocks() {
        List<TextBlock> blocks = new ArrayList<>();
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            if (line.isBlank() || isMereRule(at)) {
                at++;
                continue;
            }
            Optional<TextBlock.Title> title = title();
            blocks.add(title.isPresent() ? title.get() : block(line));
        }
        return blocks;
    }

    private TextBlock block(TextLine line) {
        if (line.isDrawn() && at + 1 < lines.size() && lines.get(at + 1).isDrawn()) {
            return drawn();
        }
        if (ItemMark.of(line).isPresent()) {
            return list(line.indent(), 0);
        }
        return line.indent() >= SET_IN ? verbatim(SET_IN) : paragraph();
    }

    /// A rule that sets off no title.
    private boolean isMereRule(int index) {
        return lines.get(index).rule() != ' ' && box(index) == 0;
    }

    private Optional<TextBlock.Title> title() {
        int boxed = box(at);
        if (boxed > 0) {
            TitleKind kind = TitleKind.boxed(lines.get(at).rule());
            StringBuilder text = new StringBuilder();
            for (TextLine line : lines.subList(at + 1, boxed)) {
                String inner = unframed(line.text());
                kind = inner.equals(line.text()) ? kind : TitleKind.FRAMED;
                text.append(text.isEmpty() || inner.isEmpty() ? "" : " ").append(inner);
            }
            at = boxed + 1;
            return Optional.of(new TextBlock.Title(kind, text.toString().strip()));
        }
        if (isUnderlined(at)) {
            TextBlock.Title title = new TextBlock.Title(TitleKind.underlined(lines.get(at + 1).rule()),
                    lines.get(at).text());
            at += 2;
            return Optional.of(title);
        }
        return question();
    }

    /// The index of the rule below a boxed title whose upper rule stands here; 0 if there is none.
    private int box(int from) {
        char rule = lines.get(from).rule();
        if (rule == ' ') {
            return 0;
        }
        for (int i = from + 1; i <= from + TALLEST_BOX + 1 && i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.rule() == rule) {
                return i > from + 1 ? i : 0;
            }
            if (line.isBlank() || line.text().length() > LONGEST_TITLE) {
                return 0;
            }
        }
        return 0;
    }

    /// The text of a line of a box without the sides of the box.
    private static String unframed(String text) {
        char first = text.charAt(0);
        boolean framed = text.length() > 2 && first == text.charAt(text.length() - 1)
                && "|*#=║│+-".indexOf(first) >= 0;
        return framed ? text.substring(1, text.length() - 1).strip() : text;
    }

    private boolean isUnderlined(int index) {
        if (index + 1 >= lines.size() || lines.get(index).rule() != ' ' || lines.get(index + 1).rule() == ' '
                || index > 0 && !lines.get(index - 1).isBlank() && lines.get(index - 1).rule() == ' ') {
            return false;
        }
        TextLine line = lines.get(index);
        int rule = lines.get(index + 1).text().length();
        return line.text().length() <= LONGEST_TITLE && 2 * rule >= line.text().length()
                && (ItemMark.of(line).isEmpty() || Character.isDigit(line.text().charAt(0)));
    }

    /// A question with a number at the margin, which may be wrapped, and text of its own below it.
    private Optional<TextBlock.Title> question() {
        TextLine line = lines.get(at);
        if (line.indent() > 0 || !QUESTION.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(line.text());
        int next = at + 1;
        while (text.charAt(text.length() - 1) != '?' && next < lines.size() && !lines.get(next).isBlank()
                && text.length() + lines.get(next).text().length() < 2 * LONGEST_TITLE
                && ItemMark.of(lines.get(next)).isEmpty()) {
            text.append(' ').append(lines.get(next++).text());
        }
        if (text.charAt(text.length() - 1) != '?') {
            return Optional.empty();
        }
        at = next;
        return Optional.of(new TextBlock.Title(TitleKind.QUESTION, text.toString()));
    }

    private TextBlock paragraph() {
        List<String> text = new ArrayList<>();
        int indent = lines.get(at).indent();
        while (at < lines.size() && !lines.get(at).isBlank() && lines.get(at).rule() == ' '
                && (text.isEmpty() || ItemMark.of(lines.get(at)).isEmpty() && !isSetIn(text.getLast(), indent))) {
            text.add(lines.get(at++).text());
        }
        return new TextBlock.Paragraph(text);
    }

    /// Whether this line is not the rest of a sentence, but what a line with a colon announced.
    private boolean isSetIn(String before, int indent) {
        return before.endsWith(":") && lines.get(at).indent() >= indent + SET_IN;
    }

    private TextBlock drawn() {
        List<String> text = new ArrayList<>();
        while (at < lines.size() && lines.get(at).isDrawn()) {
            text.add(lines.get(at++).text());
        }
        return new TextBlock.Verbatim(text);
    }

    private TextBlock verbatim(int least) {
        int start = at;
        int end = at;
        int left = Integer.MAX_VALUE;
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).indent() >= least)) {
            if (!lines.get(at).isBlank()) {
                left = Math.min(left, lines.get(at).indent());
                end = at + 1;
            }
            at++;
        }
        at = end;
        List<String> text = new ArrayList<>();
        for (TextLine line : lines.subList(start, end)) {
            text.add(line.isBlank() ? "" : " ".repeat(line.indent() - left) + line.text());
        }
        return new TextBlock.Verbatim(text);
    }

    /// A list whose marks stand in one column; what stands further in belongs to the item above it.
    private TextBlock list(int indent, int depth) {
        List<TextItem> items = new ArrayList<>();
        while (at < lines.size()) {
            Optional<ItemMark> mark = ItemMark.of(lines.get(at));
            if (mark.isEmpty() || Math.abs(lines.get(at).indent() - indent) > 1 || isUnderlined(at)
                    || indent == 0 && startsQuestion()) {
                break;
            }
            at++;
            items.add(item(mark.get(), indent, depth));
            int next = nextText();
            if (next < lines.size() && ItemMark.of(lines.get(next)).isPresent()
                    && Math.abs(lines.get(next).indent() - indent) <= 1) {
                at = next;
            }
        }
        return new TextBlock.ItemList(items);
    }

    private boolean startsQuestion() {
        int here = at;
        boolean question = question().isPresent();
        at = here;
        return question;
    }

    private TextItem item(ItemMark mark, int indent, int depth) {
        List<String> text = new ArrayList<>();
        text.add(mark.text());
        while (at < lines.size() && isContinuation(lines.get(at))) {
            text.add(lines.get(at++).text());
        }
        List<TextBlock> children = new ArrayList<>();
        for (int next = nextText(); isInside(next, indent); next = nextText()) {
            at = next;
            children.add(child(indent + mark.width(), depth));
        }
        return new TextItem(mark.number(), text, children);
    }

    /// What stands below an item, whose text begins in a column.
    private TextBlock child(int column, int depth) {
        TextLine line = lines.get(at);
        if (ItemMark.of(line).isPresent() && depth < DEEPEST) {
            return list(line.indent(), depth + 1);
        }
        return line.indent() >= column + SET_IN ? verbatim(column + SET_IN) : paragraph();
    }

    private boolean isContinuation(TextLine line) {
        return !line.isBlank() && line.rule() == ' ' && ItemMark.of(line).isEmpty() && !isUnderlined(at);
    }

    private boolean isInside(int next, int indent) {
        return next < lines.size() && lines.get(next).indent() > indent + 1 && lines.get(next).rule() == ' ';
    }

    /// The index of the next line that is not blank.
    private int nextText() {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }
}
