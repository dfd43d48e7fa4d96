package vademecum.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Slug;
import vademecum.catalog.TitleOrder;
import vademecum.config.Config;
import vademecum.config.YamlValue;
import vademecum.note.Body;
import vademecum.note.FrontMatter;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.vault.Glob;

/// Reads the glossary entries out of the notes that define them.
final class EntryReader {

    private static final SitePath GLOSSARY_PAGE = new SitePath("glossary/index.html");
    private static final Set<String> FOLDER_NOTES = Set.of("index", "readme", "_index");

    private final Catalog catalog;
    private final List<Glob> from;
    private final Function<VaultPath, Body> bodies;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<VaultPath, Integer> introductions = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    EntryReader(Config config, Catalog catalog, Function<VaultPath, Body> bodies) {
        this.catalog = catalog;
        this.bodies = bodies;
        from = config.glossary().from().stream().map(Glob::of).toList();
    }

    /// The entries, by title.
    List<Entry> read() {
        for (NoteFacts facts : catalog.notes().values()) {
            read(facts);
        }
        Abbreviated.of(catalog.notes().keySet(), bodies, entries).forEach(this::addAbbreviated);
        entries.sort(Comparator.comparing((Entry entry) -> entry.term().title(), TitleOrder.INSTANCE)
                .thenComparing(entry -> entry.term().id()));
        return entries;
    }

    /// What is wrong with them.
    List<Diagnostic> problems() {
        return problems;
    }

    /// How many blocks stand before the entries in each note that defines several and says no more about any of them.
    Map<VaultPath, Integer> introductions() {
        return introductions;
    }

    private void read(NoteFacts facts) {
        Optional<Collection.Form> said = Collection.Form.of(facts.matter());
        boolean folder = isInFolder(facts.path());
        if (said.isEmpty() && !folder || said.equals(Optional.of(Collection.Form.NONE))) {
            return;
        }
        Body body = bodies.apply(facts.path());
        Collection several = said.map(form -> Collection.of(facts, body, form))
                .orElseGet(() -> Collection.inFolder(facts, body, isFolderNote(facts.path())));
        if (!several.entries().isEmpty()) {
            boolean more = several.entries().stream().anyMatch(Written::more);
            if (!more) {
                introductions.put(facts.path(), several.first());
            }
            boolean whole = more && catalog.page(facts.path()).equals(GLOSSARY_PAGE);
            several.entries().forEach(one -> addWritten(facts, one, whole || one.more()));
            checkNames(facts);
        } else if (!folder || !isFolderNote(facts.path())) {
            addAlone(facts, body, said.orElse(Collection.Form.ANY));
        }
    }

    private boolean isInFolder(VaultPath path) {
        return from.stream().anyMatch(glob -> glob.matches(path));
    }

    private static boolean isFolderNote(VaultPath path) {
        return FOLDER_NOTES.contains(path.baseName().toLowerCase(Locale.ROOT));
    }

    private void addAlone(NoteFacts facts, Body body, Collection.Form form) {
        boolean gathers = switch (form) {
            case LIST, TABLE, HEADINGS -> true;
            case ANY -> Collection.isCalledSo(facts) || !body.abbreviations().isEmpty() && body.blocks().isEmpty();
            case TERM, NONE -> false;
        };
        if (!gathers) {
            addNote(facts, body);
        } else if (body.abbreviations().isEmpty()) {
            problems.add(Diagnostic.of(Code.BAD_TERM, Span.file(facts.path().value()), "the note defines no term",
                    "write a definition list, a table with a column `Term`, or a heading for each term"));
        }
    }

    private void addNote(NoteFacts facts, Body body) {
        List<String> names = new ArrayList<>(Names.of(facts.title()));
        names.addAll(facts.aliases());
        List<Segment> definition = facts.matter().text("definition")
                .<List<Segment>>map(text -> List.of(new Segment.Prose(text, 0)))
                .orElseGet(() -> Definitions.firstSentence(body));
        boolean bare = body.blocks().isEmpty() && !definition.isEmpty();
        String id = free(Slug.of(facts.path().baseName()));
        add(facts, names, new Place(id, Span.file(facts.path().value()), bare ? GLOSSARY_PAGE
                : catalog.page(facts.path()), bare ? id : "", Entry.Origin.NOTE), definition, List.of());
    }

    private void addWritten(NoteFacts facts, Written one, boolean section) {
        List<String> names = new ArrayList<>();
        one.names().forEach(name -> names.addAll(Names.of(name)));
        String id = names.isEmpty() ? "" : Slug.of(visible(names.getFirst()));
        add(facts, names, place(facts, one, free(id), section), one.definition(), one.seeAlso());
    }

