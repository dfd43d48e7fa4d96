package vademecum.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private final List<Diagnostic> problems = new ArrayList<>();

    EntryReader(Config config, Catalog catalog, Function<VaultPath, Body> bodies) {
        this.catalog = catalog;
        this.bodies = bodies;
        from = config.glossary().from().stream().map(Glob::of).toList();
    }

    /// The entries, by title.
    List<Entry> read() {
        for (NoteFacts facts : catalog.notes().values()) {
            Optional<Boolean> said = facts.matter().flag("glossary");
            if (said.orElse(false)) {
                List<Definitions.Listed> listed = Definitions.listed(bodies.apply(facts.path()));
                listed.forEach(one -> addListed(facts, one));
                if (listed.isEmpty()) {
                    addNote(facts);
                }
            } else if (said.orElse(true) && isTerm(facts.path())) {
                addNote(facts);
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.term().title(), TitleOrder.INSTANCE)
                .thenComparing(entry -> entry.term().id()));
        return entries;
    }

    /// What is wrong with them.
    List<Diagnostic> problems() {
        return problems;
    }

    private boolean isTerm(VaultPath path) {
        return from.stream().anyMatch(glob -> glob.matches(path))
                && !FOLDER_NOTES.contains(path.baseName().toLowerCase(Locale.ROOT));
    }

    private void addNote(NoteFacts facts) {
        List<String> names = new ArrayList<>(Names.of(facts.title()));
        names.addAll(facts.aliases());
        List<Segment> definition = facts.matter().text("definition")
                .<List<Segment>>map(text -> List.of(new Segment.Prose(text, 0)))
                .orElseGet(() -> Definitions.firstSentence(bodies.apply(facts.path())));
        add(facts, names, facts.path().baseName(), Span.file(facts.path().value()), definition,
                catalog.page(facts.path()), false);
    }

    private void addListed(NoteFacts facts, Definitions.Listed listed) {
        List<String> names = new ArrayList<>();
        listed.names().forEach(name -> names.addAll(Names.of(name)));
        Span span = new Span(facts.path().value(), listed.at(), listed.at());
        add(facts, names, names.isEmpty() ? "" : names.getFirst(), span, listed.definition(), GLOSSARY_PAGE, true);
    }

    private void add(NoteFacts facts, List<String> written, String idFrom, Span span, List<Segment> definition,
                     SitePath page, boolean listed) {
        Set<String> names = new LinkedHashSet<>();
        written.stream().map(EntryReader::visible).filter(name -> !name.isEmpty()).forEach(names::add);
        if (names.isEmpty()) {
            problems.add(Diagnostic.of(Code.BAD_TERM, span, "the entry has no term",
                    "write the term before its definition"));
            return;
        }
        String title = names.iterator().next();
        if (Definitions.text(definition).isBlank()) {
            problems.add(Diagnostic.of(Code.BAD_TERM, span, "the term `" + title + "` has no definition",
                    listed ? "write it behind the `:`" : "begin the note with a sentence that says what it is"));
        }
        String id = free(Slug.of(idFrom));
        Term term = new Term(id, title, names.stream().skip(1).toList(), List.copyOf(definition), facts.path(), page,
                listed ? Optional.of(id) : Optional.empty());
        entries.add(entry(facts.matter(), term, span, List.copyOf(names)));
    }

    private Entry entry(FrontMatter matter, Term term, Span span, List<String> texts) {
        Optional<String> switched = matter.text("case").map(word -> word.toLowerCase(Locale.ROOT));
        boolean exact = switched.filter("exact"::equals).isPresent();
        boolean ignore = switched.filter("ignore"::equals).isPresent();
        boolean plural = matter.flag("plural").orElse(true);
        List<Entry.Name> names = new ArrayList<>();
        for (String text : texts) {
            boolean acronym = Names.isAcronym(text);
            if (!exact && text.codePointCount(0, text.length()) == 1) {
                problems.add(Diagnostic.of(Code.BAD_TERM, span, "the term `" + text + "` is a single character",
                        "it is listed but not linked; `case: exact` links it"));
            } else {
                names.add(new Entry.Name(text, exact || acronym && !ignore, plural && (!exact || acronym)));
            }
        }
        return new Entry(term, span, List.copyOf(names), matter.texts("except"), globs(matter, "only"),
                globs(matter, "skip"), pace(matter), matter.flag("auto").orElse(true), home(matter));
    }

    private static Optional<Pace> pace(FrontMatter matter) {
        return Pace.of(matter, "scope", new Pace(Config.Scope.PAGE, 0));
    }

    private static Optional<List<String>> home(FrontMatter matter) {
        return matter.has("home") ? Optional.of(matter.texts("home")) : Optional.empty();
    }

    private static List<Glob> globs(FrontMatter matter, String property) {
        return matter.texts(property).stream().map(Glob::of).toList();
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
