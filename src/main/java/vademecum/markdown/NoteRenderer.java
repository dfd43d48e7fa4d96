package vademecum.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Heading;
import vademecum.note.Segment;

/// Turns the tree of a note into its top-level blocks, and finds its title.
final class NoteRenderer {

    private final Parsing parsing;
    private final Findings findings;
    private final BlockRenderer inner;
    private final boolean hardBreaks;
    private final List<Draft> drafts = new ArrayList<>();
    private String title;
    private boolean titleSeen;

    /// @param title the title that the front matter gives, or the empty text
    NoteRenderer(Parsing parsing, Findings findings, boolean hardBreaks, String title) {
        this.parsing = parsing;
        this.findings = findings;
        this.hardBreaks = hardBreaks;
        this.title = title;
        this.inner = new BlockRenderer(parsing, findings, hardBreaks);
    }

    /// A block whose raw markup the sanitiser has not seen yet.
    record Draft(BlockKind kind, int level, String anchor, SegmentSink sink) {

        Block block() {
            return new Block(kind, level, anchor, List.copyOf(sink.finish()));
        }
    }

    /// The title found: that of the front matter, else the first heading of level 1 or the heading that the
    /// text opens with, else the empty text.
    String title() {
        return title;
    }

    /// Renders the top-level blocks.
    List<Draft> render(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (inner.isLoneId(node)) {
                continue;
            }
            if (inner.isTerm(node)) {
                String id = inner.idBehind(inner.lastDefinition(node));
                SegmentSink sink = new SegmentSink();
                node = inner.definitions(node, sink, id);
                drafts.add(new Draft(BlockKind.DEFINITIONS, 0, id, sink.trim()));
            } else {
                element((Element) node);
            }
        }
        return drafts;
    }

    private void element(Element element) {
        String id = inner.idBehind(element);
        switch (element) {
            case Element.Text text when text.level > 0 -> heading(text);
            case Element.Text text -> paragraph(text.lines, id);
            case Element.Code _ -> add(BlockKind.CODE, element, id);
            case Element.Formula _ -> add(BlockKind.MATH, element, id);
            case Element.Markup _ -> add(BlockKind.HTML, element, id);
            case Element.Rule _ -> add(BlockKind.RULE, element, id);
            case Element.Quote quote -> add(inner.isCallout(quote) ? BlockKind.CALLOUT : BlockKind.QUOTE, element, id);
            case Element.Items _ -> add(BlockKind.LIST, element, id);
            case Element.Item _ -> add(BlockKind.LIST, element, id);
            case Element.Definition _ -> add(BlockKind.DEFINITIONS, element, id);
            case Element.Footnote _ -> inner.element(element, new SegmentSink(), false, id);
        }
    }

    private void add(BlockKind kind, Element element, String id) {
        SegmentSink sink = new SegmentSink();
        inner.element(element, sink, false, id);
        sink.trim();
        if (!sink.finish().isEmpty()) {
            drafts.add(new Draft(kind, 0, id, sink));
        }
        if (kind == BlockKind.HTML && title.isEmpty() && !titleSeen && !parsing.plain()) {
            title = Sanitizer.title(sink.finish());
            titleSeen = !title.isEmpty();
            findings.titleInMarkup = titleSeen;
        }
    }

    private void heading(Element.Text heading) {
        HeadingId own = HeadingId.of(parsing.text(), heading.lines);
        SegmentSink sink = new SegmentSink();
        String text = inner.text(own.lines(), sink, false).strip();
        boolean first = heading.level == 1 || drafts.isEmpty() && (title.isEmpty() || title.equalsIgnoreCase(text));
        boolean top = first && !titleSeen && !parsing.plain() && !text.isEmpty();
        titleSeen |= top;
        if (top && (title.isEmpty() || title.equalsIgnoreCase(text))) {
            title = title.isEmpty() ? text : title;
            findings.anchors.title(text);
            return;
        }
        boolean free = !own.id().isEmpty() && findings.anchors.claim(own.id());
        String anchor = free ? own.id() : findings.anchors.of(text);
        String written = Run.of(parsing.text(), own.lines()).text().strip();
        Heading found = new Heading(heading.level, text, anchor, written.equals(text) ? text : written);
        findings.outline.add(found);
        findings.section = Optional.of(found);
        drafts.add(new Draft(BlockKind.HEADING, heading.level, anchor, sink));
    }

    private void paragraph(Lines written, String idBehind) {
        BlockId found = parsing.plain() ? new BlockId("", written) : BlockId.of(parsing.text(), written);
        Lines lines = found.lines();
        if (lines.isEmpty()) {
            return;
        }
        String id = idBehind.isEmpty() ? inner.claim(found.id(), written.start(0)) : idBehind;
        int header = parsing.plain() ? -1 : Tables.header(parsing.text(), lines);
        if (header > 0) {
            paragraph(lines.slice(0, header), "");
        }
        if (header >= 0) {
            SegmentSink sink = new SegmentSink();
            inner.table(lines.from(header), sink, id);
            drafts.add(new Draft(BlockKind.TABLE, 0, id, sink.trim()));
            return;
        }
        String anchor = id;
        for (Lines part : Embeds.parts(parsing, lines)) {
            part(part, anchor);
            anchor = "";
        }
    }

    private void part(Lines lines, String id) {
        Run run = Run.of(parsing.text(), lines);
        Chain chain = Inlines.read(parsing, run);
        if (parsing.plain() || !Embeds.areAll(run, chain)) {
            text(run, chain, id);
        } else {
            embeds(inner.embeds(run, chain), id);
        }
    }

    private void text(Run run, Chain chain, String id) {
        SegmentSink sink = new SegmentSink();
        BlockRenderer.open("<p>", id, sink);
        new InlineRenderer(parsing, findings, hardBreaks, sink).render(run, chain, true);
        findings.endOfParagraph();
        drafts.add(new Draft(BlockKind.PARAGRAPH, 0, id, sink.html("</p>")));
    }

    private void embeds(List<Segment> embeds, String id) {
        String anchor = id;
        for (Segment segment : embeds) {
            SegmentSink sink = new SegmentSink();
            if (segment instanceof Segment.Embed) {
                sink.add(segment);
                drafts.add(new Draft(BlockKind.EMBED, 0, anchor, sink));
            } else {
                sink.html("<p>").add(segment);
                drafts.add(new Draft(BlockKind.PARAGRAPH, 0, anchor, sink.html("</p>")));
            }
            anchor = "";
        }
    }
}
