package vademecum.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vademecum.base.Code;
import vademecum.base.Html;
import vademecum.note.Segment;

/// Turns blocks into segments: the tags around them, and what stands inside.
final class BlockRenderer {

    private static final int MOST_EMPTY_CELLS = 100_000;

    private final Parsing parsing;
    private final Findings findings;
    private final boolean hardBreaks;
    private int emptyCells;

    BlockRenderer(Parsing parsing, Findings findings, boolean hardBreaks) {
        this.parsing = parsing;
        this.findings = findings;
        this.hardBreaks = hardBreaks;
    }

    /// Renders what a container holds.
    ///
    /// @param tight whether paragraphs go without their tag
    void children(@Nullable Node first, SegmentSink sink, boolean tight) {
        for (Node node = first; node != null; node = node.getNext()) {
            Element element = (Element) node;
            if (isLoneId(element)) {
                continue;
            }
            if (isTerm(element)) {
                node = definitions(element, sink, idBehind(lastDefinition(element)));
            } else {
                String id = idBehind(element);
                piece(id, sink, inside -> element(element, inside, tight, id));
            }
        }
    }

    /// Renders a block inside another; with an id it can be embedded on its own.
    private void piece(String id, SegmentSink sink, Consumer<SegmentSink> rendering) {
        if (id.isEmpty()) {
            rendering.accept(sink);
            return;
        }
        SegmentSink inside = new SegmentSink();
        rendering.accept(inside);
        SegmentSink piece = new SegmentSink();
        piece.addAll(inside);
        findings.pieces.putIfAbsent(id, piece.finish());
        sink.line().addAll(inside);
    }

    /// Renders one block.
    ///
    /// @param id the block id that stands behind it on a line of its own, or the empty text
    void element(Element element, SegmentSink sink, boolean tight, String id) {
        switch (element) {
            case Element.Text text when text.level > 0 -> innerHeading(text, sink);
            case Element.Text text -> paragraph(text.lines, sink, tight, id);
            case Element.Code code -> code(code, sink, id);
            case Element.Formula formula -> formula(formula, sink, id);
            case Element.Markup markup -> markup(markup, sink);
            case Element.Rule _ -> sink.line().html(parsing.plain() ? "<hr />\n" : "<hr>\n");
            case Element.Quote quote -> quote(quote, sink, id);
            case Element.Items list -> list(list, sink, id);
            case Element.Item item -> children(item.getFirstChild(), sink, tight);
            case Element.Definition definition -> children(definition.getFirstChild(), sink, tight);
            case Element.Footnote footnote -> footnote(footnote);
        }
    }

    /// Whether a block is nothing but a block id, which belongs to the block before it.
    boolean isLoneId(@Nullable Node node) {
        return !parsing.plain() && node instanceof Element.Text text && text.level == 0 && text.lines.count() == 1
                && node.getPrevious() != null && !(node.getPrevious() instanceof Element.Text head && head.level > 0)
                && BlockId.of(parsing.text(), text.lines).lines().isEmpty();
    }

    /// The id that stands on a line of its own behind a block; or the empty text.
    String idBehind(Node node) {
        return isLoneId(node.getNext()) && node.getNext() instanceof Element.Text text
                ? claim(BlockId.of(parsing.text(), text.lines).id(), text.lines.start(0)) : "";
    }

    /// Takes a block id for the note; the empty text if it is taken already. Its anchor keeps the `^`, so that a block
    /// and a heading may have the same name.
    String claim(String id, int at) {
        String anchor = id.isEmpty() ? "" : "^" + id;
        if (id.isEmpty() || findings.anchors.claim(anchor)) {
            return anchor;
        }
        findings.problem(Code.DUPLICATE_BLOCK_ID, at, at, "the id `" + id + "` stands twice in this note",
                "give one of the two another id");
        return "";
    }

    static void id(SegmentSink sink, String id) {
        if (!id.isEmpty()) {
            sink.add(new Segment.Id(id));
        }
    }

    /// Writes a start tag, with an id if there is one.
    static void open(String tag, String id, SegmentSink sink) {
        if (id.isEmpty()) {
            sink.html(tag);
        } else {
            sink.html(tag.substring(0, tag.length() - 1)).add(new Segment.Id(id));
            sink.html(">");
        }
    }

