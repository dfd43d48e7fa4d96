package vademecum.handout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.emit.Artifact;
import vademecum.glossary.Term;
import vademecum.note.Body;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.page.BodyFiller;
import vademecum.page.Composer;
import vademecum.page.Dates;
import vademecum.page.Edition;
import vademecum.page.Filled;
import vademecum.page.Outlines;
import vademecum.page.Theme;
import vademecum.page.Views;

/// Composes a handout in two passes: each chapter is filled, which may be done on many threads; then they are put
/// together, for the numbers of links and the terms used are known only when all chapters are there.
public final class HandoutComposer {

    private final Edition edition;
    private final Theme theme;
    private final Handout handout;
    private final HandoutPlace place;
    private final Anchors anchors;
    private final Map<VaultPath, ChapterNumber> numbers;
    private final CrossReferences references;

    /// A composer for one handout at one place.
    public HandoutComposer(Edition edition, Theme theme, Handout handout, HandoutPlace place) {
        this.edition = edition;
        this.theme = theme;
        this.handout = handout;
        this.place = place;
        this.anchors = new Anchors(edition, handout.notes());
        this.numbers = ChapterNumber.of(edition.catalog().root(), handout.notes());
        this.references = new CrossReferences();
        numbers.forEach((note, number) -> references.add(anchor(note), number.text()));
    }

    /// Fills a chapter: the first pass. Safe for use by many threads.
    ///
    /// @param note one of the handout's notes
    public ChapterText fill(VaultPath note) {
        Body body = edition.bodies().apply(note);
        int shift = 1 + Composer.headingShift(body);
        HandoutMedium medium = new HandoutMedium(anchors, place, anchor(note), shift, _ -> true);
        Filled text = new BodyFiller(edition, medium, Optional.of(edition.glossary().linker(note))).fill(note, body);
        return new ChapterText(note, text, medium.terms(), medium.files());
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
        Endnotes endnotes = new Endnotes();
        SortedSet<SitePath> files = new TreeSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        List<Views.Chapter> chapters = new ArrayList<>();
        for (ChapterText text : texts) {
            chapters.add(chapter(numbers.get(text.note()), text, endnotes));
            files.addAll(text.files());
            problems.addAll(text.text().problems());
        }
        List<Views.GlossaryTerm> terms = terms(texts, endnotes, files);
        String titles = RunningTitles.css(handout.title(), chapters);
        SitePath titlesPath = new SitePath("vade/handout-pages-" + hash(titles) + ".css");
        Views.HandoutDocument view = document(chapters, terms, endnotes.views(), titlesPath);
        List<Artifact> artifacts = List.of(
                Artifact.text(place.document(), theme.templates().render("handout", view)),
                Artifact.text(place.place(titlesPath), titles));
        return new ComposedHandout(artifacts, files, problems.stream().sorted().distinct().toList());
    }

    private Views.HandoutDocument document(List<Views.Chapter> chapters, List<Views.GlossaryTerm> terms,
                                           List<Views.Endnote> endnotes, SitePath titles) {
        List<String> scripts = theme.scripts().stream().map(this::href).toList();
        String language = edition.config().language();
        return new Views.HandoutDocument(language, handout.title(), handout.subtitle(), handout.author(),
                handout.date().map(date -> Dates.view(date, language)), href(theme.style()), href(theme.handoutStyle()),
                href(titles), href(theme.icon()), place.inSite() ? href(edition.catalog().root().page()) : "",
                href(theme.early()), scripts, chapters, terms, endnotes);
    }

    private Views.Chapter chapter(ChapterNumber number, ChapterText text, Endnotes endnotes) {
        NoteFacts facts = edition.catalog().notes().get(text.note());
        String anchor = anchor(text.note());
        String body = references.number(endnotes.number(text.text().html()), number.text());
        List<Views.Footnote> footnotes = text.text().footnotes().stream()
                .map(note -> new Views.Footnote(note.number(), note.id(), note.back(),
                        references.number(endnotes.number(note.html()), number.text())))
                .toList();
        return new Views.Chapter(number.text(), number.part(), facts.title(), anchor, body,
                Outlines.items(facts.outline(), id -> Anchors.inside(anchor, id)),
                footnotes.isEmpty() ? Optional.empty() : Optional.of(new Views.Footnotes(footnotes)));
    }

    /// The terms that the chapters link, in the order of the glossary. A definition may lead to another of them, but
    /// brings no further term in.
    private List<Views.GlossaryTerm> terms(List<ChapterText> texts, Endnotes endnotes, Set<SitePath> files) {
        Map<String, List<Views.Link>> uses = uses(texts);
        List<Views.GlossaryTerm> views = new ArrayList<>();
        for (Term term : edition.glossary().terms()) {
            List<Views.Link> chapters = uses.get(term.id());
            if (chapters != null) {
                HandoutMedium medium = new HandoutMedium(anchors, place, Anchors.of(term), 1,
                        other -> uses.containsKey(other.id()));
                String definition = endnotes.number(
                        new BodyFiller(edition, medium, Optional.empty()).fill(term.source(), definition(term)));
                files.addAll(medium.files());
                views.add(new Views.GlossaryTerm(Anchors.of(term), term.title(), "", String.join(", ", term.aliases()),
                        definition, chapters.size(), chapters));
            }
        }
        return views;
    }

    /// A definition has no place for footnotes, so their marks are left out.
    private static List<Segment> definition(Term term) {
        return term.definition().stream().filter(segment -> !(segment instanceof Segment.FootnoteMark)).toList();
    }

    /// The chapters that link each term, by the term's id, as links with the chapter's number.
    private Map<String, List<Views.Link>> uses(List<ChapterText> texts) {
        Map<String, List<Views.Link>> uses = new LinkedHashMap<>();
        for (ChapterText text : texts) {
            VaultPath note = text.note();
            Views.Link chapter = new Views.Link(numbers.get(note).text(), Anchors.reference(anchor(note)));
            text.terms().keySet().forEach(term -> uses.computeIfAbsent(term, _ -> new ArrayList<>()).add(chapter));
        }
        return uses;
    }

    private String anchor(VaultPath note) {
        return anchors.chapter(note).orElseThrow(() -> new IllegalArgumentException("not in the handout: " + note));
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
