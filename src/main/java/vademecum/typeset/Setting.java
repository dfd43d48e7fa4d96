package vademecum.typeset;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vademecum.base.Code;
import vademecum.handout.Book;
import vademecum.handout.BookFiles;
import vademecum.handout.PrintedHandout;
import vademecum.maths.Drawings;
import vademecum.pdf.DocumentFacts;
import vademecum.pdf.FontException;
import vademecum.pdf.PageLabels;
import vademecum.pdf.PdfDocument;
import vademecum.pdf.Tag;
import vademecum.pdf.Typeface;

/// The setting of one book. It is set until every page number in it is the one where its target stands.
final class Setting {

    private static final int ROUNDS = 6;

    private final Book book;
    private final PdfSettings settings;
    private final PageShape shape;
    private final PdfDocument document = new PdfDocument();
    private final Findings findings = new Findings();
    private final References references = new References();
    private final Workshop workshop;
    private final List<ChapterSetter.SetChapter> chapters = new ArrayList<>();
    private PageMap map = new PageMap();
    private List<PageSheet> body = List.of();
    private List<BackMatter.Part> back = List.of();
    private List<PageSheet> backPages = List.of();
    private int pages;

    Setting(Book book, BookFiles files, PdfSettings settings, Drawings drawings) {
        this.book = book;
        this.settings = settings;
        this.shape = PageShape.of(book.handout().setup());
        Look look = new Look(new Palette(settings.css()), shape.size());
        Shaper shaper = new Shaper(new Fonts(document, faces()), findings);
        this.workshop = new Workshop(look, shaper, new Hyphenator(book.language()),
                new Pictures(document, files, findings, shaper), new Equations(drawings, shaper, look, findings),
                references,
                findings, shape);
    }

    private List<Typeface> faces() {
        List<Typeface> faces = new ArrayList<>();
        for (PdfSettings.FontFile font : settings.fonts()) {
            try {
                faces.add(new Typeface(name(font.name()), font.bytes()));
            } catch (FontException e) {
                findings.enter("vademecum.yaml");
                findings.report(Code.BAD_FONT, "the font `" + font.name() + "` cannot be used: " + e.getMessage(),
                        "name a font file with TrueType outlines (.ttf), such as those of Noto");
            }
        }
        return faces;
    }

    private static String name(String file) {
        StringBuilder name = new StringBuilder();
        file.substring(file.lastIndexOf('/') + 1).codePoints()
                .filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).forEach(name::appendCodePoint);
        return name.isEmpty() ? "Font" : name.toString();
    }

    PrintedHandout print() {
        ChapterSetter setter = new ChapterSetter(workshop, beginning(), shape.columnWidth(shape.columns()));
        book.chapters().forEach(chapter -> chapters.add(setter.set(chapter)));
        lay();
        for (int round = 0; round < ROUNDS && again(setter); round++) {
            lay();
        }
        byte[] bytes = paint();
        missing();
        return new PrintedHandout(bytes, pages, List.copyOf(findings.problems()));
    }

    /// What begins with a chapter.
    private int beginning() {
        return book.handout().setup().runOn() ? 0 : shape.twoSided() ? Entry.RIGHT_PAGE : Entry.NEW_PAGE;
    }

    /// Sets those chapters again whose page numbers do not hold; whether there were any.
    private boolean again(ChapterSetter setter) {
        boolean any = false;
        for (int i = 0; i < chapters.size(); i++) {
            if (!references.holds(chapters.get(i).said())) {
                chapters.set(i, setter.set(chapters.get(i).chapter()));
                any = true;
            }
        }
        return any;
    }

    /// Makes pages of what is set, and notes down what stands where.
    private void lay() {
        List<Entry> entries = new ArrayList<>();
        chapters.forEach(chapter -> entries.addAll(chapter.entries()));
        body = PageBuilder.pages(shape, new Flow(List.of(), entries, shape.columns(), false, Entry.NEW_PAGE), 0);
        map = new PageMap();
        map.add(body, 1);
        map.tell(references);
        workshop.findings().enter(".");
        references.remember();
        back = new BackMatter(workshop, book, map).parts();
        List<PageSheet> laid = new ArrayList<>();
        for (BackMatter.Part part : back) {
            laid.addAll(PageBuilder.pages(shape, part.flow(), body.size() + laid.size()));
        }
        backPages = laid;
        map.add(backPages, body.size() + 1);
        map.tell(references);
    }

    private byte[] paint() {
        FrontMatter front = new FrontMatter(workshop, book, map);
        Tag cover = document.root().child("Sect");
        Tag contents = document.root().child("Sect");
        chapters.forEach(chapter -> document.root().adopt(chapter.tag()));
        back.forEach(part -> document.root().adopt(part.tag()));
        List<PageSheet> coverPages = PageBuilder.pages(shape, front.cover(cover), 0);
        List<PageSheet> contentPages = PageBuilder.pages(shape, front.contents(contents, back), coverPages.size());
        PagePainter painter = new PagePainter(document, workshop, book.handout().title());
        painter.paint(coverPages, _ -> "");
        if (shape.twoSided()) {
            painter.blank();
        }
        int first = painter.painted();
        painter.paint(contentPages, index -> roman(first + index + 1));
        if (shape.twoSided() && painter.painted() % 2 == 1) {
            painter.blank();
        }
        int start = painter.painted();
        painter.paint(body, index -> String.valueOf(index + 1));
        painter.paint(backPages, index -> String.valueOf(body.size() + index + 1));
        pages = painter.painted();
        return document.write(new DocumentFacts(book.handout().title(), book.handout().author(),
                        book.handout().subtitle(), book.language(), book.handout().date()),
                List.of(new PageLabels(0, PageLabels.Style.ROMAN), new PageLabels(start, PageLabels.Style.ARABIC)),
                front.outline(back));
    }

    private static String roman(int number) {
        return "x".repeat(number / 10) + List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
                .get(number % 10);
    }

    private void missing() {
        workshop.shaper().missing().forEach((script, miss) -> {
            findings.enter(miss.note());
            findings.report(Code.MISSING_FONT, "no font has the characters of the script " + name(script)
                    + ", such as `" + miss.sample() + "`; they are printed as boxes", "name a font file that has them"
                    + " under `handout: fonts:` in vademecum.yaml, such as " + suggestion(script));
        });
    }

    private static String name(UnicodeScript script) {
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String suggestion(UnicodeScript script) {
        return switch (script) {
            case HAN -> "NotoSansSC-Regular.ttf";
            case HIRAGANA, KATAKANA -> "NotoSansJP-Regular.ttf";
            case HANGUL -> "NotoSansKR-Regular.ttf";
            case ARABIC -> "NotoNaskhArabic-Regular.ttf";
            case COMMON, INHERITED, UNKNOWN -> "NotoSansSymbols2-Regular.ttf";
            default -> "NotoSans" + name(script).replace(" ", "") + "-Regular.ttf";
        };
    }

}