    private Place place(NoteFacts facts, Written one, String id, boolean section) {
        Span span = new Span(facts.path().value(), one.at(), one.at());
        return section ? new Place(id, span, catalog.page(facts.path()), one.section(), Entry.Origin.LIST)
                : new Place(id, span, GLOSSARY_PAGE, id, Entry.Origin.LIST);
    }

    private void addAbbreviated(Abbreviated one) {
        NoteFacts facts = catalog.facts(one.note());
        Span span = new Span(one.note().value(), one.at(), one.at());
        String id = free(Slug.of(one.name()));
        List<String> names = new ArrayList<>(List.of(one.name()));
        if (Names.abbreviates(one.name(), one.expansion())) {
            names.add(one.expansion());
        }
        List<Segment> definition = one.expansion().isEmpty() ? List.of()
                : List.of(new Segment.Prose(one.expansion(), one.at()));
        add(new NoteFacts(facts.path(), facts.title(), one.matter(), "", List.of(), List.of(), facts.tags(),
                Set.of(), 0), names, new Place(id, span, GLOSSARY_PAGE, id, Entry.Origin.ABBREVIATION), definition,
                List.of());
    }

    /// Where an entry stands.
    ///
    /// @param id     its id
    /// @param span   its place in the vault, for messages
    /// @param page   where its mentions lead
    /// @param anchor the id there; empty for the page as a whole
    /// @param origin how the note writes it
    private record Place(String id, Span span, SitePath page, String anchor, Entry.Origin origin) {
    }

    private void add(NoteFacts facts, List<String> written, Place place, List<Segment> definition,
                     List<String> seeAlso) {
        Set<String> names = new LinkedHashSet<>();
        written.stream().map(EntryReader::visible).filter(name -> !name.isEmpty()).forEach(names::add);
        if (names.isEmpty()) {
            problems.add(Diagnostic.of(Code.BAD_TERM, place.span, "the entry has no term",
                    "write the term before its definition"));
            return;
        }
        String title = names.iterator().next();
        FrontMatter matter = place.origin == Entry.Origin.NOTE ? facts.matter()
                : Switches.of(facts.matter(), List.copyOf(names));
        names.addAll(place.origin == Entry.Origin.NOTE ? List.of() : matter.texts("aliases"));
        List<Segment> shown = place.origin == Entry.Origin.NOTE ? definition : matter.text("definition")
                .<List<Segment>>map(text -> List.of(new Segment.Prose(text, 0))).orElse(definition);
        if (Definitions.text(shown).isBlank()) {
            problems.add(Diagnostic.of(Code.BAD_TERM, place.span, "the term `" + title + "` has no definition",
                    place.origin.hint()));
        }
        Term term = new Term(place.id, title, names.stream().skip(1).toList(), List.copyOf(shown), facts.path(),
                place.page, place.anchor.isEmpty() ? Optional.empty() : Optional.of(place.anchor));
        Switches switches = new Switches(matter, facts.path().value(), problems::add);
        switches.check();
        entries.add(switches.entry(term, place.span, List.copyOf(names), place.origin).alsoSeeing(seeAlso));
    }

    /// Reports switches under `terms` for terms that the note does not define.
    private void checkNames(NoteFacts facts) {
        if (facts.matter().values().get("terms") instanceof YamlValue.Entries terms) {
            Set<String> known = new HashSet<>();
            for (Entry entry : entries) {
                if (entry.term().source().equals(facts.path())) {
                    entry.names().forEach(name -> known.add(name.text().toLowerCase(Locale.ROOT)));
                    known.add(entry.term().title().toLowerCase(Locale.ROOT));
                }
            }
            terms.keys().forEach((name, at) -> {
                if (!known.contains(name.strip().toLowerCase(Locale.ROOT))) {
                    problems.add(Diagnostic.of(Code.UNKNOWN_TERM, new Span(facts.path().value(), at,
                            at + name.length()), "the note defines no term `" + name.strip() + "`",
                            "write the term as its entry does"));
                }
            });
        }
    }

    /// The text without invisible characters and code marks, and with single spaces.
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT && c != '`')
                .forEach(c -> visible.appendCodePoint(Character.isWhitespace(c) ? ' ' : c));
        return visible.toString().strip().replaceAll(" +", " ");
    }

    private String free(String slug) {
        String id = slug;
        for (int number = 2; !ids.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}
