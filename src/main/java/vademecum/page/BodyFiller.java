package vademecum.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Href;
import vademecum.base.Html;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.glossary.Term;
import vademecum.glossary.TermLinker;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.FootnoteId;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Fills the holes of one note's text for one place. Made for one filling and not for use by more than one thread.
public final class BodyFiller {

    /// How deep embeds may nest.
    static final int DEEPEST_EMBED = 8;
    /// How many embeds a page may have.
    static final int MOST_EMBEDS = 1_000;
    /// How long a page's text may grow by embedding, in characters.
    static final int LONGEST_PAGE = 10_000_000;

    private static final int USUAL_LENGTH = 16_000;

    private final Edition edition;
    private final Medium medium;
    private final Optional<TermLinker> linker;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private final Map<Footnote, Integer> footnotes = new LinkedHashMap<>();
    private final TermLinks terms;
    private final List<DiagramUse> diagrams = new ArrayList<>(0);
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Deque<Embedded> embedding = new ArrayDeque<>();
    private PageNeeds needs = PageNeeds.NONE;
    private int embeds;
    private boolean linked;
    private boolean limitReported;

    /// A filler for one place.
    ///
    /// @param linker links the terms of the page; empty for a text without glossary links
    public BodyFiller(Edition edition, Medium medium, Optional<TermLinker> linker) {
        this.edition = edition;
        this.medium = medium;
        this.linker = linker;
        this.terms = new TermLinks(medium, out);
    }

    private record Footnote(VaultPath note, String label) {
    }

    private record Embedded(VaultPath note, String anchor) {
    }

    /// Fills a whole note.
    public Filled fill(VaultPath note, Body body) {
        embedding.push(new Embedded(note, ""));
        out.ensureCapacity(USUAL_LENGTH);
        for (Block block : body.blocks()) {
            block(note, block);
        }
        List<Views.Footnote> views = footnoteViews();
        return new Filled(out.toString(), views, terms.terms(), terms.uses(), needs, List.copyOf(diagrams),
                List.copyOf(problems));
    }

    /// Fills a few segments that stand on their own, such as a definition.
    public String fill(VaultPath note, List<Segment> segments) {
        segments(note, segments);
        return out.toString();
    }

    private void block(VaultPath note, Block block) {
        if (block.kind() == BlockKind.HEADING) {
            heading(note, block);
        } else if (block.kind() == BlockKind.EMBED && !block.anchor().isEmpty()) {
            out.append("<div");
            id(new Segment.Id(block.anchor()));
            out.append('>');
            segments(note, block.segments());
            out.append("</div>\n");
        } else {
            segments(note, block.segments());
            out.append('\n');
        }
    }

    private void heading(VaultPath note, Block block) {
        int level = Math.min(6, block.level() + medium.headingShift());
        if (linker.isPresent()) {
            linker.get().heading(block.level());
        }
        out.append("<h").append(level);
        boolean own = embedding.size() == 1 && !block.anchor().isEmpty();
        String id = own ? medium.id(block.anchor()) : "";
        if (own) {
            terms.under(block.anchor());
            out.append(" id=\"");
            Html.escape(id, out);
            out.append('"');
        }
        out.append('>');
        segments(note, block.segments());
        if (own && medium.headingAnchors()) {
            out.append(" <a class=\"v-anchor\" href=\"");
            Html.escape(new Href("").withAnchor(id).value(), out);
            out.append("\" aria-label=\"Link to this section\">#</a>");
        }
        out.append("</h").append(level).append(">\n");
    }

