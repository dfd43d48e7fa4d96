package vademecum.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vademecum.base.SitePath;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.note.Tag;

/// Cuts a note into what a search finds: one passage for each heading and what stands under it, more if that is long.
public final class Passages {

    /// The length in characters at which a passage ends before the next block.
    static final int LONG = 1600;

    private final NoteFacts facts;
    private final Body body;
    private final SitePath page;
    private final List<String> aliases;
    private final List<String> tags;
    private final List<Passage> passages = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<String> headings = new ArrayList<>();
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final PlainText text = new PlainText();
    private String anchor = "";
    private boolean pending = true;

    private Passages(NoteFacts facts, Body body, SitePath page) {
        this.facts = facts;
        this.body = body;
        this.page = page;
        this.aliases = facts.aliases();
        this.tags = facts.tags().stream().map(Tag::name).toList();
    }

    /// The passages of a note in reading order; at least one. Text of embeds belongs to the note it comes from.
    ///
    /// @param facts the note's facts
    /// @param body  its body
    /// @param page  its page
    public static List<Passage> of(NoteFacts facts, Body body, SitePath page) {
        Passages cutter = new Passages(facts, body, page);
        facts.matter().text("description").ifPresent(cutter::describe);
        for (Block block : body.blocks()) {
            cutter.add(block);
        }
        cutter.end(Integer.MAX_VALUE);
        if (cutter.passages.isEmpty()) {
            cutter.flush("");
        }
        return List.copyOf(cutter.passages);
    }

    /// The plain text of segments, on one line.
    public static String text(List<Segment> segments) {
        PlainText text = new PlainText();
        text.add(segments, new LinkedHashSet<>());
        return text.cut(text.length());
    }

    /// What the author says of the note stands before its text.
    private void describe(String description) {
        text.add(List.of(new Segment.Prose(description, 0, description.length(), 0)), footnotes);
    }

    private void add(Block block) {
        if (block.kind() == BlockKind.HEADING) {
            end(block.level());
            enter(block);
            return;
        }
        int before = text.length();
        text.endBlock();
        text.add(block.segments(), footnotes);
        if (before > 0 && text.length() > LONG) {
            String head = text.cut(before);
            flush(head);
        }
        while (text.length() > LONG + LONG / 2) {
            flush(text.cut(text.breakBefore(LONG)));
        }
    }

    /// Ends the section before a heading. A heading with nothing under it but deeper headings is no passage of its own:
    /// its words are in their heading paths.
    private void end(int nextLevel) {
        for (String label : List.copyOf(footnotes)) {
            text.endBlock();
            text.add(body.footnotes().getOrDefault(label, List.of()), footnotes);
        }
        boolean parent = !open.isEmpty() && nextLevel != Integer.MAX_VALUE && nextLevel > open.getLast().level();
        if (text.length() > 0 || pending && !open.isEmpty() && !parent) {
            flush(text.cut(text.length()));
        }
        footnotes.clear();
    }

    private void enter(Block heading) {
        while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
            open.removeLast();
            headings.removeLast();
        }
        PlainText name = new PlainText();
        name.add(heading.segments(), footnotes);
        open.addLast(heading);
        headings.addLast(name.cut(name.length()));
        anchor = heading.anchor();
        pending = true;
    }

    private void flush(String part) {
        passages.add(new Passage(facts.path(), page, facts.title(), aliases, tags, List.copyOf(headings),
                anchor, part));
        pending = false;
    }
}
