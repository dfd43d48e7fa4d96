package vademecum.markdown;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vademecum.base.Code;
import vademecum.base.Html;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Turns the pieces of a text into segments, and keeps what it learns about the note on the way.
final class InlineRenderer {

    private static final int LONGEST_MESSAGE = 60;
    /// A formula of more characters gets a box that scrolls where it is wider than the text.
    private static final int LONGEST_FORMULA = 36;
    private static final String GLOSS = "gloss:";

    private final Parsing parsing;
    private final Findings findings;
    private final boolean hardBreaks;
    private Run run;
    private SegmentSink sink;
    private boolean linkable;
    private @Nullable OpenLink link;

    /// @param sink where the segments go
    InlineRenderer(Parsing parsing, Findings findings, boolean hardBreaks, SegmentSink sink) {
        this.parsing = parsing;
        this.findings = findings;
        this.hardBreaks = hardBreaks;
        this.sink = sink;
        this.run = Run.of("", new Lines(new int[0]));
    }

    /// A link whose label is being gathered in a sink of its own.
    private record OpenLink(Optional<LinkRef> ref, String title, SegmentSink outer, int from, boolean outerLinkable) {
    }

    /// Renders a text.
    ///
    /// @param prose whether glossary terms may be linked in it
    void render(Run text, boolean prose) {
        render(text, Inlines.read(parsing, text), prose);
    }

    void render(Run text, Chain chain, boolean prose) {
        parsing.deadline().check();
        run = text;
        linkable = prose;
        for (Piece piece = chain.first; piece != null; piece = piece.after) {
            switch (piece) {
                case Piece.Text plain -> text(plain.from, plain.to);
                case Piece.Literal literal -> literal(literal);
                case Piece.Code code -> code(code);
                case Piece.Formula formula -> formula(formula);
                case Piece.Markup markup -> sink.html(markup.html);
                case Piece.RawMarkup raw -> raw(raw.html, raw.from);
                case Piece.Break end -> lineBreak(end);
                case Piece.LinkStart start -> open(start.destination);
                case Piece.LinkEnd _ -> close();
                case Piece.Autolink auto -> autolink(auto);
                case Piece.Image image -> image(image);
                case Piece.Wiki wiki -> wiki(wiki);
                case Piece.Hashtag hashtag -> hashtag(hashtag);
                case Piece.Footmark mark -> {
                    findings.marked.add(mark.label);
                    sink.add(new Segment.FootnoteMark(mark.label));
                }
                case Piece.InlineFootnote note -> footnote(note);
            }
        }
    }

    private void text(int from, int to) {
        if (from >= to) {
            return;
        }
        String s = run.text();
        if (run.isPart()) {
            int at = run.source(from);
            findings.plain.add(parsing.text(), parsing.chars(), at, at + to - from);
        } else {
            findings.plain.add(s.substring(from, to));
        }
        if (linkable) {
            prose(from, to);
        } else {
            sink.text(s, from, to);
        }
    }

    private void prose(int from, int to) {
        int at = run.source(from);
        if (run.isPart()) {
            sink.prose(parsing.text(), at, at + to - from, at);
        } else {
            sink.prose(run.text(), from, to, at);
        }
    }

    private void literal(Piece.Literal literal) {
        findings.plain.add(literal.text);
        if (linkable) {
            sink.literal(literal.text, run.source(literal.from));
        } else {
            sink.text(literal.text);
        }
    }

    private void code(Piece.Code code) {
        findings.plain.add(code.text);
        boolean asks = code.text.length() > 2 && code.text.charAt(0) == '=' && Queries.isInline(code.text)
                || Queries.isScript(code.text);
        if (asks && !parsing.plain()) {
            findings.asks = true;
            sink.add(Queries.inline(run, code));
            return;
        }
        sink.html("<code>").text(code.text).html("</code>");
    }

