package vademecum.typeset;

import java.util.List;
import vademecum.pdf.Canvas;
import vademecum.pdf.PdfDocument;

/// Paints the pages of a book, one after the other.
final class PagePainter {

    private final PdfDocument document;
    private final Workshop workshop;
    private final String title;
    private String chapter = "";
    private int painted;

    /// A painter.
    ///
    /// @param title the title of the book, which stands over left-hand pages
    PagePainter(PdfDocument document, Workshop workshop, String title) {
        this.document = document;
        this.workshop = workshop;
        this.title = title;
    }

    /// How many pages are painted.
    int painted() {
        return painted;
    }

    /// How pages are numbered.
    interface Numbering {

        /// The number on a page; empty if it has none.
        ///
        /// @param index of the page among those painted together, from 0
        String label(int index);
    }

    void paint(List<PageSheet> pages, Numbering numbering) {
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), numbering.label(i));
        }
    }

    /// Adds an empty page.
    void blank() {
        PageShape shape = workshop.shape();
        document.page(shape.width(), shape.height());
        painted++;
    }

    private void page(PageSheet page, String label) {
        PageShape shape = workshop.shape();
        Canvas canvas = page.turned() ? document.page(shape.height(), shape.width())
                : document.page(shape.width(), shape.height());
        boolean right = painted++ % 2 == 0;
        double left = page.turned() ? shape.inner() : shape.left(right);
        boolean opens = opens(page);
        page.over().forEach(placed -> head(placed.entry()));
        for (PageSheet.Stack stack : page.columns()) {
            stack.placed().forEach(placed -> head(placed.entry()));
        }
        double width = page.turned() ? shape.turnedWidth() : shape.textWidth();
        if (!label.isEmpty() && !page.columns().isEmpty()) {
            document.place(BackMatter.PAGE + label, canvas, 0, 0);
            number(canvas, label, left + width / 2);
            if (!opens) {
                running(canvas, left, width, right);
            }
        }
        page.over().forEach(placed -> entry(canvas, placed, left, shape.top()));
        int count = page.columns().size();
        double step = count > 1 ? (page.turned() ? 0 : columnWidth(page) + PageShape.GUTTER) : 0;
        for (int i = 0; i < count; i++) {
            stack(canvas, page.columns().get(i), left + i * step, shape.top() + page.drop());
        }
    }

    private double columnWidth(PageSheet page) {
        return workshop.shape().columnWidth(page.width());
    }

    private static boolean opens(PageSheet page) {
        return !page.over().isEmpty() || !page.columns().isEmpty() && !page.columns().getFirst().placed().isEmpty()
                && page.columns().getFirst().placed().getFirst().entry().marks().stream()
                        .anyMatch(Mark.Head.class::isInstance);
    }

    private void head(Entry entry) {
        entry.marks().forEach(mark -> {
            if (mark instanceof Mark.Head head) {
                chapter = head.words();
            }
        });
    }

    private void stack(Canvas canvas, PageSheet.Stack stack, double left, double top) {
        for (PageSheet.Part part : stack.frames()) {
            part.frame().ground().paint(canvas, left, top + part.top(), part.bottom() - part.top(), part.first(),
                    part.last());
        }
        for (PageSheet.Placed row : stack.heads()) {
            canvas.again(() -> row.entry().painter().paint(canvas, left, top + row.top()));
        }
        stack.placed().forEach(placed -> entry(canvas, placed, left, top));
        if (!stack.notes().isEmpty()) {
            double line = top + stack.notes().getFirst().top() - 6;
            canvas.artifact();
            canvas.line(left, line, left + 60, line, 0.5, workshop.look().palette().of("edge"));
            stack.notes().forEach(placed -> entry(canvas, placed, left, top));
        }
    }

    private void entry(Canvas canvas, PageSheet.Placed placed, double left, double top) {
        double y = top + placed.top();
        placed.entry().marks().forEach(mark -> {
            if (mark instanceof Mark.Place place) {
                document.place(place.id(), canvas, left - 4, y - 4);
            }
        });
        placed.entry().painter().paint(canvas, left, y);
    }

    private void number(Canvas canvas, String label, double centre) {
        canvas.artifact();
        Type type = workshop.look().sans(0.9, false);
        plain(canvas, label, type, centre - width(label, type) / 2, canvas.height() - 34);
    }

    private void running(Canvas canvas, double left, double width, boolean right) {
        Look look = workshop.look();
        Type type = look.sans(0.82, false);
        double y = workshop.shape().top() - 26;
        canvas.artifact();
        canvas.line(left, y + 6, left + width, y + 6, 0.5, look.rule());
        boolean two = workshop.shape().twoSided();
        if (!two || !right) {
            plain(canvas, shortened(title, type, two ? width : width * 0.45), type, left, y);
        }
        if (!two || right) {
            String words = shortened(chapter, type, two ? width : width * 0.5);
            plain(canvas, words, type, left + width - width(words, type), y);
        }
    }

    private String shortened(String words, Type type, double room) {
        String text = words;
        while (width(text, type) > room && text.length() > 8) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "…";
        }
        return text;
    }

    private double width(String words, Type type) {
        return workshop.shaper().shape(words, type, false).total() * type.size() / 1000;
    }

    private void plain(Canvas canvas, String words, Type type, double x, double y) {
        Paragraph paragraph = workshop.undivided();
        paragraph.text(words, Ink.plain(type, workshop.look().soft(), Parts.NO_INK.slot()));
        LineBox line = new LineBox(paragraph, new LineBreaker.Line(0, paragraph.nodes().size(), 0, true), 0,
                paragraph.natural() + 1, LineBox.Align.START, 0);
        canvas.again(() -> line.paint(canvas, x, y));
    }
}
