package vademecum.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.glossary.Sighting;
import vademecum.glossary.Term;
import vademecum.glossary.TermLinker;
import vademecum.graph.LinkGraph;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;

/// Composes the pages of a site, and knows what it met in the notes' texts meanwhile. A text is filled when its page is
/// made and not kept. Safe for use by many threads.
public final class Composer {

    private final Edition edition;
    private final Theme theme;
    private final Optional<String> baseUrl;
    private final SitePages pages;
    private final NoteViews notes;
    private final ListingViews listings;
    private final GlossaryViews glossary;
    private final Layouts layouts;
    private final GraphViews graph;
    private final Texts texts;
    private final Previews previews;

    /// A composer for one site.
    ///
    /// @param handout where the site tells of its handouts, if it has any
    public Composer(Edition edition, Theme theme, Optional<SitePath> handout) {
        this.edition = edition;
        this.theme = theme;
        this.baseUrl = edition.config().baseUrl();
        this.pages = new SitePages(edition, handout);
        this.texts = new Texts(edition);
        Navigation navigation = new Navigation(edition.catalog(), theme.templates(), "Home");
        this.previews = new Previews(edition);
        this.layouts = new Layouts(edition, theme, navigation, pages, previews);
        this.listings = new ListingViews(edition, layouts);
        this.graph = new GraphViews(edition, theme, layouts, pages);
        this.notes = new NoteViews(edition, layouts, navigation, listings, texts, previews, graph);
        this.glossary = new GlossaryViews(edition, layouts, texts);
    }

    /// Fills the holes of a note's text for its own page.
    public static Filled fill(Edition edition, VaultPath note) {
        return fill(edition, note, edition.glossary().linker(note));
    }

    /// Fills the holes of a note's text for its own page and tells of every mention of a term whether it is linked.
    ///
    /// @param told is told of each mention in reading order
    public static Filled witness(Edition edition, VaultPath note, Consumer<Sighting> told) {
        return fill(edition, note, edition.glossary().witness(note, told));
    }

    /// Fills the holes of a note's text for its own page and tells of every mention of a term what it seems to mean,
    /// however often the term is linked.
    ///
    /// @param told is told of each mention in reading order
    public static Filled judge(Edition edition, VaultPath note, Consumer<Sighting> told) {
        return fill(edition, note, edition.glossary().judge(note, told));
    }

    private static Filled fill(Edition edition, VaultPath note, TermLinker linker) {
        Body whole = edition.bodies().apply(note);
        SitePath page = edition.catalog().page(note);
        Body body = page.equals(Page.Kind.GLOSSARY.path()) ? edition.glossary().introduction(note, whole) : whole;
        BodyFiller filler = new BodyFiller(edition, new SiteMedium(page, headingShift(body)),
                Optional.of(linker));
        return filler.fill(note, body);
    }

    /// A page has one `<h1>`, its title: headings of level 1 in the text, and all below them, move down.
    public static int headingShift(Body body) {
        for (Block block : body.blocks()) {
            if (block.kind() == BlockKind.HEADING && block.level() == 1) {
                return 1;
            }
        }
        return 0;
    }

    /// Every page but the handout, in the order of the folder tree.
    public List<Page> pages() {
        return pages.all();
    }

    /// The pages that may be made in any order: all but the glossary, which says what notes use a term.
    public List<Page> early() {
        return pages().stream().filter(page -> !isGlossary(page)).toList();
    }

    /// The files that can be made once the early pages are, in any order: the glossary's page, and those with the
    /// beginnings of notes that a reader sees who points at a link, if they are wanted.
    public Map<SitePath, Supplier<byte[]>> late() {
        Map<SitePath, Supplier<byte[]>> files = new LinkedHashMap<>();
        pages().stream().filter(Composer::isGlossary).forEach(page -> files.put(page.path(), () -> compose(page)));
        files.putAll(previews.scripts());
        return files;
    }

    private static boolean isGlossary(Page page) {
        return page.path().equals(Page.Kind.GLOSSARY.path());
    }

    /// Looks at a note's text as making its page would.
    public void inspect(VaultPath note) {
        texts.fill(note);
    }

    /// The file that tells the popovers in how many notes each term is linked, if there are terms; complete when all
    /// pages are composed.
    public Map<SitePath, byte[]> termCounts() {
        List<Term> terms = edition.glossary().terms();
        return terms.isEmpty() ? Map.of() : Map.of(TermCounts.PATH,
                TermCounts.script(terms, texts).getBytes(StandardCharsets.UTF_8));
    }

    /// Which notes link to which, if the site shows it.
    public Optional<LinkGraph> graph() {
        return graph.graph();
    }

    /// How many links to terms there are in the texts met so far.
    public int termLinks() {
        return texts.termLinks();
    }

    /// Whether a text met so far has a diagram.
    public boolean hasDiagrams() {
        return texts.haveDiagrams();
    }

    /// What was found wrong in the texts met so far, sorted.
    public List<Diagnostic> problems() {
        return texts.problems();
    }

    /// The page as HTML in UTF-8.
    ///
    /// @throws TemplateException if a template is broken
    public byte[] compose(Page page) {
        return switch (page) {
            case Page.OfNote of -> theme.templates().page("note", notes.note(of));
            case Page.OfFolder of -> theme.templates().page("note", notes.folder(of));
            case Page.OfTag of -> theme.templates().page("listing", listings.tag(of));
            case Page.Single single -> single(single);
        };
    }

    /// The page of handouts that can be taken away.
    ///
    /// @param page whether one of them is a page of the site, too
    public byte[] handouts(List<Views.HandoutOffer> offers, boolean page) {
        SitePath at = SitePages.HANDOUTS;
        return theme.templates().page("handouts", new Views.HandoutsPage(
                layouts.layout(at, "listing", "Handouts", "", ""), offers,
                page ? at.to(SitePages.HANDOUT).value() : ""));
    }

    private byte[] single(Page.Single single) {
        SitePath at = single.path();
        return switch (single.kind()) {
            case TAGS -> theme.templates().page("listing", listings.tags(at));
            case GLOSSARY -> theme.templates().page("glossary", glossary.page(at));
            case A_TO_Z -> theme.templates().page("listing", listings.aToZ(at));
            case RECENT -> theme.templates().page("listing", listings.recent(at));
            case WANTED -> theme.templates().page("listing", listings.wanted(at));
            case GRAPH -> theme.templates().page("graph", graph.page(at));
            case SEARCH -> theme.templates().page("search", plain(at, "search", "Search"));
            case MISSING -> missing(at);
        };
    }

    private byte[] missing(SitePath at) {
        String html = theme.templates().render("missing", plain(at, "missing", "Page not found"));
        return baseUrl.map(base -> AbsoluteLinks.of(html, base)).orElse(html).getBytes(StandardCharsets.UTF_8);
    }

    private Views.PlainPage plain(SitePath at, String kind, String title) {
        return new Views.PlainPage(layouts.layout(at, kind, title, "", ""));
    }
}
