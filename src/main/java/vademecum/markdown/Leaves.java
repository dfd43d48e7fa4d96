package vademecum.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import vademecum.markdown.Element.Code;
import vademecum.markdown.Element.Formula;
import vademecum.markdown.Element.Markup;

/// The blocks that hold lines of text, as flexmark's parser drives them line by line.
final class Leaves {

    private Leaves() {
    }

    /// A block of one line: a heading or a rule.
    static final class LineParser extends AbstractBlockParser {
        private final Element block;

        LineParser(Element block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    /// A fenced code block: ends at a fence at least as long as the one that opened it.
    static final class FenceParser extends AbstractBlockParser {
        private final Code block;
        private final char mark;
        private final int length;
        private final int indent;
        private boolean opened;

        FenceParser(Code block, char mark, int length, int indent) {
            this.block = block;
            this.mark = mark;
            this.length = length;
            this.indent = indent;
            block.open = true;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() < 4 && at < line.length() && line.charAt(at) == mark) {
                String text = line.toString();
                int end = Chars.skip(text, at, mark);
                if (end - at >= length && Chars.isBlankFrom(text, end)) {
                    block.open = false;
                    return BlockContinue.finished();
                }
            }
            int index = state.getIndex();
            int limit = Math.min(line.length(), index + indent);
            while (index < limit && line.charAt(index) == ' ') {
                index++;
            }
            return BlockContinue.atIndex(index);
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            if (opened) {
                appendLine(line, block.text);
            }
            opened = true;
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    /// An indented code block: ends at a line that is neither blank nor indented.
    static final class IndentedParser extends AbstractBlockParser {
        private final Code block;

        IndentedParser(int start) {
            block = new Code(start, "");
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.getIndent() >= 4) {
                return BlockContinue.atColumn(state.getColumn() + 4);
            }
            return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            appendLine(line, block.text);
        }

        @Override
        public void closeBlock(ParserState state) {
            StringBuilder text = block.text;
            int end = text.length();
            int lineStart = text.length();
            while (lineStart > 0) {
                int start = text.lastIndexOf("\n", lineStart - 2) + 1;
                if (!Chars.isBlankFrom(text.substring(start, lineStart), 0)) {
                    break;
                }
                end = start;
                lineStart = start;
            }
            text.setLength(end);
        }
    }

    /// A display formula: ends at the next `$$`, which the one who starts it has seen.
    static final class FormulaParser extends AbstractBlockParser {
        private final Formula block;
        private final int end;

        FormulaParser(Formula block, int end) {
            this.block = block;
            this.end = end;
            block.open = true;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.getLine().getStartOffset() >= end ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            appendLine(line, block.text);
            block.open = state.getLine().getEndOffset() < end;
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    /// A block of raw HTML of one of CommonMark's seven kinds.
    static final class MarkupParser extends AbstractBlockParser {
        private final Markup block;
        private final int kind;
        private boolean closed;

        MarkupParser(Markup block, int kind) {
            this.block = block;
            this.kind = kind;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return closed || kind >= 6 && state.isBlank() ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            int from = block.text.length();
            appendLine(line, block.text);
            closed = MarkupScanner.closesBlock(kind, block.text, from);
            block.open = !closed && kind < 6;
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    private static void appendLine(BasedSequence line, StringBuilder out) {
        int end = line.length();
        while (end > 0 && Chars.isLineEnd(line.charAt(end - 1))) {
            end--;
        }
        out.append(line, 0, end).append('\n');
    }
}
