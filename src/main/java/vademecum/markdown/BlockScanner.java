package vademecum.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vademecum.markdown.Element.Code;
import vademecum.markdown.Element.Rule;
import vademecum.markdown.Element.Text;

/// Reads the blocks of a note. What most of a note is, it reads itself: headings, paragraphs, fenced code and rules at
/// the top level. Each stretch of anything else, up to a line that ends every block before it, goes to flexmark.
final class BlockScanner {

    private final Parsing parsing;
    private final String text;
    private final char[] chars;
    private final Document document;
    private @Nullable BasedSequence note;
    /// The line in hand: where it begins, its first character that is no blank, its end, and the columns before it.
    private int start;
    private int first;
    private int end;
    private int indent;
    /// The paragraph before the line in hand, if nothing but blank lines stands between.
    private int paragraphStart = -1;
    /// How many abbreviations were found before it.
    private int abbreviations;
    private @Nullable Text paragraph;
    /// Whether a line ends as they do on other systems; then flexmark reads all of the note.
    private boolean foreign;
    private int[] spans = new int[32];

    private BlockScanner(Parsing parsing) {
        this.parsing = parsing;
        this.text = parsing.text();
        this.chars = parsing.chars();
        this.document = BlockReader.document();
    }

    /// What a line is.
    private enum Kind {
        BLANK, TEXT, HEADING, FENCE, RULE, OTHER
    }

    /// The tree of a note: a document of [Element]s.
    ///
    /// @param from where the text begins, behind the front matter
    static Document read(Parsing parsing, int from) {
        BlockScanner scanner = new BlockScanner(parsing);
        scanner.blocks(from);
        if (scanner.foreign) {
            scanner.forget(0);
            return scanner.read(from, parsing.text().length());
        }
        return scanner.document;
    }

    private void blocks(int from) {
        line(from);
        while (start < text.length()) {
            Kind kind = kind(false);
            if (kind != Kind.BLANK && kind != Kind.OTHER) {
                paragraphStart = -1;
            }
            switch (kind) {
                case BLANK -> line(end + 1);
                case TEXT -> paragraph();
                case HEADING -> heading();
                case FENCE -> fence();
                case RULE -> {
                    document.appendChild(new Rule());
                    line(end + 1);
                }
                case OTHER -> other();
            }
        }
    }

    /// Takes the line that begins at an offset in hand.
    private void line(int at) {
        start = Math.min(at, chars.length);
        indent = 0;
        int i = start;
        while (i < chars.length && Chars.isBlank(chars[i])) {
            indent = chars[i] == '\t' ? indent + 4 - indent % 4 : indent + 1;
            i++;
        }
        first = i;
        while (i < chars.length && (chars[i] > '\r' || chars[i] != '\n' && chars[i] != '\r')) {
            i++;
        }
        end = i;
        if (i < chars.length && chars[i] == '\r') {
            foreign = true;
            start = chars.length;
            first = start;
            end = start;
        }
    }

    private Kind kind(boolean inParagraph) {
        if (first == end) {
            return Kind.BLANK;
        }
        if (indent >= 4) {
            return inParagraph ? Kind.TEXT : Kind.OTHER;
        }
        char c = text.charAt(first);
        return switch (c) {
            case '#' -> LineMarks.headingLevel(text, first, end) > 0 ? Kind.HEADING : Kind.TEXT;
            case '`', '~' -> LineMarks.fence(text, first, end) > 0 ? Kind.FENCE : Kind.TEXT;
            case '-', '*', '_', '+', '=' -> marked(c, inParagraph);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                LineMarks.endOfItemMark(text, first, end) > 0 ? Kind.OTHER : Kind.TEXT;
            case '>' -> Kind.OTHER;
            case '<' -> MarkupScanner.blockKind(text.substring(first, end), 0, !inParagraph) > 0
                    ? Kind.OTHER : Kind.TEXT;
            case '[' -> text.startsWith("[^", first) ? Kind.OTHER : Kind.TEXT;
            case ':' -> first + 1 < end && Chars.isBlank(text.charAt(first + 1)) ? Kind.OTHER : Kind.TEXT;
            case '$' -> !inParagraph && text.startsWith("$$", first) ? Kind.OTHER : Kind.TEXT;
            default -> Kind.TEXT;
        };
    }

