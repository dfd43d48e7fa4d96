package vademecum.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vademecum.markdown.Element.Code;
import vademecum.markdown.Element.Definition;
import vademecum.markdown.Element.Footnote;
import vademecum.markdown.Element.Formula;
import vademecum.markdown.Element.Items;
import vademecum.markdown.Element.Markup;
import vademecum.markdown.Element.Rule;
import vademecum.markdown.Element.Text;

/// Decides what block a line begins, for every kind of block but the paragraph. It stands in for all of flexmark's own
/// block starts: those try one regular expression after the other and differ from CommonMark 0.31.2 in a few corners.
/// One object serves one document.
final class BlockStarts implements BlockParserFactory {

    /// Containers nest no deeper than this; what would open one more is text.
    private static final int DEPTH = 100;

    private final Parsing parsing;

    BlockStarts(Parsing parsing) {
        this.parsing = parsing;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        parsing.deadline().check();
        BlockParser parent = matched.getBlockParser();
        if (state.getIndent() >= 4) {
            return state.getActiveBlockParser().isParagraphParser() ? BlockStart.none() : indented(state);
        }
        Line line = new Line(state, parent);
        return switch (line.first()) {
            case '#' -> heading(line);
            case '`', '~' -> fence(line);
            case '<' -> markup(line);
            case '=' -> underline(line, matched);
            case '-' -> {
                BlockStart underline = underline(line, matched);
                yield underline != null ? underline : ruleOrItem(line);
            }
            case '*', '_', '+' -> ruleOrItem(line);
            case '$' -> formula(line);
            default -> container(line);
        };
    }

    private @Nullable BlockStart container(Line line) {
        if (line.state.getActiveBlockParsers().size() > DEPTH) {
            return BlockStart.none();
        }
        return switch (line.first()) {
            case '>' -> BlockStart.of(new Containers.QuoteParser())
                    .atColumn(Containers.QuoteParser.contentColumn(line.state));
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> item(line);
            case '[' -> footnote(line);
            case ':' -> definition(line);
            default -> BlockStart.none();
        };
    }

    private BlockStart indented(ParserState state) {
        return BlockStart.of(new Leaves.IndentedParser(state.getLine().getStartOffset() + state.getIndex()))
                .atColumn(state.getColumn() + 4);
    }

    private @Nullable BlockStart heading(Line line) {
        BasedSequence chars = line.chars;
        int end = Chars.skip(chars, line.at, '#');
        int level = end - line.at;
        if (level > 6 || end < chars.length() && !Chars.isBlank(chars.charAt(end))) {
            return BlockStart.none();
        }
        int last = chars.length();
        while (last > end && Chars.isBlank(chars.charAt(last - 1))) {
            last--;
        }
        int closing = last;
        while (closing > end && chars.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing < last && Chars.isBlank(chars.charAt(closing - 1))) {
            last = closing;
        }
        Lines text = Lines.trimmed(parsing.text(), line.offset(end), line.offset(Math.max(end, last)));
        return line.leaf(new Text(level, false, text));
    }

    private @Nullable BlockStart fence(Line line) {
        BasedSequence chars = line.chars;
        char mark = line.first();
        int end = Chars.skip(chars, line.at, mark);
        if (end - line.at < 3 || mark == '`' && chars.indexOf('`', end) >= 0) {
            return BlockStart.none();
        }
        Code block = new Code(line.offset(line.at), chars.subSequence(end).toString().strip());
        return BlockStart.of(new Leaves.FenceParser(block, mark, end - line.at, line.state.getIndent()))
                .atIndex(chars.length());
    }

    private @Nullable BlockStart markup(Line line) {
        boolean inParagraph = line.inParagraph || line.state.getActiveBlockParser().isParagraphParser();
        int kind = MarkupScanner.blockKind(line.chars, line.at, !inParagraph);
        return kind == 0 ? BlockStart.none()
                : BlockStart.of(new Leaves.MarkupParser(new Markup(line.offset(line.at)), kind))
                        .atIndex(line.state.getIndex());
    }

    private @Nullable BlockStart underline(Line line, MatchedBlockParser matched) {
        int end = Chars.skip(line.chars, line.at, line.first());
        if (!line.inParagraph || !Chars.isBlankFrom(line.chars, end)) {
            return BlockStart.none();
        }
        List<? extends BasedSequence> gathered = matched.getParagraphLines();
        Lines text = parsing.references().strip(parsing.text(), Lines.of(parsing.text(), gathered));
        if (text.isEmpty()) {
            return BlockStart.none();
        }
        return line.leaf(new Text(line.first() == '=' ? 1 : 2, true, text)).replaceActiveBlockParser();
    }

    private @Nullable BlockStart ruleOrItem(Line line) {
        char mark = line.first();
        if (mark != '+' && isRule(line, mark)) {
            return line.leaf(new Rule());
        }
        boolean deep = line.state.getActiveBlockParsers().size() > DEPTH;
        return mark == '_' || deep ? BlockStart.none() : item(line);
    }