    void inline(Run run, SegmentSink sink, boolean prose) {
        new InlineRenderer(parsing, findings, hardBreaks, sink).render(run, prose);
    }

    /// Renders lines of text and ends them; returns their plain text.
    String text(Lines lines, SegmentSink sink, boolean prose) {
        inline(Run.of(parsing.text(), lines), sink, prose);
        String text = findings.plain.toString();
        findings.endOfText();
        return text;
    }

    private void innerHeading(Element.Text heading, SegmentSink sink) {
        SegmentSink inside = new SegmentSink();
        String text = text(heading.lines, inside, false);
        sink.line().html("<h" + heading.level);
        if (!parsing.plain()) {
            id(sink, findings.anchors.of(text));
        }
        sink.html(">");
        sink.addAll(inside);
        sink.html("</h" + heading.level + ">\n");
    }

    private void paragraph(Lines written, SegmentSink sink, boolean tight, String idBehind) {
        BlockId found = parsing.plain() ? new BlockId("", written) : BlockId.of(parsing.text(), written);
        String id = idBehind.isEmpty() ? claim(found.id(), written.start(0)) : idBehind;
        Lines lines = found.lines();
        int header = parsing.plain() || lines.isEmpty() ? -1 : Tables.header(parsing.text(), lines);
        if (header > 0) {
            plainParagraph(lines.slice(0, header), sink, tight, "");
        }
        if (header >= 0) {
            table(lines.from(header), sink, id);
        } else {
            piece(idBehind.isEmpty() && !tight ? id : "", sink, inside -> parts(lines, inside, tight, id));
        }
    }

    private void parts(Lines lines, SegmentSink sink, boolean tight, String id) {
        String anchor = id;
        for (Lines part : Embeds.parts(parsing, lines)) {
            plainParagraph(part, sink, tight, anchor);
            anchor = "";
        }
    }

    private void plainParagraph(Lines lines, SegmentSink sink, boolean tight, String id) {
        Run run = Run.of(parsing.text(), lines);
        Chain chain = Inlines.read(parsing, run);
        List<Segment> embeds = !parsing.plain() && Embeds.areAll(run, chain) ? embeds(run, chain) : List.of();
        if (!embeds.isEmpty()) {
            sink.line();
            embeds.forEach(sink::add);
            sink.html("\n");
            return;
        }
        if (!tight) {
            open("<p>", id, sink.line());
        }
        new InlineRenderer(parsing, findings, hardBreaks, sink).render(run, chain, true);
        findings.endOfParagraph();
        if (!tight) {
            sink.html("</p>\n");
        }
    }

    /// The embeds that a paragraph consists of, to stand on their own; nothing if one of them is not safe.
    List<Segment> embeds(Run run, Chain chain) {
        SegmentSink inside = new SegmentSink();
        new InlineRenderer(parsing, findings, false, inside).render(run, Embeds.withoutText(chain), false);
        List<Segment> embeds = new ArrayList<>();
        for (Segment segment : inside.finish()) {
            if (segment instanceof Segment.Embed embed) {
                embeds.add(embed.alone());
            } else {
                embeds.add(segment);
            }
        }
        findings.endOfText();
        return embeds;
    }

    private void code(Element.Code code, SegmentSink sink, String id) {
        String info = Entities.unescape(Comments.strip(code.info));
        sink.line();
        if (parsing.plain()) {
            int end = info.indexOf(' ');
            String language = end < 0 ? info : info.substring(0, end);
            String name = " class=\"language-" + Html.escape(language) + "\"";
            sink.html("<pre><code" + (language.isEmpty() ? "" : name) + ">")
                    .text(code.text).html("</code></pre>\n");
            return;
        }
        String language = Languages.name(info);
        if (Queries.isLanguage(language)) {
            findings.asks = true;
            sink.add(Queries.block(parsing.text(), language, code));
            return;
        }
        String text = Comments.strip(code.text.toString());
        findings.words += Words.count(text);
        if (language.equals(Diagrams.LANGUAGE) && text.length() <= Diagrams.LONGEST) {
            new Diagrams(findings, parsing.text()).render(text, code.start, sink, id);
            return;
        }
        if (PluginBlocks.isLanguage(language)) {
            sink.html("<div class=\"v-callout\" data-callout=\"warning\"");
            id(sink, id);
            sink.html(">").html(PluginBlocks.html(language, text)).html("</div>\n");
            return;
        }
        sink.html("<pre");
        id(sink, id);
        sink.html(language.isEmpty() ? " class=\"v-code\"><code>"
                : " class=\"v-code\" data-lang=\"" + Html.escape(language) + "\"><code>");
        sink.html(Highlighter.html(language, text)).html("</code></pre>\n");
    }

