package vademecum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vademecum.base.SitePath;
import vademecum.glossary.Term;
import vademecum.note.Segment;

/// Makes what stands around the content of each page. Safe for use by many threads.
final class Layouts {

    /// How many definitions are kept that read the same on many pages.
    private static final int MOST_NOTES = 10_000;
    private static final SitePath ROOT = new SitePath("index.html");

    private final Edition edition;
    private final Theme theme;
    private final Navigation navigation;
    private final Frames frames;
    private final String siteTitle;
    private final FolderParts<String, String> terms = new FolderParts<>();
    private final Map<String, String> notes = new ConcurrentHashMap<>();

    Layouts(Edition edition, Theme theme, Navigation navigation, SitePages pages, Previews previews) {
        this.edition = edition;
        this.theme = theme;
        this.navigation = navigation;
        this.frames = new Frames(edition, theme, pages, previews.count());
        this.siteTitle = pages.siteTitle();
    }

    /// The layout of a page.
    ///
    /// @param at          where the page stands
    /// @param kind        the kind of page, as in [Views.Layout]
    /// @param title       the page's title
    /// @param description one sentence; may be empty
    /// @param folder      the folder that the page is in
    Views.Layout layout(SitePath at, String kind, String title, String description, String folder) {
        return layout(at, kind, title, description, folder, List.of(), PageNeeds.NONE);
    }

    /// The layout of a page with text.
    ///
    /// @param linked the terms that it links
    /// @param needs  what it needs beside what every page has
    Views.Layout layout(SitePath at, String kind, String title, String description, String folder, List<Term> linked,
                        PageNeeds needs) {
        boolean isHome = at.equals(edition.catalog().root().page());
        String documentTitle = title.equals(siteTitle) ? siteTitle : title + " · " + siteTitle;
        Optional<String> canonical = edition.config().baseUrl().map(base -> base + ROOT.to(at).value());
        String notes = terms(at, linked);
        boolean maths = needs.formulas() || hasFormulas(notes);
        return new Views.Layout(edition.config().language(), kind, documentTitle, description, canonical,
                frames.around(at, needs), navigation.tree(at, folder),
                isHome ? List.of() : navigation.crumbs(at, folder), notes,
                maths ? Optional.of(at.to(theme.mathStyle()).value()) : Optional.empty(), false, Optional.empty());
    }

    /// Whether formulas are in the markup.
    boolean hasFormulas(String html) {
        return !edition.formulas().isEmpty() && html.contains("<math");
    }

    private String terms(SitePath at, List<Term> linked) {
        StringBuilder all = new StringBuilder();
        for (Term term : linked) {
            all.append(terms.part(at, term.id(), () -> note(at, term)));
        }
        return all.toString().stripTrailing();
    }

    private String note(SitePath at, Term term) {
        String href = new SiteMedium(at, 0).term(term);
        if (!isSelfContained(term.definition())) {
            return note(at, term, href);
        }
        if (notes.size() > MOST_NOTES) {
            notes.clear();
        }
        return notes.computeIfAbsent(term.id() + ' ' + href, _ -> note(at, term, href));
    }

    private String note(SitePath at, Term term, String href) {
        return theme.templates().render("partials/term-note", new Views.TermNote(term.id(), term.title(), href,
                definition(at, term)));
    }

    /// Whether a definition reads the same on all pages: nothing in it depends on where it stands.
    private static boolean isSelfContained(List<Segment> definition) {
        for (Segment segment : definition) {
            if (!(segment instanceof Segment.Prose) && !(segment instanceof Segment.Html)) {
                return false;
            }
        }
        return true;
    }

    /// What draws the diagrams of a page.
    Views.DiagramScript diagrams(SitePath at) {
        return new Views.DiagramScript(at.to(theme.diagrams()).value(), at.to(Theme.MERMAID).value());
    }

    /// The definition as markup for a page.
    String definition(SitePath at, Term term) {
        return new BodyFiller(edition, new SiteMedium(at, 0), Optional.empty()).fill(term.source(), term.definition());
    }
}
