package vademecum.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import vademecum.markdown.Element.Definition;
import vademecum.markdown.Element.Footnote;
import vademecum.markdown.Element.Item;
import vademecum.markdown.Element.Items;
import vademecum.markdown.Element.Quote;

/// The blocks that hold other blocks, as flexmark's parser drives them line by line.
final class Containers {

    private Containers() {
    }

    /// Goes on while lines begin with `>`.
    static final class QuoteParser extends AbstractBlockParser {
        private final Quote block = new Quote();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            int at = state.getNextNonSpaceIndex();
            if (state.isBlank() || state.getIndent() >= 4 || state.getLine().charAt(at) != '>') {
                return BlockContinue.none();
            }
            return BlockContinue.atColumn(contentColumn(state));
        }

        static int contentColumn(ParserState state) {
            int next = state.getNextNonSpaceIndex() + 1;
            int column = state.getColumn() + state.getIndent() + 1;
            boolean space = next < state.getLine().length() && Chars.isBlank(state.getLine().charAt(next));
            return space ? column + 1 : column;
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    /// Holds the items; whether it is loose is found while they come in.
    static final class ListParser extends AbstractBlockParser {
        private final Items block;
        private boolean hadBlankLine;
        private int linesSinceBlank;

        ListParser(Items block) {
            this.block = block;
        }

        @Override
        public Items getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            if (!(child instanceof Item)) {
                return false;
            }
            if (hadBlankLine && linesSinceBlank == 1) {
                block.loose = true;
                hadBlankLine = false;
            }
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                hadBlankLine = true;
                linesSinceBlank = 0;
            } else if (hadBlankLine) {
                linesSinceBlank++;
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    /// Goes on while lines are blank or indented as far as its content.
    static final class ItemParser extends AbstractBlockParser {
        private final Item block = new Item();
        private final int contentIndent;
        private boolean hadBlankLine;

        ItemParser(int contentIndent) {
            this.contentIndent = contentIndent;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            if (hadBlankLine && block.getParent() instanceof Items list) {
                list.loose = true;
            }
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                if (block.getFirstChild() == null) {
                    return BlockContinue.none();
                }
                BlockParser active = state.getActiveBlockParser();
                hadBlankLine = active.isParagraphParser() || active.getBlock() instanceof Item;
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= contentIndent
                    ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }

    /// A definition or a footnote: goes on while lines are blank or indented by two or more.
    static final class NoteParser extends AbstractBlockParser {
        private final Element block;
        private final int indent;

        NoteParser(Element block, int indent) {
            this.block = block;
            this.indent = indent;
        }

        NoteParser(Footnote block) {
            this(block, 4);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return !(child instanceof Definition) && !(child instanceof Footnote);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return block.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= 2
                    ? BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()))
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }
}