    private void formula(Element.Formula formula, SegmentSink sink, String id) {
        String text = Comments.strip(formula.text.toString()).strip();
        String inside = text.substring(2, Math.max(2, text.length() - 2));
        String tex = inside.strip();
        if (tex.isEmpty()) {
            return;
        }
        int from = formula.start + 2 + inside.indexOf(tex);
        int to = from + (parsing.text().startsWith(tex, from) ? tex.length() : 0);
        sink.line().html("<div");
        id(sink, id);
        sink.html(" class=\"v-math\">").add(findings.formulas.add(tex, true, from, to)).html("</div>\n");
        findings.words += Words.count(text);
    }

    private void markup(Element.Markup markup, SegmentSink sink) {
        sink.line();
        if (parsing.plain()) {
            sink.html(markup.text.toString());
        } else {
            String visible = RawText.withoutComments(Comments.strip(markup.text.toString()));
            if (!visible.isBlank()) {
                sink.raw(visible, markup.start);
                findings.words += Words.count(RawText.of(visible));
            }
        }
    }

    private void quote(Element.Quote quote, SegmentSink sink, String id) {
        if (!parsing.plain() && quote.getFirstChild() instanceof Element.Text text && text.level == 0) {
            Optional<CalloutHead> head = CalloutHead.of(parsing.text(), text.lines.start(0), text.lines.end(0));
            if (head.isPresent()) {
                callout(head.get(), text, sink, id);
                return;
            }
        }
        sink.line().html("<blockquote");
        id(sink, id);
        sink.html(">\n");
        children(quote.getFirstChild(), sink, false);
        sink.line().html("</blockquote>\n");
    }

    /// Whether a quote is a call-out.
    boolean isCallout(Element.Quote quote) {
        return !parsing.plain() && quote.getFirstChild() instanceof Element.Text text && text.level == 0
                && CalloutHead.of(parsing.text(), text.lines.start(0), text.lines.end(0)).isPresent();
    }

    private void callout(CalloutHead head, Element.Text first, SegmentSink sink, String id) {
        boolean folds = head.fold() != ' ';
        sink.line().html(folds ? "<details" : "<div");
        id(sink, id);
        sink.html(" class=\"v-callout\" data-callout=\"").text(head.type());
        if (!head.meta().isEmpty()) {
            sink.html("\" data-callout-metadata=\"").text(head.meta());
        }
        sink.html(head.fold() == '+' ? "\" open>" : "\">")
                .html(folds ? "<summary class=\"v-callout-title\">" : "<p class=\"v-callout-title\">");
        if (head.title().start(0) < head.title().end(0)) {
            text(head.title(), sink, false);
        } else {
            sink.text(head.name());
        }
        sink.html(folds ? "</summary>\n" : "</p>\n");
        if (first.lines.count() > 1) {
            paragraph(first.lines.from(1), sink, false, idBehind(first));
        }
        children(first.getNext(), sink, false);
        sink.line().html(folds ? "</details>\n" : "</div>\n");
    }

    private void list(Element.Items list, SegmentSink sink, String id) {
        String tag = list.ordered() ? "ol" : "ul";
        sink.line().html("<" + tag);
        id(sink, id);
        sink.html(list.ordered() && list.first != 1 ? " start=\"" + list.first + "\">\n" : ">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((Element.Item) item, sink, list, tag);
        }
        sink.line().html("</" + tag + ">\n");
    }