    private Kind marked(char mark, boolean inParagraph) {
        if (inParagraph && (mark == '-' || mark == '=') && LineMarks.isUnderline(text, first, end, mark)
                || mark != '_' && mark != '=' && LineMarks.endOfItemMark(text, first, end) > 0) {
            return Kind.OTHER;
        }
        boolean rule = mark != '+' && mark != '=' && LineMarks.isRule(text, first, end, mark);
        return rule ? Kind.RULE : Kind.TEXT;
    }

    private void heading() {
        int level = LineMarks.headingLevel(text, first, end);
        document.appendChild(new Text(level, false, LineMarks.heading(text, first, end, level)));
        line(end + 1);
    }

    private void fence() {
        char mark = text.charAt(first);
        int length = LineMarks.fence(text, first, end);
        int columns = indent;
        Code code = new Code(first, text.substring(first + length, end).strip());
        line(end + 1);
        while (start < text.length() && !closesFence(mark, length)) {
            int from = LineMarks.skip(text, start, Math.min(end, start + columns), ' ');
            code.text.append(text, from, end).append('\n');
            line(end + 1);
        }
        document.appendChild(code);
        line(end + 1);
    }

    private boolean closesFence(char mark, int length) {
        if (first == end || indent >= 4 || text.charAt(first) != mark) {
            return false;
        }
        int behind = LineMarks.skip(text, first, end, mark);
        return behind - first >= length && LineMarks.isBlank(text, behind, end);
    }

    private void paragraph() {
        parsing.deadline().check();
        int from = start;
        int count = 0;
        Kind kind;
        do {
            if (count == spans.length) {
                spans = Arrays.copyOf(spans, 2 * count);
            }
            spans[count++] = first;
            spans[count++] = end;
            line(end + 1);
            kind = kind(true);
        } while (kind == Kind.TEXT);
        if (kind == Kind.OTHER) {
            stretch(from);
            return;
        }
        while (Chars.isBlank(text.charAt(spans[count - 1] - 1))) {
            spans[count - 1]--;
        }
        abbreviations = parsing.abbreviations().size();
        Lines lines = BlockReader.withoutDefinitions(parsing, new Lines(Arrays.copyOf(spans, count)));
        paragraphStart = from;
        paragraph = lines.isEmpty() ? null : new Text(0, false, lines);
        if (paragraph != null) {
            document.appendChild(paragraph);
        }
    }

    /// Hands over what begins at the line in hand; with the paragraph before it, if the line defines that as a term.
    private void other() {
        boolean definition = indent < 4 && text.charAt(first) == ':' && paragraphStart >= 0;
        int from = definition ? paragraphStart : start;
        if (definition) {
            forget(abbreviations);
            if (paragraph != null) {
                paragraph.unlink();
            }
        }
        paragraphStart = -1;
        stretch(from);
    }

    /// Has flexmark read from an offset to the next line that ends every block before it.
    private void stretch(int from) {
        boolean blank = false;
        while (start < text.length() && !(blank && endsAll())) {
            blank = first == end;
            line(end + 1);
        }
        int known = parsing.abbreviations().size();
        Document part = read(from, start);
        if (start < text.length() && part.getLastChild() instanceof Element last && last.open) {
            line(text.length());
            forget(known);
            part = read(from, start);
        }
        for (Node child = part.getFirstChild(); child != null; child = part.getFirstChild()) {
            document.appendChild(child);
        }
    }

    /// Forgets the abbreviations of text that is read again.
    private void forget(int known) {
        parsing.abbreviations().subList(known, parsing.abbreviations().size()).clear();
    }

    /// Whether the line in hand, behind a blank one, can be part of no block before it but an open block of lines.
    private boolean endsAll() {
        return first < end && first == start && switch (kind(false)) {
            case TEXT, HEADING, FENCE, RULE -> true;
            case OTHER -> "<>[$".indexOf(text.charAt(first)) >= 0;
            case BLANK -> false;
        };
    }

    private Document read(int from, int to) {
        BasedSequence whole = note;
        if (whole == null) {
            whole = BasedSequence.of(text);
            note = whole;
        }
        return BlockReader.read(parsing, whole.subSequence(from, to));
    }
}
