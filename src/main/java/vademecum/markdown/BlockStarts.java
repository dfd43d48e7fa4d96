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
    private final String text;

    BlockStarts(Parsing parsing) {
        this.parsing = parsing;
        this.text = parsing.text();
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        parsing.deadline().check();
        BlockParser parent = matched.getBlockParser();
        if (state.getIndent() >= 4) {
            return state.getActiveBlockParser().isParagraphParser() ? BlockStart.none() : indented(state);
        }
        Line line = new Line(text, state, parent);
        return switch (line.mark()) {
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
        return switch (line.mark()) {
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
        int level = LineMarks.headingLevel(text, line.first, line.end);
        return level == 0 ? BlockStart.none()
                : line.leaf(new Text(level, false, LineMarks.heading(text, line.first, line.end, level)));
    }

    private @Nullable BlockStart fence(Line line) {
        int length = LineMarks.fence(text, line.first, line.end);
        if (length == 0) {
            return BlockStart.none();
        }
        Code block = new Code(line.first, text.substring(line.first + length, line.end).strip());
        return BlockStart.of(new Leaves.FenceParser(block, line.mark(), length, line.state.getIndent()))
                .atIndex(line.chars.length());
    }

    private @Nullable BlockStart markup(Line line) {
        boolean inParagraph = line.inParagraph || line.state.getActiveBlockParser().isParagraphParser();
        int kind = MarkupScanner.blockKind(line.chars.toString(), line.at, !inParagraph);
        return kind == 0 ? BlockStart.none()
                : BlockStart.of(new Leaves.MarkupParser(new Markup(line.first), kind))
                        .atIndex(line.state.getIndex());
    }

    private @Nullable BlockStart underline(Line line, MatchedBlockParser matched) {
        if (!line.inParagraph || !LineMarks.isUnderline(text, line.first, line.end, line.mark())) {
            return BlockStart.none();
        }
        List<? extends BasedSequence> gathered = matched.getParagraphLines();
        Lines heading = parsing.references().strip(text, Lines.of(text, gathered));
        if (heading.isEmpty()) {
            return BlockStart.none();
        }
        return line.leaf(new Text(line.mark() == '=' ? 1 : 2, true, heading)).replaceActiveBlockParser();
    }

    private @Nullable BlockStart ruleOrItem(Line line) {
        char mark = line.mark();
        if (mark != '+' && LineMarks.isRule(text, line.first, line.end, mark)) {
            return line.leaf(new Rule());
        }
        boolean deep = line.state.getActiveBlockParsers().size() > DEPTH;
        return mark == '_' || deep ? BlockStart.none() : item(line);
    }

    private @Nullable BlockStart item(Line line) {
        int behind = LineMarks.endOfItemMark(text, line.first, line.end);
        if (behind == 0) {
            return BlockStart.none();
        }
        boolean ordered = behind - 1 > line.first;
        int number = ordered ? Integer.parseInt(text, line.first, behind - 1, 10) : 0;
        boolean empty = LineMarks.isBlank(text, behind, line.end);
        if (line.inParagraph && (empty || ordered && number != 1)) {
            return BlockStart.none();
        }
        int width = line.width(behind, empty);
        Containers.ItemParser item = new Containers.ItemParser(line.state.getIndent() + width);
        int column = line.state.getColumn() + line.state.getIndent() + width;
        char mark = text.charAt(behind - 1);
        if (line.parent instanceof Containers.ListParser list && list.getBlock().mark == mark) {
            return BlockStart.of(item).atColumn(column);
        }
        return BlockStart.of(new Containers.ListParser(new Items(mark, number)), item).atColumn(column);
    }

    private @Nullable BlockStart footnote(Line line) {
        int close = parsing.plain() ? -1 : text.indexOf(']', line.first, line.end);
        boolean note = close > line.first + 2 && close + 1 < line.end
                && text.charAt(line.first + 1) == '^' && text.charAt(close + 1) == ':';
        String label = note ? text.substring(line.first + 2, close) : " ";
        if (label.chars().anyMatch(c -> Chars.isSpace(c) || c == '[' || c == Comments.FILLER)) {
            return BlockStart.none();
        }
        parsing.footnotes().add(label);
        return BlockStart.of(new Containers.NoteParser(new Footnote(label, line.first)))
                .atIndex(Chars.skipBlanks(line.chars.toString(), close + 2 - line.first + line.at));
    }

    private @Nullable BlockStart definition(Line line) {
        int next = line.first + 1;
        boolean marked = next < line.end && Chars.isBlank(text.charAt(next));
        if (parsing.plain() || !marked || LineMarks.isBlank(text, next, line.end)) {
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
        int start = line.first;
        if (parsing.plain() || line.inParagraph || !text.startsWith("$$", start)) {
            return BlockStart.none();
        }
        int end = Formulas.endOfBlock(text, start);
        return end < 0 ? BlockStart.none()
                : BlockStart.of(new Leaves.FormulaParser(new Formula(start), end)).atIndex(line.state.getIndex());
    }

    /// The line in hand: what stands at its first character that is not blank.
    private static final class Line {
        final ParserState state;
        final BlockParser parent;
        final BasedSequence chars;
        final int at;
        final int first;
        final int end;
        final boolean inParagraph;
        private final String text;

        Line(String text, ParserState state, BlockParser parent) {
            this.text = text;
            this.state = state;
            this.parent = parent;
            this.chars = state.getLine();
            this.at = state.getNextNonSpaceIndex();
            this.first = chars.getStartOffset() + at;
            this.end = chars.getEndOffset();
            this.inParagraph = parent.isParagraphParser();
        }

        char mark() {
            return text.charAt(first);
        }

        BlockStart leaf(Element block) {
            return BlockStart.of(new Leaves.LineParser(block)).atIndex(chars.length());
        }

        /// Columns from the marker to the content behind it; one more than the marker if that would be indented code.
        int width(int endOfMarker, boolean empty) {
            int marker = endOfMarker - first;
            int column = state.getColumn() + state.getIndent() + marker;
            int width = 0;
            for (int i = endOfMarker; i < end && Chars.isBlank(text.charAt(i)); i++) {
                width += text.charAt(i) == '\t' ? 4 - (column + width) % 4 : 1;
            }
            return marker + (empty || width > 4 ? 1 : width);
        }
    }
}
