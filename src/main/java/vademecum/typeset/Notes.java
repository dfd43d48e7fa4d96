package vademecum.typeset;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.HashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vademecum.handout.BookChapter;
import vademecum.page.Views;
import vademecum.pdf.Tag;

/// The footnotes of a chapter. Each is set when it is first called.
final class Notes {

    private final Workshop workshop;
    private final Map<String, Views.Footnote> footnotes = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final double width;
    private final boolean measuring;

    private Notes(Workshop workshop, double width, boolean measuring) {
        this.workshop = workshop;
        this.width = width;
        this.measuring = measuring;
    }

    /// The footnotes of a chapter.
    ///
    /// @param width of the column at whose foot they stand
    static Notes of(Workshop workshop, BookChapter chapter, double width) {
        Notes notes = new Notes(workshop, width, false);
        chapter.footnotes().forEach(note -> notes.footnotes.put(note.id(), note));
        return notes;
    }

    /// No footnotes, where there is no place for them.
    static Notes none(Workshop workshop) {
        return new Notes(workshop, 0, true);
    }

    /// Whether nothing is set in earnest.
    boolean isMeasuring() {
        return measuring;
    }

    /// The footnote with an id, set, when it is called for the first time.
    Optional<Footnote> call(String id, Tag caller) {
        Views.Footnote note = footnotes.get(id);
        if (note == null || measuring || !called.add(id)) {
            return Optional.empty();
        }
        Look look = workshop.look();
        Column column = new Column();
        Tag tag = caller.child("Note").named(id);
        double indent = look.noteSize() * 1.6;
        Area area = new Area(indent, width - indent, Frame.NONE, tag, look.noteSize(), look.ink(), 2, false);
        column.mark(new Mark.Place(id));
        Ink number = Ink.plain(look.sans(0.72, true), look.accent(), tag.child("Lbl").slot());
        Element body = Jsoup.parseBodyFragment(note.html()).body();
        BlockSetter setter = new BlockSetter(workshop, this, column);
        setter.hang(new BlockSetter.Label(String.valueOf(note.number()), number, indent, false));
        setter.blocks(body, area);
        column.gap(1.5);
        return Optional.of(new Footnote(column.entries()));
    }
}