    private void formula(Piece.Formula formula) {
        String tex = run.text().substring(formula.from, formula.to);
        if (tex.isEmpty()) {
            return;
        }
        boolean signs = formula.head() < formula.open() || formula.close() < formula.tail();
        sink.html(signs ? "<span class=\"v-nobreak\">" : "");
        text(formula.head(), formula.open());
        findings.plain.add(tex);
        boolean box = formula.display || tex.length() > LONGEST_FORMULA;
        sink.html(formula.display ? "<span class=\"v-math\">" : box ? "<span class=\"v-math-wide\">" : "");
        sink.add(findings.formulas.add(tex, formula.display, run.source(formula.from),
                run.source(formula.to - 1) + 1));
        sink.html(box ? "</span>" : "");
        text(formula.close(), formula.tail());
        sink.html(signs ? "</span>" : "");
    }

    private void raw(String html, int from) {
        if (parsing.plain()) {
            sink.html(html);
        } else if (!html.startsWith("<!") && !html.startsWith("<?")) {
            sink.raw(html, run.source(from));
        }
    }

    private void lineBreak(Piece.Break end) {
        findings.plain.add('\n');
        if (end.hard || hardBreaks) {
            sink.html("<br>\n");
        } else if (linkable) {
            prose(end.from, end.from + 1);
        } else {
            sink.html("\n");
        }
    }

    private void open(Piece.Destination destination) {
        if (parsing.plain()) {
            sink.html("<a href=\"").text(Addresses.encode(destination.address())).html("\"" + title(destination) + ">");
            return;
        }
        Optional<LinkRef> ref = term(destination).or(() -> safe(destination));
        link = new OpenLink(ref, destination.title(), sink, findings.plain.length(), linkable);
        if (ref.isPresent()) {
            sink = new SegmentSink();
            linkable = false;
        }
    }

    private void close() {
        OpenLink open = link;
        if (open == null) {
            sink.html("</a>");
            return;
        }
        link = null;
        if (open.ref.isEmpty()) {
            return;
        }
        List<Segment> label = sink.finish();
        boolean raw = sink.hasRaw();
        sink = open.outer;
        linkable = open.outerLinkable;
        if (!(open.ref.get() instanceof LinkRef.Term)) {
            findings.mention(open.ref.get(), false, open.from, findings.plain.from(open.from));
        }
        sink.link(new Segment.Link(open.ref.get(), label, open.title), raw);
    }

    private static String title(Piece.Destination destination) {
        return destination.title().isEmpty() ? "" : " title=\"" + Html.escape(destination.title()) + "\"";
    }

    /// The term that a link such as `[the shop](gloss:data-lake)` names.
    private static Optional<LinkRef> term(Piece.Destination destination) {
        String address = destination.address();
        return !address.regionMatches(true, 0, GLOSS, 0, GLOSS.length()) ? Optional.empty()
                : Optional.of(new LinkRef.Term(Addresses.decode(address.substring(GLOSS.length())).strip(),
                        destination.start(), destination.end()));
    }

    /// What a link leads to, or nothing and a diagnostic if that is not safe.
    private Optional<LinkRef> safe(Piece.Destination destination) {
        Optional<LinkRef> ref = Addresses.ref(destination.address(), destination.start(), destination.end());
        if (ref.isEmpty()) {
            unsafe(destination.address(), destination.start(), destination.end());
        }
        return ref;
    }

    private void unsafe(String address, int start, int end) {
        String shown = address.length() > LONGEST_MESSAGE ? address.substring(0, LONGEST_MESSAGE) + "…" : address;
        findings.problem(Code.UNSAFE_LINK, start, end, "the link `" + shown.strip() + "` is not safe",
                "link to http, https, mailto or tel addresses, or to files of the vault");
    }

