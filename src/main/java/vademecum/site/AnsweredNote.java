package vademecum.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
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
    static AnsweredNote of(Notebook notebook, VaultPath path, Body asked) {
        AnsweredNote answered = new AnsweredNote(path, asked, new TreeMap<>(), new ArrayList<>());
        return answered.with(answered.answer(notebook, asked));
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
                case Segment.Link link -> answered.add(new Segment.Link(link.ref(), answer(notebook, link.label())));
                case Segment.Html _, Segment.Prose _, Segment.Embed _, Segment.Address _, Segment.TagMark _,
                     Segment.FootnoteMark _, Segment.Maths _, Segment.Diagram _, Segment.Id _ -> answered.add(segment);
            }
        }
        return List.copyOf(answered);
    }

    private static boolean asks(Segment segment) {
        return segment instanceof Segment.Query
                || segment instanceof Segment.Link link && link.label().stream().anyMatch(AnsweredNote::asks);
    }

    private List<Segment> reply(Notebook notebook, Segment.Query query) {
        Reply reply = Reply.to(notebook, path, query);
        files.putAll(reply.files());
        problems.addAll(reply.problems());
        return reply.shown();
    }
}
