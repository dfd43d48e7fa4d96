package vademecum.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vademecum.markdown.Element.Text;

/// Reads the block structure of a stretch of a note with flexmark: its parser keeps the open blocks and builds the
/// tree, our [BlockStarts] say what a line begins. Inline syntax is not read here.
final class BlockReader {

    private static final DataHolder OPTIONS = new MutableDataSet().toImmutable();

    private BlockReader() {
    }

    /// A document without blocks.
    static Document document() {
        return new Document(OPTIONS, BasedSequence.NULL);
    }

    /// The tree of a stretch of a note: a document of [Element]s.
    static Document read(Parsing parsing, BasedSequence stretch) {
        parsing.deadline().check();
        return new DocumentParser(OPTIONS, List.of(new Starts(parsing)), List.of(List.of(new Paragraphs(parsing))),
                List.of(), NoInlines.INSTANCE).parse(stretch);
    }

    /// Takes the definitions of references and abbreviations out of a paragraph.
    static Lines withoutDefinitions(Parsing parsing, Lines lines) {
        return Abbreviations.strip(parsing, parsing.references().strip(parsing.text(), lines));
    }

    /// No record, for flexmark asks for its hash, and that of a text is dear.
    private static final class Starts implements CustomBlockParserFactory {
        private final Parsing parsing;

        Starts(Parsing parsing) {
            this.parsing = parsing;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new BlockStarts(parsing);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /// Puts a [Text] in the place of every paragraph that is more than link reference definitions.
    private static final class Paragraphs implements ParagraphPreProcessorFactory, ParagraphPreProcessor {
        private final Parsing parsing;

        Paragraphs(Parsing parsing) {
            this.parsing = parsing;
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return this;
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            parsing.deadline().check();
            Lines lines = Lines.of(parsing.text(), paragraph.getContentLines());
            Lines rest = withoutDefinitions(parsing, lines);
            if (!rest.isEmpty()) {
                paragraph.insertBefore(new Text(0, false, rest));
            }
            paragraph.setContentLines(List.of());
            paragraph.unlink();
            return 0;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /// Stands in for flexmark's inline parser and does nothing, so that one object serves all.
    private static final class NoInlines extends CommonmarkInlineParser {
        static final NoInlines INSTANCE = new NoInlines();

        NoInlines() {
            super(OPTIONS, new BitSet(), new BitSet(), Map.of(),
                    new LinkRefProcessorData(List.of(), 0, new int[0]), List.of());
        }

        @Override
        public void initializeDocument(Document document) {
        }

        @Override
        public void finalizeDocument(Document document) {
        }

        @Override
        public void parse(BasedSequence input, Node block) {
        }
    }
}
