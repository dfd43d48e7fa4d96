package vademecum.handout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.emit.Artifact;
import vademecum.note.NoteFacts;
import vademecum.page.Dates;
import vademecum.page.Drawing;
import vademecum.page.Edition;
import vademecum.page.Outlines;
import vademecum.page.Theme;
import vademecum.page.Views;

/// Writes a handout as one page of HTML, to be printed by a browser.
public final class HandoutComposer {

    private final Edition edition;
    private final Theme theme;
    private final Handout handout;
    private final HandoutPlace place;
    private final BookComposer books;

    /// A composer for one handout at one place.
    public HandoutComposer(Edition edition, Theme theme, Handout handout, HandoutPlace place) {
        this(edition, theme, handout, place, Map.of());
    }

    /// A composer for one handout at one place.
    ///
    /// @param drawings pictures of its diagrams, by their source
    public HandoutComposer(Edition edition, Theme theme, Handout handout, HandoutPlace place,
                           Map<String, Drawing> drawings) {
        this.edition = edition;
        this.theme = theme;
        this.handout = handout;
        this.place = place;
        this.books = new BookComposer(edition, handout, place, BookComposer.Mentions.LINKED, drawings);
    }

    /// Fills a chapter: the first pass. Safe for use by many threads.
    ///
    /// @param note one of the handout's notes
    public ChapterText fill(VaultPath note) {
        return books.fill(note);
    }

    /// Fills the chapters one after the other and puts them together.
    ///
    /// @throws vademecum.page.TemplateException if a template is broken
    public ComposedHandout compose() {
        return compose(handout.notes().stream().map(this::fill).toList());
    }

    /// Puts the chapters together: the second pass.
    ///
    /// @param texts the text of each note of the handout, in the handout's order
    /// @throws vademecum.page.TemplateException if a template is broken
    public ComposedHandout compose(List<ChapterText> texts) {
        Book book = books.compose(texts);
        List<Views.Chapter> chapters = book.chapters().stream()
                .map(chapter -> chapter(chapter, edition.catalog().facts(chapter.note()))).toList();
        String titles = RunningTitles.css(handout, chapters);
        SitePath titlesPath = new SitePath("vade/handout-pages-" + hash(titles) + ".css");
        Views.HandoutDocument view = document(book, chapters, titlesPath);
        List<Artifact> artifacts = List.of(
                Artifact.text(place.document(), theme.templates().render("handout", view)),
                Artifact.text(place.place(titlesPath), titles));
        return new ComposedHandout(artifacts, book.files(), !book.diagrams().isEmpty(), book.problems());
    }

    private Views.HandoutDocument document(Book book, List<Views.Chapter> chapters, SitePath titles) {
        List<String> scripts = theme.scripts().stream().map(this::href).toList();
        MentionIds mentions = new MentionIds();
        List<Views.GlossaryTerm> terms = book.terms().stream().map(term -> term(term, mentions)).toList();
        return new Views.HandoutDocument(book.language(), handout.title(), handout.subtitle(), handout.author(),
                handout.picture().map(picture -> href(picture.place())).orElse(""),
                handout.date().map(date -> Dates.view(date, book.language())), href(theme.style()),
                href(theme.handoutStyle()),
                edition.formulas().isEmpty() ? "" : href(theme.mathStyle()), href(titles), href(theme.icon()),
                place.inSite() ? href(edition.catalog().root().page()) : "", href(theme.early()), scripts, chapters,
                captions(book), terms, book.addresses(), index(book, terms),
                book.diagrams().isEmpty() ? Optional.empty() : Optional.of(new Views.DiagramScript(
                        href(theme.diagrams()), href(Theme.MERMAID))));
    }

    private Views.Chapter chapter(BookChapter chapter, NoteFacts facts) {
        List<Views.Footnote> footnotes = chapter.footnotes();
        return new Views.Chapter(chapter.number(), chapter.part(), chapter.title(), chapter.anchor(),
                MentionIds.mark(chapter),
                Outlines.items(edition.outline(facts), handout.setup().depth() - 1,
                        id -> Anchors.inside(chapter.anchor(), id)),
                footnotes.isEmpty() ? Optional.empty() : Optional.of(new Views.Footnotes(footnotes)));
    }

    private static Optional<Views.CaptionList> captions(Book book) {
        List<Views.CaptionLine> lines = new ArrayList<>();
        String before = "";
        for (Caption caption : book.captions()) {
            lines.add(new Views.CaptionLine(caption.chapter().equals(before) ? "" : caption.chapter(),
                    caption.title(), Anchors.reference(caption.anchor())));
            before = caption.chapter();
        }
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Views.CaptionList(Caption.title(book.captions()), lines));
    }

    private static Views.GlossaryTerm term(BookTerm term, MentionIds mentions) {
        List<Views.UsedIn> uses = term.chapters().stream().map(chapter ->
                new Views.UsedIn(chapter.number(), Anchors.reference(mentions.find(chapter, term.id())),
                        "", List.of())).toList();
        return new Views.GlossaryTerm(term.anchor(), term.title(), "", term.aliases(),
                String.join(", ", term.aliases()), term.html(), uses.size(), uses, "", List.of());
    }

    /// @param shown the terms of the book in order
    private static List<Views.IndexLine> index(Book book, List<Views.GlossaryTerm> shown) {
        Map<String, Views.GlossaryTerm> terms = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            terms.put(book.terms().get(i).id(), shown.get(i));
        }
        Map<String, BookChapter> chapters = new HashMap<>();
        book.chapters().forEach(chapter -> chapters.put(chapter.anchor(), chapter));
        List<Views.IndexLine> lines = new ArrayList<>();
        for (IndexEntry entry : book.index()) {
            Map<String, Views.Link> links = new LinkedHashMap<>();
            for (IndexEntry.Locator locator : entry.locators()) {
                switch (locator) {
                    case IndexEntry.Locator.Mentions mentions -> terms.get(mentions.term()).usedIn().forEach(use ->
                            links.putIfAbsent(use.title(), new Views.Link(use.title(), use.href())));
                    case IndexEntry.Locator.Chapter(String anchor) -> links.putIfAbsent(chapters.get(anchor).number(),
                            new Views.Link(chapters.get(anchor).number(), Anchors.reference(anchor)));
                }
            }
            lines.add(new Views.IndexLine(entry.title(), List.copyOf(links.values()), entry.see()));
        }
        return lines;
    }

    private String href(SitePath file) {
        return place.to(file).value();
    }

    private static String hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(java.util.Locale.ROOT, "%08x", crc.getValue());
    }
}
