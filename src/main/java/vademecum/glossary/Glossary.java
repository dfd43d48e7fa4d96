package vademecum.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.config.YamlValue;
import vademecum.note.Body;
import vademecum.note.FrontMatter;
import vademecum.note.NoteFacts;

/// The terms of the vault and the automaton that finds them. Immutable and safe for use by many threads.
public final class Glossary {

    private final Index index;
    private final Catalog catalog;
    private final Config.Scope scope;
    private final List<Term> terms;
    private final Map<VaultPath, Set<Integer>> own = new HashMap<>();
    private final Map<String, Set<Integer>> homes = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private Glossary(Config config, Catalog catalog, EntryReader reader) {
        this.catalog = catalog;
        scope = config.glossary().link();
        index = Index.of(reader.read(), config.language().isEmpty() || config.language().startsWith("en"));
        terms = index.entries().stream().map(Entry::term).toList();
        for (int number = 0; number < terms.size(); number++) {
            own.computeIfAbsent(terms.get(number).source(), _ -> new HashSet<>()).add(number);
            for (String home : index.entries().get(number).home().orElse(List.of())) {
                String path = home.endsWith(".md") ? home : home + ".md";
                homes.computeIfAbsent(path, _ -> new HashSet<>()).add(number);
            }
        }
        problems.addAll(reader.problems());
        problems.addAll(index.duplicates());
        Collections.sort(problems);
    }

    /// Reads the terms from the notes that define them.
    ///
    /// @param bodies the body of each published note
    public static Glossary of(Config config, Catalog catalog, Function<VaultPath, Body> bodies) {
        return new Glossary(config, catalog, new EntryReader(config, catalog, bodies));
    }

    /// The terms by title, ignoring case.
    public List<Term> terms() {
        return terms;
    }

    /// Starts linking one page: the session knows what the page has linked so far.
    ///
    /// @param note the note whose page it is; its own terms are not linked in it
    public TermLinker linker(VaultPath note) {
        return linker(note, wanted(note));
    }

    /// Starts finding every mention on one page, however often the terms are linked; none where they never are.
    ///
    /// @param note the note whose page it is; its own terms are not looked for in it
    public TermLinker indexer(VaultPath note) {
        return linker(note, wanted(note) == Config.Scope.OFF ? Config.Scope.OFF : Config.Scope.ALL);
    }

    private Config.Scope wanted(VaultPath note) {
        FrontMatter matter = matter(note);
        return matter.flag("glossary").map(yes -> yes ? scope : Config.Scope.OFF)
                .or(() -> matter.text("glossary").flatMap(Glossary::scope)).orElse(scope);
    }

    private FrontMatter matter(VaultPath note) {
        NoteFacts facts = catalog.notes().get(note);
        return facts == null ? FrontMatter.NONE : facts.matter();
    }

    private TermLinker linker(VaultPath note, Config.Scope wanted) {
        if (wanted == Config.Scope.OFF || terms.isEmpty()) {
            return NoLinks.INSTANCE;
        }
        NoteFacts facts = catalog.notes().get(note);
        Set<Integer> suppressed = new HashSet<>(own.getOrDefault(note, Set.of()));
        if (facts != null) {
            addHome(facts, suppressed);
            addSkipped(matter(note), suppressed);
        }
        return new PageLinker(index, note, wanted, suppressed);
    }

    /// What is wrong with entries, sorted.
    public List<Diagnostic> problems() {
        return Collections.unmodifiableList(problems);
    }

    /// The scope that a setting names.
    static Optional<Config.Scope> scope(String name) {
        for (Config.Scope scope : Config.Scope.values()) {
            if (scope.name().equalsIgnoreCase(name)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /// Adds the terms that are at home in a note: those that name it, or that it bears the name of.
    private void addHome(NoteFacts facts, Set<Integer> suppressed) {
        for (int number : PageLinker.termsCalled(index.matcher(), facts.title())) {
            if (index.entries().get(number).home().isEmpty()) {
                suppressed.add(number);
            }
        }
        suppressed.addAll(homes.getOrDefault(facts.path().value(), Set.of()));
    }

    /// Adds the terms that a note does not want: `glossary: {skip: [ec2]}`.
    private void addSkipped(FrontMatter matter, Set<Integer> suppressed) {
        if (matter.values().get("glossary") instanceof YamlValue.Entries switches) {
            Set<String> skipped = new HashSet<>();
            new FrontMatter(switches.entries()).texts("skip")
                    .forEach(name -> skipped.add(name.toLowerCase(Locale.ROOT)));
            for (int number = 0; number < terms.size() && !skipped.isEmpty(); number++) {
                Term term = terms.get(number);
                if (skipped.contains(term.id()) || skipped.contains(term.title().toLowerCase(Locale.ROOT))) {
                    suppressed.add(number);
                }
            }
        }
    }
}