    private void segments(VaultPath note, List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            switch (segments.get(i)) {
                case Segment.Html html -> out.append(html.html());
                case Segment.Prose first -> i = prose(note, segments, i, first);
                case Segment.Link link -> link(note, link);
                case Segment.Embed embed -> embed(note, embed);
                case Segment.Address address -> attribute(address.name(), address(note, address.ref()));
                case Segment.TagMark mark -> tag(mark);
                case Segment.FootnoteMark mark -> footnoteMark(note, mark);
                case Segment.Maths maths -> {
                    out.append(edition.formulas().html(maths.formula()));
                    needs = needs.and(PageNeeds.FORMULAS);
                }
                case Segment.Id id -> id(id);
                case Segment.Query query -> unanswered(query);
                case Segment.Diagram diagram -> {
                    diagrams.add(new DiagramUse(note, diagram.at(), diagram.source()));
                    DiagramPart.write(diagram, medium, out);
                }
                case Segment.Screen screen -> screen(note, screen);
                case Segment.Board _ -> { }
            }
        }
    }

    /// Writes a run of neighbouring prose as one text, so that a term may cross the seams; returns the index of the
    /// last.
    private int prose(VaultPath note, List<Segment> segments, int index, Segment.Prose first) {
        if (linker.isEmpty()) {
            Html.escape(first.source(), first.from(), first.to(), out);
            return index;
        }
        int last = index;
        String text = first.source();
        int from = first.from();
        int to = first.to();
        if (index + 1 < segments.size() && segments.get(index + 1) instanceof Segment.Prose) {
            prose.setLength(0);
            prose.append(first.source(), first.from(), first.to());
            while (last + 1 < segments.size() && segments.get(last + 1) instanceof Segment.Prose next) {
                prose.append(next.source(), next.from(), next.to());
                last++;
            }
            text = prose.toString();
            from = 0;
            to = text.length();
        }
        linker.get().reading(note, segments, index, last + 1);
        terms.write(text, from, to, linker.get().link(text, from, to));
        return last;
    }

    private void link(VaultPath note, Segment.Link link) {
        if (link.ref() instanceof LinkRef.Term term) {
            termLink(note, term, link.label());
            return;
        }
        Target target = edition.catalog().resolve(note, link.ref());
        int from = out.length();
        String close = openLink(target, link.ref());
        if (!link.title().isEmpty() && close.endsWith("</a>")) {
            title(link.title());
        }
        int labelFrom = out.length();
        boolean outer = linked;
        linked |= close.contains("</a>");
        if (link.label().isEmpty()) {
            Html.escape(LinkText.of(link.ref()), out);
        } else {
            label(note, link.label());
        }
        linked = outer;
        if (linker.isPresent() && out.length() > labelFrom && out.length() - labelFrom < 200) {
            StringBuilder text = new StringBuilder();
            Html.text(out.subSequence(labelFrom, out.length()), text);
            linker.get().authorLink(text.toString(), target);
        }
        if (out.length() == from) {
            return;
        }
        out.append(close);
        if (target instanceof Target.ToSite site && !linked) {
            out.append(medium.afterExternal(site.href()));
        }
    }

    /// Writes a title into the start tag that was written last.
    private void title(String title) {
        out.setLength(out.length() - 1);
        out.append(" title=\"");
        Html.escape(title, out);
        out.append("\">");
    }

    /// Writes a link that the author made to a term by its name.
    private void termLink(VaultPath note, LinkRef.Term ref, List<Segment> label) {
        Optional<Term> term = edition.glossary().find(ref.name());
        boolean opened = term.isPresent() && !linked;
        if (opened) {
            terms.open(term.get());
            linker.ifPresent(session -> session.authorLink(term.get().title(), new Target.Missing(List.of())));
        } else if (term.isEmpty()) {
            List<String> nearest = edition.glossary().nearest(ref.name());
            problems.add(Diagnostic.of(Code.UNKNOWN_TERM, new Span(note.value(), ref.start(), ref.end()),
                    "no term is called `" + ref.name() + "`", nearest.isEmpty() ? "name a term of the glossary"
                            : "did you mean `" + nearest.getFirst() + "`?"));
            out.append("<span class=\"v-missing\">");
        }
        linked |= opened;
        label(note, label.isEmpty() ? List.of(new Segment.Html(Html.escape(ref.name()))) : label);
        linked &= !opened;
        out.append(opened ? "</a>" : term.isEmpty() ? "</span>" : "");
    }

    /// A link's label may not hold other links, so its prose is written without glossary links.
    private void label(VaultPath note, List<Segment> label) {
        for (Segment segment : label) {
            if (segment instanceof Segment.Prose text) {
                Html.escape(text.source(), text.from(), text.to(), out);
            } else {
                segments(note, List.of(segment));
            }
        }
    }

    /// Writes the opening tag for a target and returns the closing one.
    private String openLink(Target target, LinkRef ref) {
        return switch (target) {
            case Target.ToNote to -> open(medium.note(to.note(), to.page(), to.anchor()), "");
            case Target.NoAnchor to -> open(medium.note(to.note(), to.page(), Optional.empty()), "v-no-anchor");
            case Target.Ambiguous to -> {
                out.append("<span class=\"v-ambiguous\">");
                yield openLink(to.best(), ref) + "</span>";
            }
            case Target.ToFile to -> open(Optional.of(medium.file(to.page())
                    + (to.fragment().isEmpty() ? "" : "#" + to.fragment())), "v-file");
            case Target.ToSite to -> open(Optional.of(to.href().value()),
                    "v-link-external\" rel=\"noopener noreferrer");
            case Target.Missing _, Target.Outside _, Target.Unpublishable _ -> {
                out.append("<span class=\"v-missing\">");
                yield "</span>";
            }
            case Target.Private _ -> "";
        };
    }

    /// Opens a link and returns its end tag; neither where a link is open already, for links do not nest.
    private String open(Optional<String> href, String cssClass) {
        if (href.isEmpty() || linked) {
            return "";
        }
        out.append("<a");
        if (!cssClass.isEmpty()) {
            out.append(" class=\"").append(cssClass).append('"');
        }
        out.append(" href=\"");
        Html.escape(href.get(), out);
        out.append("\">");
        return "</a>";
    }

    private void attribute(String name, String address) {
        if (!address.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            Html.escape(address, out);
            out.append('"');
        }
    }

    private String address(VaultPath note, LinkRef ref) {
        return address(edition.catalog().resolve(note, ref));
    }

    /// The address of a target; empty where there is none.
    private String address(Target target) {
        return switch (target) {
            case Target.ToNote to -> medium.note(to.note(), to.page(), to.anchor()).orElse("");
            case Target.NoAnchor to -> medium.note(to.note(), to.page(), Optional.empty()).orElse("");
            case Target.Ambiguous to -> address(to.best());
            case Target.ToFile to -> medium.file(to.page());
            case Target.ToSite to -> to.href().value();
            case Target.Missing _, Target.Outside _, Target.Private _, Target.Unpublishable _ -> "";
        };
    }

    private void embed(VaultPath note, Segment.Embed embed) {
        embed(note, embed, edition.catalog().resolve(note, embed.ref()));
    }

    private void embed(VaultPath note, Segment.Embed embed, Target target) {
        switch (target) {
            case Target.ToNote to -> embedNote(note, embed, to);
            case Target.Ambiguous to -> embed(note, embed, to.best());
            case Target.ToFile to -> needs = needs.and(fileEmbed().write(embed, to));
            case Target.ToSite to -> needs = needs.and(fileEmbed().writeExternal(embed, to.href()));
            case Target.NoAnchor _, Target.Missing _, Target.Outside _, Target.Unpublishable _ ->
                placeholder(embed, "v-missing");
            case Target.Private _ -> { }
        }
    }

    private FileEmbed fileEmbed() {
        return new FileEmbed(edition, medium, out, linked);
    }

    private void placeholder(Segment.Embed embed, String cssClass) {
        out.append(embed.block() ? "<p>" : "").append("<span class=\"").append(cssClass).append("\">");
        Html.escape(embed.alt().isEmpty() ? LinkText.of(embed.ref()) : embed.alt(), out);
        out.append("</span>").append(embed.block() ? "</p>" : "");
    }

    private void embedNote(VaultPath note, Segment.Embed embed, Target.ToNote to) {
        Embedded part = new Embedded(to.note(), to.anchor().orElse(""));
        boolean cycle = embedding.contains(part) || embedding.contains(new Embedded(to.note(), ""));
        boolean ownPart = to.anchor().isPresent() && embedding.size() == 1 && to.note().equals(note);
        if (cycle && !(ownPart && !embedding.contains(part))) {
            placeholder(embed, "v-missing");
        } else if (!embed.block()) {
            inlineNote(embed, to);
        } else if (embedding.size() > DEEPEST_EMBED || ++embeds > MOST_EMBEDS || out.length() > LONGEST_PAGE) {
            reportLimit(note, embed.ref());
            placeholder(embed, "v-missing");
        } else {
            embedding.push(part);
            out.append("<section class=\"v-embed\">\n<p class=\"v-embed-source\">");
            noteLink(to, embed.alt().isEmpty() ? LinkText.source(embed.ref()) : embed.alt());
            out.append("</p>\n");
            EmbedPart.of(edition.bodies().apply(to.note()), to.anchor(), medium.scripted())
                    .forEach(block -> block(to.note(), block));
            out.append("</section>");
            embedding.pop();
        }
    }

    private void inlineNote(Segment.Embed embed, Target.ToNote to) {
        noteLink(to, embed.alt().isEmpty() ? LinkText.of(embed.ref()) : embed.alt());
    }

    private void noteLink(Target.ToNote to, String words) {
        String close = open(medium.note(to.note(), to.page(), to.anchor()), "");
        Html.escape(words, out);
        out.append(close);
    }

    private void reportLimit(VaultPath note, LinkRef ref) {
        if (!limitReported) {
            limitReported = true;
            problems.add(Diagnostic.of(Code.EMBED_LIMIT, new Span(note.value(), ref.start(), ref.end()),
                    "the page embeds more than " + DEEPEST_EMBED + " levels, " + MOST_EMBEDS + " notes or "
                            + LONGEST_PAGE / 1_000_000 + " MB", "link to the note where it need not be embedded"));
        }
    }

    private void screen(VaultPath note, Segment.Screen screen) {
        if (medium.scripted()) {
            needs = needs.and(PageNeeds.script(screen.script()));
            segments(note, screen.shown());
        }
    }

    /// Shows a query that nobody has answered as the code that it is.
    private void unanswered(Segment.Query query) {
        out.append(query.inline() ? "<code>" : "<pre class=\"v-code\"><code>");
        Html.escape(query.source(), out);
        out.append(query.inline() ? "</code>" : "</code></pre>");
    }

    private void tag(Segment.TagMark mark) {
        String close = open(edition.catalog().tags().page(mark.tag()).flatMap(medium::tag), "v-tag");
        out.append('#');
        Html.escape(mark.tag().name(), out);
        out.append(close);
    }

    private void footnoteMark(VaultPath note, Segment.FootnoteMark mark) {
        Footnote footnote = new Footnote(note, mark.label());
        boolean first = !footnotes.containsKey(footnote);
        int number = footnotes.computeIfAbsent(footnote, _ -> footnotes.size() + 1);
        String name = name(footnote, number);
        String id = first ? " id=\"" + Html.escape(medium.id(FootnoteId.ofMark(name))) + '"' : "";
        if (linked) {
            out.append("<sup class=\"v-footnote-mark\"").append(id).append('>').append(number).append("</sup>");
            return;
        }
        out.append("<sup class=\"v-footnote-mark\"><a href=\"");
        Html.escape(reference(FootnoteId.of(name)), out);
        out.append('"').append(id).append('>').append(number).append("</a></sup>");
    }

    /// What the ids of a footnote are made of: its label, so that a link can lead to it and goes on to do so; or its
    /// number, if it has no label or is not the page's own.
    private String name(Footnote footnote, int number) {
        boolean own = !embedding.isEmpty() && embedding.getLast().note().equals(footnote.note());
        return own && !footnote.label().startsWith("^") ? footnote.label() : "^" + number;
    }

    private String reference(String id) {
        return new Href("").withAnchor(medium.id(id)).value();
    }

    private void id(Segment.Id id) {
        if (embedding.size() <= 1) {
            out.append(" id=\"");
            Html.escape(medium.id(id.id()), out);
            out.append('"');
        }
    }

    /// Writes the footnotes in the order of their marks; a footnote may itself have footnotes, which follow.
    private List<Views.Footnote> footnoteViews() {
        terms.under("");
        List<Views.Footnote> views = new ArrayList<>();
        List<Footnote> open = new ArrayList<>(footnotes.keySet());
        int bodyEnd = out.length();
        for (int i = 0; i < open.size(); i++) {
            Footnote footnote = open.get(i);
            int from = out.length();
            segments(footnote.note(), edition.bodies().apply(footnote.note()).footnotes()
                    .getOrDefault(footnote.label(), List.of()));
            String name = name(footnote, i + 1);
            views.add(new Views.Footnote(i + 1, medium.id(FootnoteId.of(name)), reference(FootnoteId.ofMark(name)),
                    out.substring(from)));
            for (Footnote later : footnotes.keySet()) {
                if (!open.contains(later)) {
                    open.add(later);
                }
            }
        }
        out.setLength(bodyEnd);
        return views;
    }
}
