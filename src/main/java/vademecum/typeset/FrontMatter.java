package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.handout.Book;
import vademecum.handout.BookChapter;
import vademecum.handout.Caption;
import vademecum.handout.HandoutPlace;
import vademecum.handout.Section;
import vademecum.page.Dates;
import vademecum.pdf.Canvas;
import vademecum.pdf.Tag;

/// Sets what stands before the chapters: the cover, the contents, and the list of figures and tables.
final class FrontMatter {

    private static final double NUMBER = 26;
    private static final String CAPTIONS = "v-captions";

    private final Workshop workshop;
    private final Book book;
    private final PageMap pages;
    private final Look look;

    FrontMatter(Workshop workshop, Book book, PageMap pages) {
        this.workshop = workshop;
        this.book = book;
        this.pages = pages;
        this.look = workshop.look();
    }

    /// The cover as one page.
    Flow cover(Tag tag) {
        Column column = new Column();
        double width = workshop.shape().textWidth() * 0.92;
        Area area = new Area(0, width, Frame.NONE, tag, look.size(), look.ink(), 8, true);
        BlockSetter setter = new BlockSetter(workshop, Notes.none(workshop), column);
        picture(column, area);
        column.gap(1);
        text(setter, area, book.handout().title(), look.heading(1).scaled(1.9), look.ink(), tag.child("H1"));
        column.gap(16);
        column.add(3, area.frame(), (canvas, left, top) -> {
            canvas.artifact();
            canvas.rectangle(left, top, 57, 3, look.accent());
        });
        column.gap(18);
        text(setter, area, book.handout().subtitle(), look.text().withItalic().scaled(1.5), look.soft(),
                tag.child("P"));
        column.gap(workshop.shape().textHeight() * 0.12);
        text(setter, area, book.handout().author(), look.sans(1.1, true), look.soft(), tag.child("P"));
        column.gap(4);
        text(setter, area, book.handout().date().map(date -> Dates.view(date, book.language()).text()).orElse(""),
                look.sans(1.05, false), look.soft(), tag.child("P"));
        return new Flow(List.of(), column.entries(), 1, false, Entry.NEW_PAGE);
    }

    /// The picture of the cover, or room.
    private void picture(Column column, Area area) {
        double room = workshop.shape().textHeight() * 0.3;
        Optional<Pictures.Image> image = book.handout().picture()
                .flatMap(file -> workshop.pictures().find(HandoutPlace.SITE.document().to(file.place()).value()));
        if (image.isEmpty()) {
            column.add(room, area.frame(), Painter.NOTHING);
            return;
        }
        double scale = Math.min(workshop.shape().textWidth() / image.get().width(), room * 1.2 / image.get().height());
        Figures.Size size = new Figures.Size(image.get().width() * scale, image.get().height() * scale);
        column.add(size.height(), area.frame(),
                Figures.painter(image.get(), size, Figures.tag(area.tag(), book.handout().title())));
        column.gap(workshop.shape().textHeight() * 0.08);
    }

    private void text(BlockSetter setter, Area area, String words, Type type, int colour, Tag tag) {
        if (!words.isEmpty()) {
            Paragraph paragraph = workshop.undivided();
            paragraph.text(words, Ink.plain(type, colour, tag.slot()));
            setter.lines(paragraph, area, LineBox.Align.START, type.size() * 0.82);
        }
    }

    /// The contents.
    Flow contents(Tag tag, List<BackMatter.Part> back) {
        Column column = new Column();
        Area area = new Area(0, workshop.shape().textWidth(), Frame.NONE, tag, look.size(), look.ink(), 4, true);
        title("Contents", "v-toc", look.heading(1), area, column);
        Tag list = tag.child("TOC");
        for (BookChapter chapter : book.chapters()) {
            column.gap(chapter.part() ? 12 : 5);
            entry(chapter.number(), chapter.title(), chapter.anchor(), area.in(list.child("TOCI")), column,
                    chapter.part() ? look.text().withBold().scaled(1.1) : look.text().withBold());
            column.cost(chapter.part() ? Entry.FORBIDDEN : 0);
            for (Section section : chapter.sections()) {
                if (section.level() < book.handout().setup().depth()) {
                    column.gap(0.5);
                    entry(section.number(), section.title(), section.anchor(), area.in(list.child("TOCI"))
                            .inset(NUMBER * section.level(), 0), column, look.text().scaled(0.92));
                }
            }
        }
        for (BackMatter.Part part : back) {
            column.gap(5);
            entry("", part.title(), part.anchor(), area.in(list.child("TOCI")), column, look.text().withBold());
        }
        captions(area, column);
        return new Flow(List.of(), column.entries(), 1, false, Entry.NEW_PAGE);
    }

