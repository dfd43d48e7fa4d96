package vademecum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.glossary.Term;

/// Builds the view of the glossary.
final class GlossaryViews {

    private final Edition edition;
    private final Catalog catalog;
    private final Layouts layouts;
    private final Texts texts;

    GlossaryViews(Edition edition, Layouts layouts, Texts texts) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.layouts = layouts;
        this.texts = texts;
    }

    /// The glossary page; a note that stands in its place (`glossary/index.md`) introduces it.
    Views.GlossaryPage page(SitePath at) {
        Optional<VaultPath> intro = catalog.notes().keySet().stream()
                .filter(note -> catalog.page(note).equals(at)).findFirst();
        String title = intro.map(note -> catalog.facts(note).title()).orElse("Glossary");
        Optional<Filled> text = intro.map(texts::fill);
        String introHtml = text.map(Filled::html).orElse("");
        List<Term> introTerms = text.map(Filled::terms).orElse(List.of());
        List<Term> terms = edition.glossary().terms();
        Views.Layout layout = layouts.layout(at, "glossary", title, "", intro.map(VaultPath::folder).orElse(""),
                introTerms);
        return new Views.GlossaryPage(layout, title, introHtml, terms.size(), letters(at, terms));
    }

    private List<Views.Letter> letters(SitePath at, List<Term> terms) {
        SortedMap<String, List<Views.GlossaryTerm>> letters = new TreeMap<>();
        for (Term term : terms) {
            letters.computeIfAbsent(Letters.of(term.title()), _ -> new ArrayList<>()).add(term(at, term));
        }
        List<Views.Letter> views = new ArrayList<>();
        for (Map.Entry<String, List<Views.GlossaryTerm>> letter : letters.entrySet()) {
            views.add(new Views.Letter(letter.getKey(), Letters.anchor(letter.getKey()), letter.getValue()));
        }
        return views;
    }

    private Views.GlossaryTerm term(SitePath at, Term term) {
        List<Views.Link> usedIn = texts.uses(term).stream()
                .map(note -> new Views.Link(catalog.facts(note).title(), at.to(catalog.page(note)).value()))
                .toList();
        String href = term.page().equals(at) ? "" : at.to(term.page()).value();
        return new Views.GlossaryTerm(term.id(), term.title(), href, String.join(", ", term.aliases()),
                layouts.definition(at, term), usedIn.size(), usedIn);
    }
}
