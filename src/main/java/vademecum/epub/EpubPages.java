package vademecum.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Diagnostic;
import vademecum.handout.Book;
import vademecum.handout.BookChapter;
import vademecum.handout.BookFiles;
import vademecum.handout.BookTerm;
import vademecum.handout.Caption;
import vademecum.handout.IndexEntry;
import vademecum.handout.Section;
import vademecum.page.Dates;
import vademecum.page.Views;

/// Makes the views of an e-book's documents from a book.
final class EpubPages {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur",
            "yi");
    private static final int TITLE_WIDTH = 15;
    private static final int TITLE_LINES = 7;

    private final Book book;
    private final Places places;
    private final Media media;
    private final Xhtml xhtml;
    private final String picture;

    EpubPages(Book book, BookFiles files) {
        this.book = book;
        this.places = new Places(book);
        this.media = new Media(files);
        this.xhtml = new Xhtml(places, media);
        this.picture = book.handout().picture().map(cover -> files.href(cover.place())).flatMap(media::find)
                .map(Media.Item::path).orElse("");
    }

    EpubViews.Head head(String title) {
        String language = book.language();
        boolean reversed = RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
        return new EpubViews.Head(language, reversed ? "rtl" : "ltr", title);
    }

    /// The files that the documents made so far need.
    List<Media.Item> media() {
        return media.items();
    }

    /// What could not be brought along.
    List<Diagnostic> problems() {
        return media.problems();
    }

    /// The path of the picture on the cover; empty if there is none.
    String coverPicture() {
        return picture;
    }

    boolean everyPictureHasWords() {
        return !xhtml.pictureWithoutWords();
    }

    EpubViews.Cover cover() {
        return new EpubViews.Cover(head(book.handout().title()), book.handout().subtitle(), book.handout().author(),
                book.handout().date().map(date -> Dates.view(date, book.language()).text()).orElse(""), picture);
    }

    /// The title in short lines; what does not fit the cover ends in an ellipsis.
    EpubViews.Drawing drawing() {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        for (String word : book.handout().title().split("\\s+")) {
            StringBuilder line = lines.getLast();
            if (!line.isEmpty() && line.length() + word.length() >= TITLE_WIDTH) {
                line = new StringBuilder();
                lines.add(line);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (lines.size() > TITLE_LINES) {
            lines.subList(TITLE_LINES, lines.size()).clear();
            lines.getLast().append(" …");
        }
        List<EpubViews.Line> views = new ArrayList<>();
        lines.forEach(line -> views.add(new EpubViews.Line(430 + 128 * views.size(), line.toString())));
        return new EpubViews.Drawing(views, book.handout().author());
    }

    EpubViews.Navigation navigation() {
        List<EpubViews.Item> items = new ArrayList<>();
        String part = "";
        for (int i = 0; i < book.chapters().size(); i++) {
            BookChapter chapter = book.chapters().get(i);
            EpubViews.Item item = new EpubViews.Item(chapter.number(), chapter.title(), Places.chapter(i),
                    new ArrayList<>());
            chapter.sections().forEach(section -> add(section, item.children(), 1));
            boolean inside = !part.isEmpty() && chapter.note().value().startsWith(part) && !chapter.part();
            (inside ? items.getLast().children() : items).add(item);
            part = chapter.part() ? chapter.note().folder() + "/" : inside ? part : "";
        }
        String start = items.isEmpty() ? "" : items.getFirst().href();
        return new EpubViews.Navigation(head("Contents"), start, items, captions(),
                book.terms().isEmpty() ? "" : Places.GLOSSARY, book.index().isEmpty() ? "" : Places.INDEX);
    }

    /// The captions by kind: e-readers know lists of illustrations and lists of tables.
    private List<EpubViews.CaptionList> captions() {
        List<EpubViews.CaptionList> lists = new ArrayList<>();
        for (Caption.Kind kind : Caption.Kind.values()) {
            List<Caption> captions = book.captions().stream().filter(caption -> caption.kind() == kind).toList();
            List<EpubViews.Item> items = new ArrayList<>();
            captions.forEach(caption -> places.to(caption.anchor()).ifPresent(place ->
                    items.add(new EpubViews.Item("", caption.title(), place, List.of()))));
            if (!items.isEmpty()) {
                String type = switch (kind) {
                    case FIGURE -> "loi";
                    case TABLE -> "lot";
                };
                lists.add(new EpubViews.CaptionList(type, Caption.title(captions), items));
            }
        }
        return lists;
    }

    private void add(Section section, List<EpubViews.Item> siblings, int level) {
        if (level >= book.handout().setup().depth()) {
            return;
        }
        if (section.level() <= level || siblings.isEmpty()) {
            places.to(section.anchor()).ifPresent(place -> siblings.add(
                    new EpubViews.Item(section.number(), section.title(), place, new ArrayList<>())));
        } else {
            add(section, siblings.getLast().children(), level + 1);
        }
    }

    EpubViews.Chapter chapter(int index) {
        BookChapter chapter = book.chapters().get(index);
        media.enter(chapter.note());
        List<EpubViews.Footnote> footnotes = new ArrayList<>();
        for (Views.Footnote note : chapter.footnotes()) {
            footnotes.add(new EpubViews.Footnote(note.number(), XmlId.of(note.id()),
                    places.find(note.back()).orElse(Places.chapter(index)), xhtml.of(note.html(), 1)));
        }
        return new EpubViews.Chapter(head(chapter.title()), XmlId.of(chapter.anchor()), chapter.number(),
                chapter.part(), xhtml.of(chapter.html(), 1), footnotes);
    }

    EpubViews.Glossary glossary() {
        List<EpubViews.Entry> entries = new ArrayList<>();
        for (BookTerm term : book.terms()) {
            entries.add(new EpubViews.Entry(XmlId.of(term.anchor()), term.title(), String.join(", ", term.aliases()),
                    xhtml.of(term.html(), 1), links(term.chapters())));
        }
        return new EpubViews.Glossary(head("Glossary"), entries);
    }

    EpubViews.Index index() {
        Map<String, BookTerm> terms = new HashMap<>();
        book.terms().forEach(term -> terms.put(term.id(), term));
        Map<String, Integer> order = new HashMap<>();
        book.chapters().forEach(chapter -> order.put(chapter.anchor(), order.size()));
        List<EpubViews.IndexLine> lines = new ArrayList<>();
        for (IndexEntry entry : book.index()) {
            SortedSet<Integer> found = new TreeSet<>();
            for (IndexEntry.Locator locator : entry.locators()) {
                switch (locator) {
                    case IndexEntry.Locator.Mentions mentions -> terms.get(mentions.term()).chapters()
                            .forEach(chapter -> found.add(order.get(chapter.anchor())));
                    case IndexEntry.Locator.Chapter chapter -> found.add(order.get(chapter.anchor()));
                }
            }
            List<Views.Link> links = links(found.stream().map(book.chapters()::get).toList());
            lines.add(new EpubViews.IndexLine(entry.title(), links, entry.see()));
        }
        return new EpubViews.Index(head("Index"), lines);
    }

    private List<Views.Link> links(List<BookChapter> chapters) {
        return chapters.stream().map(chapter -> new Views.Link(chapter.number(),
                places.to(chapter.anchor()).orElseThrow())).toList();
    }
}