    private void item(Element.Item item, SegmentSink sink, Element.Items list, String tag) {
        TaskItem task = parsing.plain() ? TaskItem.none(item) : TaskItem.of(parsing, item);
        String id = claim(task.id(), task.at());
        SegmentSink inside = id.isEmpty() ? sink.line() : new SegmentSink();
        inside.html("<li");
        id(inside, id);
        inside.html(task.attributes()).html(">");
        boolean loose = list.loose;
        if (task.lines().isEmpty()) {
            children(item.getFirstChild(), inside, !loose);
        } else {
            inside.html(loose ? "\n<p>" : "").html(task.box());
            Lines first = loose ? Embeds.parts(parsing, task.lines()).getFirst() : task.lines();
            SegmentSink text = new SegmentSink();
            paragraph(first, text, true, "");
            inside.addAll(text);
            inside.html(loose ? "</p>\n" : "");
            if (first.count() < task.lines().count()) {
                paragraph(task.lines().from(first.count()), inside, false, "");
            }
            Node paragraph = item.getFirstChild();
            children(paragraph == null ? null : paragraph.getNext(), inside, !loose);
        }
        inside.html("</li>\n");
        if (!id.isEmpty()) {
            SegmentSink piece = new SegmentSink().html("<" + tag + ">\n");
            piece.addAll(inside);
            piece.html("</" + tag + ">");
            findings.pieces.put(id, piece.finish());
            sink.line().addAll(inside);
        }
    }

    /// Whether a block is a term with definitions behind it.
    boolean isTerm(Node node) {
        return node instanceof Element.Text text && text.level == 0 && node.getNext() instanceof Element.Definition;
    }

    /// The last definition of the list that begins with a term.
    Node lastDefinition(Node term) {
        Node last = term;
        while (last.getNext() instanceof Element.Definition || last.getNext() != null && isTerm(last.getNext())) {
            last = last.getNext();
        }
        return last;
    }

    /// Renders a definition list and returns its last node.
    Node definitions(Node first, SegmentSink sink, String id) {
        Node last = lastDefinition(first);
        sink.line().html("<dl");
        id(sink, id);
        sink.html(">\n");
        for (Node node = first; node != last.getNext(); node = node.getNext()) {
            if (node instanceof Element.Text term) {
                for (int i = 0; i < term.lines.count(); i++) {
                    sink.html("<dt>");
                    text(term.lines.slice(i, i + 1), sink, false);
                    sink.html("</dt>\n");
                }
            } else {
                boolean tight = !((Element.Definition) node).loose;
                sink.html("<dd>");
                children(node.getFirstChild(), sink, tight);
                sink.html("</dd>\n");
            }
        }
        sink.html("</dl>\n");
        return last;
    }

    /// Renders a table whose header is the first line.
    void table(Lines lines, SegmentSink sink, String id) {
        String text = parsing.text();
        List<int[]> marks = Tables.cells(text, lines, 1);
        sink.line().html("<div");
        id(sink, id);
        sink.html(" class=\"v-table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n<thead>\n");
        row(lines, 0, marks, "<th", "</th>\n", sink);
        sink.html("</thead>\n");
        if (lines.count() > 2) {
            sink.html("<tbody>\n");
            for (int i = 2; i < lines.count(); i++) {
                row(lines, i, marks, "<td", "</td>\n", sink);
            }
            sink.html("</tbody>\n");
        }
        sink.html("</table></div>\n");
    }

    private void row(Lines lines, int line, List<int[]> marks, String start, String close, SegmentSink sink) {
        List<int[]> cells = Tables.cells(parsing.text(), lines, line);
        sink.html("<tr>\n");
        for (int i = 0; i < marks.size(); i++) {
            boolean empty = i >= cells.size();
            if (empty && ++emptyCells > MOST_EMPTY_CELLS) {
                break;
            }
            sink.html(start).html(Tables.alignment(parsing.text(), marks.get(i))).html(">");
            if (!empty) {
                inline(Run.ofCell(parsing.text(), cells.get(i)[0], cells.get(i)[1]), sink, true);
                findings.endOfText();
            }
            sink.html(close);
        }
        sink.html("</tr>\n");
    }

    private void footnote(Element.Footnote footnote) {
        SegmentSink content = new SegmentSink();
        Node first = footnote.getFirstChild();
        children(first, content, first != null && first.getNext() == null);
        if (findings.footnotes.putIfAbsent(footnote.label, content.finish()) != null) {
            findings.problem(Code.BAD_FOOTNOTE, footnote.start, footnote.start + footnote.label.length() + 4,
                    "the footnote `" + footnote.label + "` is written twice", "give one of the two another name");
        }
        findings.footnoteStarts.putIfAbsent(footnote.label, footnote.start);
    }
}