    private void title(String words, String id, Type type, Area area, Column column) {
        column.mark(new Mark.Head(words));
        column.mark(new Mark.Place(id));
        Paragraph title = workshop.undivided();
        title.text(words, Ink.plain(type, look.ink(), area.tag().child("H1").slot()));
        new BlockSetter(workshop, Notes.none(workshop), column)
                .lines(title, area, LineBox.Align.START, type.size() * 0.82);
        column.cost(Entry.FORBIDDEN);
        column.gap(look.size() * 1.6);
    }

    /// The list of figures and tables; each chapter's number stands at the first of its entries.
    private void captions(Area area, Column column) {
        List<Caption> captions = listed();
        if (captions.isEmpty()) {
            return;
        }
        int from = column.size();
        column.gap(look.size() * 4);
        title(Caption.title(captions), CAPTIONS, look.heading(1), area, column);
        Tag list = area.tag().child("TOC");
        String before = "";
        for (Caption caption : captions) {
            boolean same = caption.chapter().equals(before);
            column.gap(same ? 2 : 6);
            entry(same ? "" : caption.chapter(), caption.title(), caption.anchor(), area.in(list.child("TOCI")),
                    column, look.text());
            before = caption.chapter();
        }
        column.hold(from, workshop.shape().textHeight() * 0.4);
    }

    /// The captions that stand on a page.
    private List<Caption> listed() {
        return book.captions().stream().filter(caption -> pages.page(caption.anchor()) > 0).toList();
    }

    private void entry(String number, String words, String target, Area area, Column column, Type type) {
        Tag link = area.tag().child("Reference").child("Link");
        String page = workshop.references().page(target);
        Ink ink = Ink.plain(type, look.ink(), link.slot())
                .leading(new Ink.Link("#" + target, link, words + ", page " + page));
        double room = number.length() > 4 ? NUMBER + 8 : NUMBER;
        Area inner = area.inset(room, 34);
        BlockSetter setter = new BlockSetter(workshop, Notes.none(workshop), column);
        if (!number.isEmpty()) {
            Paragraph label = workshop.undivided();
            label.solid(number, ink.coloured(look.accent()).with(type.in(Type.Family.SANS, 0.92)));
            setter.hang(new BlockSetter.Label(number, ink.coloured(look.accent())
                    .with(type.in(Type.Family.SANS, 0.92)), (room - label.natural()) / 0.32, false));
        }
        Paragraph title = workshop.undivided();
        title.text(words, ink);
        setter.lines(title, inner, LineBox.Align.START, type.size());
        Paragraph last = workshop.undivided();
        last.solid(page, ink.with(type.in(Type.Family.SANS, 0.95)));
        double tail = tail(title, inner.width());
        double baseline = Look.baseline(type.size(), Look.leading(type.size()));
        column.append((canvas, left, top) -> {
            double right = left + area.left() + area.width();
            leaders(canvas, left + inner.left() + tail + 4, right - last.natural() - 4, top + baseline);
            new LineBox(last, new LineBreaker.Line(0, last.nodes().size(), 0, true), area.left(), area.width(),
                    LineBox.Align.END, baseline).paint(canvas, left, top);
        });
    }

    /// The width of the last line of a title.
    private static double tail(Paragraph title, double width) {
        LineBreaker.Line line = LineBreaker.lines(title.nodes(), width, true).getLast();
        double tail = 0;
        for (int i = line.from(); i < line.to(); i++) {
            tail += Paragraph.width(title.nodes().get(i));
        }
        return tail;
    }

    private void leaders(Canvas canvas, double from, double to, double y) {
        canvas.artifact();
        for (double x = Math.ceil(from / 5) * 5; x < to; x += 5) {
            canvas.rectangle(x, y - 1, 0.8, 0.8, look.palette().of("edge"));
        }
    }

    /// The outline of the whole book.
    List<vademecum.pdf.Outline> outline(List<BackMatter.Part> back) {
        List<vademecum.pdf.Outline> top = new ArrayList<>();
        List<vademecum.pdf.Outline> open = top;
        top.add(new vademecum.pdf.Outline("Contents", "v-toc", List.of()));
        if (!listed().isEmpty()) {
            top.add(new vademecum.pdf.Outline(Caption.title(listed()), CAPTIONS, List.of()));
        }
        for (BookChapter chapter : book.chapters()) {
            List<vademecum.pdf.Outline> sections = new ArrayList<>();
            chapter.sections().stream().filter(section -> section.level() == 1 && pages.page(section.anchor()) > 0)
                    .forEach(section -> sections.add(new vademecum.pdf.Outline(
                            (section.number() + " " + section.title()).strip(), section.anchor(), List.of())));
            vademecum.pdf.Outline entry = new vademecum.pdf.Outline(chapter.number() + " " + chapter.title(),
                    chapter.anchor(), sections);
            if (chapter.part()) {
                top.add(entry);
                open = sections;
            } else {
                open.add(entry);
            }
        }
        back.forEach(part -> top.add(new vademecum.pdf.Outline(part.title(), part.anchor(), List.of())));
        return top;
    }
}
