package vademecum.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;
import vademecum.glossary.TermLinker;
import vademecum.note.Body;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.page.BodyFiller;
import vademecum.page.Composer;
import vademecum.page.DiagramUse;
import vademecum.page.Drawing;
import vademecum.page.Edition;
import vademecum.page.Filled;
import vademecum.page.Views;

/// Composes a book in two passes: each chapter is filled, which may be done on many threads; then they are put
/// together, for the numbers of links and the terms used are known only when all chapters are there.
public final class BookComposer {

    private final Edition edition;
    private final Handout handout;
    private final HandoutPlace place;
    private final Mentions mentions;
    private final Anchors anchors;
    private final Map<VaultPath, ChapterNumber> numbers;
    private final CrossReferences references;
    private final Map<String, Drawing> drawings;

    /// A composer for one handout at one place.
    ///
    /// @param mentions which mentions of a term are marked
    /// @param drawings pictures of its diagrams, by their source
    public BookComposer(Edition edition, Handout handout, HandoutPlace place, Mentions mentions,
                        Map<String, Drawing> drawings) {
        this.edition = edition;
        this.handout = handout;
        this.place = place;
        this.mentions = mentions;
        this.drawings = drawings;
        this.anchors = new Anchors(edition, handout.notes());
        this.numbers = ChapterNumber.of(edition.catalog().root(), handout.notes());
        this.references = new CrossReferences();
        numbers.forEach((note, number) -> references.add(anchor(note), number.text()));
    }

    /// Which mentions of a term are marked in the text.
    public enum Mentions {
        /// Those that the setting `glossary.link` wants: where each mark is seen.
        LINKED,
        /// All of them: where the marks are not seen, and the pages are listed.
        ALL
    }

    /// Fills a chapter: the first pass. Safe for use by many threads.
    ///
    /// @param note one of the handout's notes
    public ChapterText fill(VaultPath note) {
        Body body = edition.bodies().apply(note);
        int shift = 1 + Composer.headingShift(body);
        HandoutMedium medium = new HandoutMedium(anchors, place, anchor(note), shift, _ -> true, drawings);
        TermLinker linker = switch (mentions) {
            case LINKED -> edition.glossary().linker(note);
            case ALL -> edition.glossary().indexer(note);
        };
        Filled text = new BodyFiller(edition, medium, Optional.of(linker)).fill(note, body);
        return new ChapterText(note, text, medium.terms(), medium.files());
    }

    /// Puts the chapters together: the second pass.
    ///
    /// @param texts the text of each note of the handout, in the handout's order
    public Book compose(List<ChapterText> texts) {
        Endnotes endnotes = new Endnotes();
        Captions captions = new Captions();
        SortedSet<SitePath> files = new TreeSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        Map<VaultPath, BookChapter> chapters = new LinkedHashMap<>();
        for (ChapterText text : texts) {
            chapters.put(text.note(), chapter(numbers.get(text.note()), text, endnotes, captions));
            files.addAll(text.files());
            problems.addAll(text.text().problems());
        }
        List<BookTerm> terms = terms(texts, chapters, endnotes, files);
        handout.picture().ifPresent(picture -> files.add(picture.place()));
        return new Book(handout, handout.language(), List.copyOf(chapters.values()), terms, endnotes.views(),
                captions.list(), new BookIndex(edition, chapters.values(), terms).entries(), diagrams(texts), files,
                problems.stream().sorted().distinct().toList());
    }

    private List<DiagramUse> diagrams(List<ChapterText> texts) {
        return texts.stream().flatMap(text -> text.text().diagrams().stream())
                .filter(diagram -> !drawings.containsKey(diagram.source())).toList();
    }

    private BookChapter chapter(ChapterNumber number, ChapterText text, Endnotes endnotes,
                                Captions captions) {
        NoteFacts facts = edition.catalog().facts(text.note());
        String anchor = anchor(text.note());
        String body = references.number(
                endnotes.number(captions.mark(text.text().html(), number.text(), anchor)), number.text());
        List<Views.Footnote> footnotes = text.text().footnotes().stream()
                .map(note -> new Views.Footnote(note.number(), note.id(), note.back(),
                        references.number(endnotes.number(note.html()), number.text())))
                .toList();
        return new BookChapter(text.note(), number.text(), number.part(), facts.title(), anchor, body,
                SectionNumbers.of(number.part() ? "" : number.text(), anchor, edition.outline(facts)), footnotes);
    }

    /// The terms that the chapters link, in the order of the glossary. A definition may lead to another of them, but
    /// brings no further term in.
    private List<BookTerm> terms(List<ChapterText> texts, Map<VaultPath, BookChapter> chapters, Endnotes endnotes,
                                 Set<SitePath> files) {
        Map<String, List<BookChapter>> uses = new LinkedHashMap<>();
        texts.forEach(text -> text.terms().keySet().forEach(term ->
                uses.computeIfAbsent(term, _ -> new ArrayList<>()).add(chapters.get(text.note()))));
        List<BookTerm> terms = new ArrayList<>();
        for (Term term : edition.glossary().terms()) {
            if (uses.containsKey(term.id())) {
                HandoutMedium medium = new HandoutMedium(anchors, place, Anchors.of(term), 1,
                        other -> uses.containsKey(other.id()), drawings);
                String definition = endnotes.number(
                        new BodyFiller(edition, medium, Optional.empty()).fill(term.source(), definition(term)));
                files.addAll(medium.files());
                terms.add(new BookTerm(term.id(), Anchors.of(term), term.title(), term.aliases(), definition,
                        uses.get(term.id())));
            }
        }
        return terms;
    }

    /// A definition has no place for footnotes, so their marks are left out.
    private static List<Segment> definition(Term term) {
        return term.definition().stream().filter(segment -> !(segment instanceof Segment.FootnoteMark)).toList();
    }

    private String anchor(VaultPath note) {
        return anchors.chapter(note).orElseThrow(() -> new IllegalArgumentException("not in the handout: " + note));
    }
}
