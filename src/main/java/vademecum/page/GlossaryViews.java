package vademecum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.TitleOrder;
import vademecum.glossary.Term;
import vademecum.note.Heading;
import vademecum.note.NoteFacts;

/// Builds the view of the glossary.
final class GlossaryViews {

    /// How many notes an entry shows at most.
    private static final int MOST_NOTES = 50;
    private static final SitePath ROOT = new SitePath("index.html");

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
        List<Views.Letter> letters = letters(at, terms);
        boolean formulas = letters.stream().flatMap(letter -> letter.terms().stream())
                .anyMatch(term -> layouts.hasFormulas(term.definitionHtml()));
        Views.Layout layout = layouts.layout(at, "glossary", title, "", intro.map(VaultPath::folder).orElse(""),
                introTerms, text.map(Filled::needs).orElse(PageNeeds.NONE)
                        .and(formulas ? PageNeeds.FORMULAS : PageNeeds.NONE));
        String address = edition.config().baseUrl().map(base -> base + ROOT.to(at).value()).orElse("");
        return new Views.GlossaryPage(layout, title, introHtml, terms.size(), letters,
                DefinedTerms.json(title, edition.config().language(), address, letters));
    }

    private List<Views.Letter> letters(SitePath at, List<Term> terms) {
        SortedMap<String, List<Views.GlossaryTerm>> letters = new TreeMap<>();
        Map<VaultPath, Integer> order = new HashMap<>();
        TitleOrder.sorted(catalog.notes().values()).forEach(facts -> order.put(facts.path(), order.size()));
        for (Views.GlossaryTerm term : terms.parallelStream().map(term -> term(at, term, order)).toList()) {
            letters.computeIfAbsent(Letters.of(term.title()), _ -> new ArrayList<>()).add(term);
        }
        List<Views.Letter> views = new ArrayList<>();
        for (Map.Entry<String, List<Views.GlossaryTerm>> letter : letters.entrySet()) {
            views.add(new Views.Letter(letter.getKey(), Letters.anchor(letter.getKey()), letter.getValue()));
        }
        return views;
    }

    private Views.GlossaryTerm term(SitePath at, Term term, Map<VaultPath, Integer> order) {
        List<List<Texts.Use>> users = byNote(texts.uses(term), order);
        List<Views.UsedIn> usedIn = users.stream().limit(MOST_NOTES).map(uses -> usedIn(at, uses)).toList();
        String more = users.size() > MOST_NOTES ? String.valueOf(users.size() - MOST_NOTES) : "";
        List<Views.Link> related = edition.glossary().related(term).stream()
                .map(other -> new Views.Link(other.title(), new Href("").withAnchor(entryId(at, other)).value()))
                .toList();
        boolean hasMore = !term.page().equals(at) || !entryId(at, term).equals(term.anchor().orElse(""));
        return new Views.GlossaryTerm(entryId(at, term), term.title(),
                hasMore ? new SiteMedium(at, 0).term(term) : "", term.aliases(), String.join(", ", term.aliases()),
                layouts.definition(at, term), users.size(), usedIn, more, related);
    }

    /// The id of a term's entry: its own, unless it is a section of the text that introduces the glossary.
    private String entryId(SitePath at, Term term) {
        boolean above = term.page().equals(at) && catalog.page(term.source()).equals(at)
                && edition.glossary().isShownWhole(term.source())
                && term.anchor().map(catalog.facts(term.source()).anchors()::contains).orElse(true);
        return above ? "v-entry-" + term.id() : term.id();
    }

    /// The places note by note, in the order of the notes.
    private static List<List<Texts.Use>> byNote(List<Texts.Use> uses, Map<VaultPath, Integer> order) {
        List<List<Texts.Use>> notes = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= uses.size(); to++) {
            if (to == uses.size() || uses.get(to).note() != uses.get(from).note()) {
                notes.add(uses.subList(from, to));
                from = to;
            }
        }
        notes.sort(Comparator.comparingInt(note -> order.get(note.getFirst().note())));
        return notes;
    }

    private Views.UsedIn usedIn(SitePath at, List<Texts.Use> uses) {
        NoteFacts user = catalog.facts(uses.getFirst().note());
        Set<String> sections = new HashSet<>();
        uses.forEach(use -> sections.add(use.section()));
        Href page = at.to(catalog.page(user.path()));
        List<Views.Link> places = new ArrayList<>();
        for (Heading heading : sections.equals(Set.of("")) ? List.<Heading>of() : user.outline()) {
            if (sections.contains(heading.anchor())) {
                places.add(new Views.Link(heading.text(), page.withAnchor(heading.anchor()).value()));
            }
        }
        boolean above = places.isEmpty() || sections.contains("");
        return above ? new Views.UsedIn(user.title(), page.value(), "", places)
                : new Views.UsedIn(user.title(), places.getFirst().href(), places.getFirst().title(),
                        places.subList(1, places.size()));
    }
}