    private void autolink(Piece.Autolink auto) {
        if (parsing.plain()) {
            sink.html("<a href=\"").text(Addresses.encode(auto.destination.address())).html("\">").text(auto.text)
                    .html("</a>");
            return;
        }
        int from = findings.plain.length();
        findings.plain.add(auto.text);
        Optional<LinkRef> ref = link == null ? safe(auto.destination) : Optional.empty();
        if (ref.isEmpty()) {
            sink.text(auto.text);
            return;
        }
        findings.mention(ref.get(), false, from, auto.text);
        sink.add(new Segment.Link(ref.get(), List.of(new Segment.Html(Html.escape(auto.text)))));
    }

    private void image(Piece.Image image) {
        Piece.Destination to = image.destination;
        if (parsing.plain()) {
            sink.html("<img src=\"").text(Addresses.encode(to.address())).html("\" alt=\"").text(image.alt)
                    .html("\"" + title(to) + ">");
        } else if (Addresses.isImageData(to.address())) {
            sink.html("<img src=\"").text(Addresses.encode(to.address())).html("\" alt=\"").text(image.alt).html("\">");
        } else {
            Optional<LinkRef> ref = safe(to);
            if (ref.isEmpty()) {
                sink.text(image.alt);
                findings.plain.add(image.alt);
                return;
            }
            embed(ref.get(), Sizes.of(image.alt, false), to.title());
        }
    }

    private void embed(LinkRef ref, Sizes sizes, String title) {
        int from = findings.plain.length();
        findings.plain.add(sizes.alt());
        findings.mention(ref, true, from, sizes.alt());
        findings.asks |= Queries.isBase(ref);
        sink.add(new Segment.Embed(ref, sizes.alt(), sizes.width(), sizes.height(), false, title));
    }

    private void wiki(Piece.Wiki wiki) {
        LinkRef.Wiki ref = wiki.ref;
        if (Addresses.hasScheme(ref.target())) {
            schemed(wiki);
        } else if (wiki.embed) {
            embed(ref, Sizes.of(wiki.label, true), "");
        } else {
            int from = findings.plain.length();
            findings.plain.add(WikiScanner.name(wiki));
            findings.mention(ref, false, from, wiki.label);
            sink.add(new Segment.Link(ref, wiki.label.isEmpty() ? List.of()
                    : List.of(new Segment.Html(Html.escape(wiki.label)))));
        }
    }

    /// A wikilink to an address of another site, or to something that is not safe.
    private void schemed(Piece.Wiki wiki) {
        LinkRef.Wiki ref = wiki.ref;
        String address = ref.fragment().isEmpty() ? ref.target() : ref.target() + "#" + ref.fragment();
        String label = wiki.label.isEmpty() ? address : wiki.label;
        Optional<LinkRef> found = safe(new Piece.Destination(address, "", ref.start(), ref.end()));
        int from = findings.plain.length();
        findings.plain.add(label);
        if (found.isEmpty()) {
            sink.text(label);
        } else {
            findings.mention(found.get(), wiki.embed, from, label);
            sink.add(new Segment.Link(found.get(), List.of(new Segment.Html(Html.escape(label)))));
        }
    }

    private void hashtag(Piece.Hashtag hashtag) {
        findings.plain.add('#');
        findings.plain.add(hashtag.tag.name());
        findings.tag(hashtag.tag);
        if (link != null) {
            sink.text("#" + hashtag.tag.name());
        } else {
            sink.add(new Segment.TagMark(hashtag.tag));
        }
    }

    /// Renders the text of an inline footnote on its own and leaves a mark for it.
    private void footnote(Piece.InlineFootnote note) {
        String label = "^" + (findings.inlineFootnotes++ + 1);
        SegmentSink content = new SegmentSink();
        findings.plain.add(' ');
        new InlineRenderer(parsing, findings, hardBreaks, content).render(run.slice(note.from, note.to), true);
        findings.plain.add(' ');
        findings.footnotes.put(label, content.finish());
        sink.add(new Segment.FootnoteMark(label));
    }
}
