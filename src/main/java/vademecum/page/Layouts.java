package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.glossary.Term;

/// Makes what stands around the content of each page.
final class Layouts {

    private static final SitePath ROOT = new SitePath("index.html");

    private final Edition edition;
    private final Theme theme;
    private final Navigation navigation;
    private final SitePages pages;
    private final Map<String, String> definitions = new HashMap<>();

    Layouts(Edition edition, Theme theme, Navigation navigation, SitePages pages) {
        this.edition = edition;
        this.theme = theme;
        this.navigation = navigation;
        this.pages = pages;
    }

    /// The layout of a page.
    ///
    /// @param at          where the page stands
    /// @param kind        the kind of page, as in [Views.Layout]
    /// @param title       the page's title
    /// @param description one sentence; may be empty
    /// @param folder      the folder that the page is in
    /// @param terms       the terms that it links
    Views.Layout layout(SitePath at, String kind, String title, String description, String folder, List<Term> terms) {
        boolean isHome = at.equals(edition.catalog().root().page());
        String site = pages.siteTitle();
        String documentTitle = title.equals(site) ? site : title + " · " + site;
        List<String> scripts = new ArrayList<>();
        theme.scripts().forEach(script -> scripts.add(at.to(script).value()));
        Optional<String> canonical = edition.config().baseUrl().map(base -> base + ROOT.to(at).value());
        return new Views.Layout(edition.config().language(), kind, documentTitle, description, canonical,
                edition.config().baseUrl().map(_ -> at.to(SitePages.FEED).value()), at.toRoot(), site,
                at.to(theme.style()).value(), at.to(theme.icon()).value(),
                at.to(theme.early()).value(), scripts, at.to(theme.engine()).value(),
                at.to(edition.catalog().root().page()).value(), at.to(Page.Kind.SEARCH.path()).value(),
                pages.href(at, Page.Kind.GLOSSARY), pages.href(at, Page.Kind.TAGS),
                at.to(Page.Kind.A_TO_Z.path()).value(), pages.href(at, Page.Kind.RECENT),
                pages.href(at, Page.Kind.WANTED), pages.handout(at), navigation.tree(at, folder),
                isHome ? List.of() : navigation.crumbs(at, folder), terms(at, terms));
    }

    private List<Views.TermNote> terms(SitePath at, List<Term> terms) {
        List<Views.TermNote> notes = new ArrayList<>();
        for (Term term : terms) {
            SiteMedium medium = new SiteMedium(at, 0);
            notes.add(new Views.TermNote(term.id(), term.title(), medium.term(term),
                    definition(at, term)));
        }
        return notes;
    }

    /// The definition as markup for a page; the same for all pages of a folder, and made once for them.
    String definition(SitePath at, Term term) {
        String key = at.folder() + '\n' + term.id();
        synchronized (definitions) {
            return definitions.computeIfAbsent(key, _ -> new BodyFiller(edition, new SiteMedium(at, 0),
                    Optional.empty())
                    .fill(term.source(), term.definition()));
        }
    }
}
