package vademecum.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Diagnostic;
import vademecum.base.Html;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.canvas.CanvasPage;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.Block;
import vademecum.note.Body;
import vademecum.note.Segment;
import vademecum.query.Notebook;

/// The text of a note with an answer in the place of each question.
///
/// @param path     the note
/// @param body     its text
/// @param files    the files that the answers lead to, and their places in the site
/// @param problems what is wrong with the questions
record AnsweredNote(VaultPath path, Body body, SortedMap<VaultPath, SitePath> files, List<Diagnostic> problems) {

    /// Answers the questions of a note.
    static AnsweredNote of(Catalog catalog, Notebook notebook, VaultPath path, Body asked) {
        AnsweredNote answered = new AnsweredNote(path, asked, new TreeMap<>(), new ArrayList<>());
        return answered.with(answered.answer(notebook, drawn(catalog, path, asked)));
    }

    /// The text with the blocks of a canvas in place of the canvas.
    private static Body drawn(Catalog catalog, VaultPath path, Body body) {
        return body.blocks().size() == 1
                && body.blocks().getFirst().segments().getFirst() instanceof Segment.Board found
                ? new Body(CanvasPage.blocks(catalog, path, found.canvas()), Map.of(), Map.of(), List.of()) : body;
    }

    private AnsweredNote with(Body answered) {
        return new AnsweredNote(path, answered, files, problems);
    }

    private Body answer(Notebook notebook, Body asked) {
        List<Block> blocks = asked.blocks().stream().map(block -> answer(notebook, block)).toList();
        Map<String, Block> pieces = new LinkedHashMap<>();
        asked.pieces().forEach((id, block) -> pieces.put(id, answer(notebook, block)));
        Map<String, List<Segment>> footnotes = new LinkedHashMap<>();
        asked.footnotes().forEach((label, text) -> footnotes.put(label, answer(notebook, text)));
        return new Body(blocks, pieces, footnotes, asked.abbreviations());
    }

    private Block answer(Notebook notebook, Block block) {
        return new Block(block.kind(), block.level(), block.anchor(), answer(notebook, block.segments()));
    }

    private List<Segment> answer(Notebook notebook, List<Segment> segments) {
        if (segments.stream().noneMatch(AnsweredNote::asks)) {
            return segments;
        }
        List<Segment> answered = new ArrayList<>();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Query query -> answered.addAll(reply(notebook, query));
                case Segment.Embed embed when isBase(notebook, embed) -> answered.addAll(base(notebook, embed));
                case Segment.Link link -> answered.add(new Segment.Link(link.ref(), answer(notebook, link.label())));
                case Segment.Screen screen -> answered.add(new Segment.Screen(answer(notebook, screen.shown()),
                        screen.script()));
                case Segment.Html _, Segment.Prose _, Segment.Embed _, Segment.Address _, Segment.TagMark _,
                     Segment.FootnoteMark _, Segment.Maths _, Segment.Diagram _, Segment.Id _,
                     Segment.Board _ -> answered.add(segment);
            }
        }
        return List.copyOf(answered);
    }

    private static boolean asks(Segment segment) {
        return segment instanceof Segment.Query || segment instanceof Segment.Embed
                || segment instanceof Segment.Screen
                || segment instanceof Segment.Link link && link.label().stream().anyMatch(AnsweredNote::asks);
    }

    private boolean isBase(Notebook notebook, Segment.Embed embed) {
        return embed.block() && notebook.resolve(path, embed.ref()) instanceof Target.ToNote note
                && note.note().extension().equals("base");
    }

    /// A view of a base as this note shows it: `this` is this note. What is wrong with the base is reported for its own
    /// page.
    private List<Segment> base(Notebook notebook, Segment.Embed embed) {
        List<Segment> shown = new ArrayList<>();
        if (notebook.resolve(path, embed.ref()) instanceof Target.ToNote base) {
            shown.add(new Segment.Html("<section class=\"v-embed\">\n<p class=\"v-embed-source\">"));
            shown.add(new Segment.Link(embed.ref(), embed.alt().isEmpty() ? List.of()
                    : List.of(new Segment.Html(Html.escape(embed.alt())))));
            shown.add(new Segment.Html("</p>\n"));
            view(notebook.body(base.note()), base.anchor().orElse("")).ifPresent(query -> {
                Reply reply = Reply.to(notebook, path, query);
                files.putAll(reply.files());
                shown.addAll(reply.shown());
            });
            shown.add(new Segment.Html("</section>"));
        }
        return shown;
    }

    /// The view below a heading; the first one for the empty anchor.
    private static Optional<Segment.Query> view(Body base, String anchor) {
        boolean found = anchor.isEmpty();
        for (Block block : base.blocks()) {
            found |= block.anchor().equals(anchor);
            if (found && block.segments().getFirst() instanceof Segment.Query query) {
                return Optional.of(query);
            }
        }
        return Optional.empty();
    }

    private List<Segment> reply(Notebook notebook, Segment.Query query) {
        Reply reply = Reply.to(notebook, path, query);
        files.putAll(reply.files());
        problems.addAll(reply.problems());
        return reply.shown();
    }
}