    private static boolean isRule(Line line, char mark) {
        int marks = 0;
        for (int i = line.at; i < line.chars.length(); i++) {
            char c = line.chars.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!Chars.isBlank(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    private static @Nullable BlockStart item(Line line) {
        BasedSequence chars = line.chars;
        int end = line.at;
        int number = 0;
        while (end < chars.length() && Chars.isDigit(chars.charAt(end)) && end - line.at < 10) {
            number = end - line.at < 9 ? number * 10 + chars.charAt(end) - '0' : number;
            end++;
        }
        if (end == chars.length() || end - line.at > 9) {
            return BlockStart.none();
        }
        char mark = chars.charAt(end++);
        boolean ordered = end - 1 > line.at;
        boolean marked = ordered ? mark == '.' || mark == ')' : mark == '-' || mark == '*' || mark == '+';
        if (!marked || end < chars.length() && !Chars.isBlank(chars.charAt(end))) {
            return BlockStart.none();
        }
        boolean empty = Chars.isBlankFrom(chars, end);
        if (line.inParagraph && (empty || ordered && number != 1)) {
            return BlockStart.none();
        }
        int width = line.width(end, empty);
        Containers.ItemParser item = new Containers.ItemParser(line.state.getIndent() + width);
        int column = line.state.getColumn() + line.state.getIndent() + width;
        if (line.parent instanceof Containers.ListParser list && list.getBlock().mark == mark) {
            return BlockStart.of(item).atColumn(column);
        }
        return BlockStart.of(new Containers.ListParser(new Items(mark, number)), item).atColumn(column);
    }

    private @Nullable BlockStart footnote(Line line) {
        BasedSequence chars = line.chars;
        int end = parsing.plain() ? -1 : chars.indexOf(']', line.at);
        boolean note = end > line.at + 2 && end + 1 < chars.length()
                && chars.charAt(line.at + 1) == '^' && chars.charAt(end + 1) == ':';
        if (!note) {
            return BlockStart.none();
        }
        String label = chars.subSequence(line.at + 2, end).toString();
        if (label.chars().anyMatch(c -> Chars.isSpace(c) || c == '[' || c == Comments.FILLER)) {
            return BlockStart.none();
        }
        parsing.footnotes().add(label);
        Footnote block = new Footnote(label, line.offset(line.at));
        return BlockStart.of(new Containers.NoteParser(block)).atIndex(Chars.skipBlanks(chars, end + 2));
    }

    private @Nullable BlockStart definition(Line line) {
        int next = line.at + 1;
        boolean marked = next < line.chars.length() && Chars.isBlank(line.chars.charAt(next));
        if (parsing.plain() || !marked || Chars.isBlankFrom(line.chars, next)) {
            return BlockStart.none();
        }
        Node before = line.inParagraph ? line.parent.getBlock() : line.parent.getBlock().getLastChild();
        boolean term = before instanceof com.vladsch.flexmark.ast.Paragraph || before instanceof Definition;
        if (!term) {
            return BlockStart.none();
        }
        Definition block = new Definition();
        block.loose = !line.inParagraph && before instanceof com.vladsch.flexmark.ast.Paragraph;
        int width = line.width(next, false);
        return BlockStart.of(new Containers.NoteParser(block, line.state.getIndent() + width))
                .atColumn(line.state.getColumn() + line.state.getIndent() + width);
    }

    private @Nullable BlockStart formula(Line line) {
        int start = line.offset(line.at);
        if (parsing.plain() || line.inParagraph || !parsing.text().startsWith("$$", start)) {
            return BlockStart.none();
        }
        int end = Formulas.endOfBlock(parsing.text(), start);
        return end < 0 ? BlockStart.none()
                : BlockStart.of(new Leaves.FormulaParser(new Formula(start), end)).atIndex(line.state.getIndex());
    }

    /// The line in hand: what stands at its first character that is not blank.
    private static final class Line {
        final ParserState state;
        final BlockParser parent;
        final BasedSequence chars;
        final int at;
        final boolean inParagraph;

        Line(ParserState state, BlockParser parent) {
            this.state = state;
            this.parent = parent;
            this.chars = state.getLine();
            this.at = state.getNextNonSpaceIndex();
            this.inParagraph = parent.isParagraphParser();
        }

        char first() {
            return chars.charAt(at);
        }

        int offset(int index) {
            return chars.getStartOffset() + index;
        }

        BlockStart leaf(Element block) {
            return BlockStart.of(new Leaves.LineParser(block)).atIndex(chars.length());
        }

        /// Columns from the marker to the content behind it; one more than the marker if that would be indented code.
        int width(int endOfMarker, boolean empty) {
            int marker = endOfMarker - at;
            int column = state.getColumn() + state.getIndent() + marker;
            int width = 0;
            for (int i = endOfMarker; i < chars.length() && Chars.isBlank(chars.charAt(i)); i++) {
                width += chars.charAt(i) == '\t' ? 4 - (column + width) % 4 : 1;
            }
            return marker + (empty || width > 4 ? 1 : width);
        }
    }
}
