package vademecum.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Canvas;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Writes what cards show, as segments: in the drawing, or in the list below it.
final class CardWriter {

    private static final int LONGEST_NAME = 60;

    private final Catalog catalog;
    private final VaultPath path;
    private final boolean drawn;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /// @param path  the canvas
    /// @param drawn whether it writes into the drawing: there nothing is told that the list would tell again
    CardWriter(Catalog catalog, VaultPath path, boolean drawn) {
        this.catalog = catalog;
        this.path = path;
        this.drawn = drawn;
    }

    /// What was written.
    List<Segment> segments() {
        flush();
        return List.copyOf(segments);
    }

    CardWriter html(String markup) {
        html.append(markup);
        return this;
    }

    CardWriter text(String text) {
        Html.escape(text, html);
        return this;
    }

    private void add(Segment segment) {
        flush();
        segments.add(segment);
    }

    private void flush() {
        if (!html.isEmpty()) {
            segments.add(new Segment.Html(html.toString()));
            html.setLength(0);
        }
    }

    /// Writes what a card shows.
    CardWriter card(Canvas.Card card) {
        switch (card) {
            case Canvas.Words words -> words.blocks().forEach(this::block);
            case Canvas.Shown shown -> shown(shown);
            case Canvas.Web web -> web(web);
            case Canvas.Group group -> text(group.label());
        }
        return this;
    }

    private void block(Block block) {
        if (block.kind() == BlockKind.HEADING) {
            html("<p class=\"v-canvas-head\"><strong>");
            block.segments().forEach(this::segment);
            html("</strong></p>\n");
        } else {
            block.segments().forEach(this::segment);
            html("\n");
        }
    }

    private void segment(Segment segment) {
        switch (segment) {
            case Segment.Html markup -> html(markup.html());
            case Segment.Prose prose when drawn -> text(prose.text());
            case Segment.Embed embed when drawn -> add(new Segment.Embed(embed.ref(), embed.alt(), embed.width(),
                    embed.height(), false));
            case Segment.Id _, Segment.FootnoteMark _, Segment.Board _, Segment.Screen _ -> { }
            case Segment.Prose _, Segment.Link _, Segment.Embed _, Segment.Address _, Segment.TagMark _,
                 Segment.Query _, Segment.Maths _, Segment.Diagram _ -> add(segment);
        }
    }

    private void shown(Canvas.Shown card) {
        Target target = best(catalog.resolve(path, card.ref()));
        if (target instanceof Target.ToFile file && VaultPath.isPicture(file.file().extension())) {
            add(new Segment.Embed(card.ref(), "", 0, 0, false));
            return;
        }
        String label = title(catalog, path, card).orElse(card.name());
        html("<p class=\"v-canvas-head\"><strong>");
        add(new Segment.Link(card.ref(), List.of(new Segment.Html(Html.escape(label)))));
        html("</strong></p>\n");
        String excerpt = target instanceof Target.ToNote note && note.anchor().isEmpty()
                ? catalog.facts(note.note()).description() : "";
        if (!excerpt.isEmpty()) {
            html("<p>").text(excerpt).html("</p>\n");
        }
    }

    private void web(Canvas.Web card) {
        html("<p class=\"v-canvas-head\">");
        if (card.safe()) {
            add(new Segment.Link(new LinkRef.External(card.address(), 0, 0),
                    List.of(new Segment.Html(Html.escape(card.address())))));
        } else {
            text(card.address());
        }
        html("</p>\n");
    }

    private static Target best(Target target) {
        return target instanceof Target.Ambiguous ambiguous ? ambiguous.best() : target;
    }

    /// The title of the note that a card shows, with the heading that is meant.
    static Optional<String> title(Catalog catalog, VaultPath path, Canvas.Shown card) {
        String part = card.ref() instanceof LinkRef.Wiki wiki && !wiki.fragment().startsWith("^")
                && !wiki.fragment().isEmpty() ? " › " + wiki.fragment().replace("#", " › ") : "";
        return switch (best(catalog.resolve(path, card.ref()))) {
            case Target.ToNote note -> Optional.of(catalog.facts(note.note()).title() + part);
            case Target.NoAnchor note -> Optional.of(catalog.facts(note.note()).title() + part);
            case Target.ToFile _, Target.ToSite _, Target.Ambiguous _, Target.Missing _, Target.Private _,
                 Target.Outside _, Target.Unpublishable _ -> Optional.empty();
        };
    }

    /// What a card is called where an edge is told: its first words.
    ///
    /// @param title the title of the note that it shows, if it shows one
    static String name(Canvas.Card card, Optional<String> title) {
        String name = switch (card) {
            case Canvas.Words words -> firstWords(words.blocks());
            case Canvas.Shown shown -> title.orElse(shown.name());
            case Canvas.Web web -> web.address();
            case Canvas.Group group -> group.label();
        };
        String line = name.strip();
        if (line.length() > LONGEST_NAME) {
            int cut = line.lastIndexOf(' ', LONGEST_NAME);
            line = line.substring(0, cut <= 0 ? LONGEST_NAME : cut) + "…";
        }
        return line.isEmpty() ? "a card" : line;
    }

    private static String firstWords(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            for (Segment segment : block.segments()) {
                words(segment, text);
            }
            if (!text.toString().isBlank()) {
                break;
            }
        }
        String line = text.toString().strip();
        int end = line.indexOf('\n');
        return end < 0 ? line : line.substring(0, end);
    }

    private static void words(Segment segment, StringBuilder text) {
        switch (segment) {
            case Segment.Html markup -> Html.text(markup.html(), text);
            case Segment.Prose prose -> text.append(prose.text());
            case Segment.Link link when link.label().isEmpty() && link.ref() instanceof LinkRef.Wiki wiki ->
                text.append(wiki.target());
            case Segment.Link link -> link.label().forEach(inside -> words(inside, text));
            case Segment.Maths maths -> text.append(maths.formula().tex());
            case Segment.TagMark mark -> text.append('#').append(mark.tag().name());
            case Segment.Embed _, Segment.Address _, Segment.FootnoteMark _, Segment.Id _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Diagram _ -> { }
        }
    }
}
