package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import vademecum.handout.Book;
import vademecum.handout.BookTerm;
import vademecum.handout.IndexEntry;
import vademecum.page.Views;
import vademecum.pdf.Tag;

/// Sets what stands behind the chapters: the glossary, the addresses, the index. All of it needs the pages of the
/// chapters.
final class BackMatter {

    /// The id of a page, before its number.
    static final String PAGE = "v-page-";

    private final Workshop workshop;
    private final Book book;
    private final PageMap pages;
    private final Look look;

    BackMatter(Workshop workshop, Book book, PageMap pages) {
        this.workshop = workshop;
        this.book = book;
        this.pages = pages;
        this.look = workshop.look();
    }

    /// A part of the back matter.
    ///
    /// @param title  its title
    /// @param anchor its id
    /// @param tag    its place in the structure
    /// @param title  a flow of one column with the title
    record Part(String title, String anchor, Tag tag, Flow flow) {
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (!book.terms().isEmpty()) {
            parts.add(glossary());
        }
        if (!book.addresses().isEmpty()) {
            parts.add(addresses());
        }
        if (!book.index().isEmpty()) {
            parts.add(index());
        }
        return parts;
    }

    private Part glossary() {
        int columns = workshop.shape().width() > 500 ? 2 : 1;
        Tag tag = Tag.of("Sect");
        Column column = new Column();
        List<Entry> title = title("Glossary", "v-terms", tag);
        Area area = area(tag, columns);
        Tag list = tag.child("L").with("List", "/ListNumbering/None");
        for (BookTerm term : book.terms()) {
            term(term, area.in(list.child("LI")), column);
        }
        return new Part("Glossary", "v-terms", tag, new Flow(title, column.entries(), columns, true, Entry.NEW_PAGE));
    }

    private void term(BookTerm term, Area area, Column column) {
        column.gap(area.size() * 0.75);
        column.mark(new Mark.Place(term.anchor()));
        BlockSetter setter = new BlockSetter(workshop, Notes.none(workshop), column);
        Paragraph title = workshop.undivided();
        Ink ink = Ink.plain(look.text().withBold().scaled(area.size() / look.size()), look.ink(),
                area.tag().child("Lbl").slot());
        title.text(term.title(), ink);
        if (!term.aliases().isEmpty()) {
            title.text(" ", ink);
            title.text(String.join(", ", term.aliases()), ink.with(look.sans(0.78, false)).coloured(look.faint()));
        }
        setter.lines(title, area.loose(), LineBox.Align.START, area.size());
        column.cost(Entry.FORBIDDEN);
        Paragraph words = workshop.paragraph();
        Ink plain = Ink.plain(look.text().scaled(area.size() / look.size()), look.ink(),
                area.tag().child("LBody").slot());
        new InlineWriter(workshop, Notes.none(workshop), words)
                .children(Jsoup.parseBodyFragment(term.html()).body(), plain);
        SortedSet<Integer> where = pages.mentions(term.id());
        if (!where.isEmpty()) {
            words.text(" ", plain);
            numbers(where, words, plain.with(look.sans(0.8, false)).coloured(look.faint()));
        }
        setter.lines(words, area.loose(), LineBox.Align.START, area.size());
    }

    private Part addresses() {
        Tag tag = Tag.of("Sect");
        Column column = new Column();
        List<Entry> title = title("Addresses", "v-endnotes", tag);
        Area area = area(tag, 1);
        Tag list = tag.child("L").with("List", "/ListNumbering/Decimal");
        double indent = look.size() * 2.4;
        for (Views.Endnote note : book.addresses()) {
            Tag item = list.child("LI");
            column.gap(2.5);
            column.mark(new Mark.Place(note.id()));
            BlockSetter setter = new BlockSetter(workshop, Notes.none(workshop), column);
            setter.hang(new BlockSetter.Label("[" + note.number() + "]",
                    Ink.plain(look.sans(0.8, true), look.accent(), item.child("Lbl").slot()), indent, false));
            Paragraph words = workshop.undivided();
            Tag body = item.child("LBody");
            Ink ink = Ink.plain(look.sans(0.85, false), look.soft(), body.slot());
            if (Ids.isAddress(note.url())) {
                Tag link = body.child("Link");
                ink = ink.at(link.slot()).leading(new Ink.Link(note.url(), link, note.url()));
            }
            words.text(note.url(), ink);
            setter.lines(words, area.inset(indent, 0).loose(), LineBox.Align.START, look.size() * 0.85);
        }
        return new Part("Addresses", "v-endnotes", tag, new Flow(title, column.entries(), 1, false, Entry.NEW_PAGE));
    }

