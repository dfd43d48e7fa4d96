package vademecum.typeset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vademecum.handout.BookChapter;
import vademecum.pdf.Tag;

/// Sets chapters.
final class ChapterSetter {

    /// What stands behind the id of a chapter in the id of its end.
    static final String END = "/end";

    private final Workshop workshop;
    private final int cost;
    private final double width;

    /// A setter of chapters.
    ///
    /// @param cost  what begins with a chapter, such as [Entry#NEW_PAGE]
    /// @param width of the column
    ChapterSetter(Workshop workshop, int cost, double width) {
        this.workshop = workshop;
        this.cost = cost;
        this.width = width;
    }

    /// A chapter, set.
    ///
    /// @param tag     its place in the structure
    /// @param entries what stands in it
    /// @param said    what was said of the places that it leads to
    record SetChapter(BookChapter chapter, Tag tag, List<Entry> entries, Map<String, String> said) {
    }

    SetChapter set(BookChapter chapter) {
        workshop.findings().enter(chapter.note().value());
        Map<String, String> said = workshop.references().remember();
        Tag tag = Tag.of("Sect");
        Column column = new Column();
        Look look = workshop.look();
        Area area = new Area(0, width, Frame.NONE, tag, look.size(), look.ink(), look.size() * 0.75, false);
        title(chapter, area, column);
        Headings headings = Headings.of(chapter.part() ? "" : chapter.number(), chapter.sections());
        workshop.references().section(chapter.anchor(), chapter.number());
        Element body = Jsoup.parseBodyFragment(chapter.html()).body();
        showFirstMentions(body);
        new BlockSetter(workshop, Notes.of(workshop, chapter, width), column, headings).blocks(body, area);
        column.mark(new Mark.Place(chapter.anchor() + END));
        return new SetChapter(chapter, tag, column.entries(), said);
    }

    /// Every mention of a term leads to the glossary; only the first in the chapter is seen to.
    private static void showFirstMentions(Element body) {
        Set<String> seen = new HashSet<>();
        body.select("a[data-v-term]").forEach(mention -> {
            if (seen.add(mention.attr("data-v-term"))) {
                mention.addClass(InlineWriter.FIRST);
            }
        });
    }

    private void title(BookChapter chapter, Area area, Column column) {
        Look look = workshop.look();
        Tag tag = area.tag().child("H1");
        column.cost(cost < 0 ? cost : 100);
        column.gap(look.size() * 3.6);
        column.mark(new Mark.Head(chapter.number() + "\u2002" + chapter.title()));
        if (chapter.part() && cost < 0) {
            column.add(workshop.shape().textHeight() * 0.3, area.frame(), Painter.NOTHING);
            column.cost(Entry.FORBIDDEN);
        }
        column.mark(new Mark.Place(chapter.anchor()));
        BlockSetter setter = new BlockSetter(workshop, Notes.none(workshop), column);
        Paragraph over = workshop.undivided();
        over.text((chapter.part() ? "Part " : "Chapter ") + chapter.number(),
                Ink.plain(look.sans(1, true), look.accent(), tag.child("Lbl").slot()));
        setter.lines(over, area.loose(), LineBox.Align.START, look.size());
        column.cost(Entry.FORBIDDEN);
        column.gap(3);
        Type type = look.heading(1).scaled(chapter.part() ? 1.4 : cost < 0 ? 1 : 0.85);
        Paragraph words = workshop.undivided();
        words.text(chapter.title(), Ink.plain(type, look.ink(), tag.slot()));
        int before = column.size();
        setter.lines(words, area.loose(), LineBox.Align.START, type.size() * 0.82);
        column.bind(before);
        column.cost(Entry.FORBIDDEN);
        column.gap(7);
        column.add(2.2, area.frame(), (canvas, left, top) -> {
            canvas.artifact();
            canvas.rectangle(left, top, 37, 2.2, look.accent());
        });
        column.cost(Entry.FORBIDDEN);
        column.gap(look.size() * 1.7);
    }
}