    private Part index() {
        int columns = workshop.shape().width() > 500 ? 3 : 2;
        Tag tag = Tag.of("Sect");
        Column column = new Column();
        List<Entry> title = title("Index", "v-index", tag);
        Area area = area(tag, columns);
        Tag list = tag.child("Index");
        String letter = "";
        for (IndexEntry entry : book.index()) {
            String own = letter(entry.title());
            if (!own.equals(letter)) {
                letter = own;
                column.gap(area.size() * 1.3);
                Paragraph head = workshop.undivided();
                head.text(letter, Ink.plain(look.sans(0.9, true), look.accent(), list.child("P").slot()));
                new BlockSetter(workshop, Notes.none(workshop), column)
                        .lines(head, area.loose(), LineBox.Align.START, look.size() * 0.9);
                column.cost(Entry.FORBIDDEN);
            }
            entry(entry, area.in(list.child("P")), column);
        }
        return new Part("Index", "v-index", tag, new Flow(title, column.entries(), columns, true, Entry.NEW_PAGE));
    }

    private void entry(IndexEntry entry, Area area, Column column) {
        column.gap(1.5);
        Paragraph words = workshop.undivided();
        words.inset(new Node.Inset(-area.size(), 0, Painter.NOTHING));
        Ink ink = Ink.plain(look.text().scaled(area.size() / look.size()), look.ink(), area.tag().slot());
        words.text(entry.title(), ink);
        if (!entry.see().isEmpty()) {
            words.text(", see ", ink.with(ink.type().withItalic()));
            words.text(entry.see(), ink);
        } else {
            SortedSet<Integer> where = new TreeSet<>();
            entry.locators().forEach(locator -> {
                switch (locator) {
                    case IndexEntry.Locator.Mentions mentions -> where.addAll(pages.mentions(mentions.term()));
                    case IndexEntry.Locator.Chapter chapter -> where.addAll(pages.chapter(chapter.anchor()));
                }
            });
            words.text("\u2002", ink);
            numbers(where, words, ink.with(look.sans(0.8, false)));
        }
        new BlockSetter(workshop, Notes.none(workshop), column)
                .lines(words, area.inset(area.size(), 0).loose(), LineBox.Align.START, area.size());
    }

    private void numbers(SortedSet<Integer> where, Paragraph words, Ink ink) {
        boolean first = true;
        for (PageList.Range range : PageList.ranges(where)) {
            if (!first) {
                words.text(", ", ink);
            }
            first = false;
            Tag link = ink.slot().owner().child("Link");
            words.solid(range.words(), ink.at(link.slot())
                    .leading(new Ink.Link("#" + PAGE + range.from(), link, "page " + range.words())));
            ink = ink.at(ink.slot().owner().text());
        }
    }

    private static String letter(String title) {
        String key = vademecum.catalog.TitleOrder.key(title);
        int first = key.isEmpty() ? '#' : key.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(java.util.Locale.ROOT) : "#";
    }

    private Area area(Tag tag, int columns) {
        return new Area(0, workshop.shape().columnWidth(columns), Frame.NONE, tag,
                look.size() * (columns > 1 ? 0.86 : 0.9), look.ink(), 4, true);
    }

    /// The title, which stands over the columns.
    private List<Entry> title(String title, String anchor, Tag tag) {
        Column column = new Column();
        column.mark(new Mark.Place(anchor));
        column.mark(new Mark.Head(title));
        Paragraph words = workshop.undivided();
        Type type = look.heading(1);
        words.text(title, Ink.plain(type, look.ink(), tag.child("H1").slot()));
        new BlockSetter(workshop, Notes.none(workshop), column).lines(words,
                new Area(0, workshop.shape().textWidth(), Frame.NONE, tag, look.size(), look.ink(), 4, true),
                LineBox.Align.START, type.size() * 0.82);
        return column.entries();
    }
}
