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
import java.util.function.Consumer;
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
    private final Pace pace;
    private final boolean paced;
    private final boolean counts;
    private final List<Term> terms;
    private final Map<VaultPath, Set<Integer>> own = new HashMap<>();
    private final Map<String, Set<Integer>> homes = new HashMap<>();
    private final Map<VaultPath, Integer> introductions;
    private final Called called;
    private final Entrances entrances;
    private final Senses senses;
    private final Map<String, List<Term>> related;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Glossary(Config config, Catalog catalog, EntryReader reader) {
        this.catalog = catalog;
        pace = new Pace(config.glossary().link(), config.glossary().againAfter());
        index = Index.of(reader.read(), config.language().isEmpty() || config.language().startsWith("en"));
        terms = index.entries().stream().map(Entry::term).toList();
        paced = index.entries().stream().anyMatch(entry -> entry.pace().isPresent());
        counts = index.entries().stream()
                .anyMatch(entry -> entry.pace().map(own -> own.againAfter() > 0).orElse(false));
        for (int number = 0; number < terms.size(); number++) {
            if (index.entries().get(number).origin() != Entry.Origin.ABBREVIATION) {
                own.computeIfAbsent(terms.get(number).source(), _ -> new HashSet<>()).add(number);
            }
            for (String home : index.entries().get(number).home().orElse(List.of())) {
                String path = home.endsWith(".md") ? home : home + ".md";
                homes.computeIfAbsent(path, _ -> new HashSet<>()).add(number);
            }
        }
        introductions = reader.introductions();
        called = Called.of(index);
        entrances = new Entrances(index.entries());
        senses = Senses.of(catalog, index, entrances, called);
        related = Related.of(index.entries(), called, problems::add);
        problems.addAll(reader.problems());
        problems.addAll(index.duplicates());
        problems.addAll(References.problems(catalog, index.entries(), called));
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

    /// The term with that id or name.
    public Optional<Term> find(String name) {
        return called.find(name);
    }

    /// What to write into the entry of a term so that a switch counts for it: into its front matter, or among the
    /// `terms` in the front matter of the note that lists it.
    ///
    /// @param property the switch with its value, as YAML in braces takes it: `auto: false`
    public String paste(Term term, String property) {
        Entry entry = index.entries().stream().filter(one -> one.term().equals(term)).findFirst().orElseThrow();
        return switch (entry.origin()) {
            case NOTE -> property;
            case LIST -> "terms: {\"" + term.title() + "\": {" + property + "}}";
            case ABBREVIATION -> "an entry of its own with " + property;
        };
    }

    /// Whether the words are a name of the term in any of its forms.
    public boolean isCalled(Term term, String words) {
        return PageLinker.termsCalled(index.matcher(), words).stream()
                .anyMatch(number -> terms.get(number).equals(term));
    }

    /// The ids and titles most like a name that no term has.
    public List<String> nearest(String name) {
        return called.nearest(name);
    }

    /// The terms that an entry refers to with `see-also`.
    public List<Term> related(Term term) {
        return related.getOrDefault(term.id(), List.of());
    }

    /// Whether the note is an entry of the glossary or holds a list of entries; one that merely explains an
    /// abbreviation does not count.
    public boolean isEntry(VaultPath note) {
        return own.containsKey(note);
    }

    /// Whether the page of a note that defines several terms shows all of it, because it says more of them than the
    /// glossary page does.
    public boolean isShownWhole(VaultPath note) {
        return !introductions.containsKey(note);
    }

    /// What stands before the entries in the note that introduces the glossary: all of it, unless it defines terms of
    /// which it says no more than the glossary page does.
    public Body introduction(VaultPath note, Body body) {
        Integer first = introductions.get(note);
        return first == null ? body : new Body(body.blocks().subList(0, first), body.pieces(), body.footnotes(),
                body.abbreviations());
    }

    /// Starts linking one page: the session knows what the page has linked so far.
    ///
    /// @param note the note whose page it is; its own terms are not linked in it
    public TermLinker linker(VaultPath note) {
        PageRules rules = rules(note);
        return isOff(rules) ? NoLinks.INSTANCE : new PageLinker(index, entrances, senses, rules, Optional.empty());
    }

    /// Starts finding every mention on one page, however often the terms are linked; none where they never are.
    ///
    /// @param note the note whose page it is; its own terms are not looked for in it
    public TermLinker indexer(VaultPath note) {
        PageRules rules = rules(note);
        return isOff(rules) ? NoLinks.INSTANCE
                : new PageLinker(index, entrances, senses, rules.everywhere(), Optional.empty());
    }

    /// Starts linking one page and tells of every mention, whether it is linked and why.
    ///
    /// @param note the note whose page it is
    /// @param told is told of each mention in reading order
    public TermLinker witness(VaultPath note, Consumer<Sighting> told) {
        return witness(note, told, Set.of());
    }

    /// The same without some of the guards, to measure what they are worth.
    TermLinker witness(VaultPath note, Consumer<Sighting> told, Set<Verdict.Guard> off) {
        return new PageLinker(index, entrances, senses, rules(note).without(off), Optional.of(new Witness(told)));
    }

    /// Tells of every mention on one page whether it would be linked if every mention were, and why not.
    ///
    /// @param note the note whose page it is
    /// @param told is told of each mention in reading order
    public TermLinker judge(VaultPath note, Consumer<Sighting> told) {
        return new PageLinker(index, entrances, senses, rules(note).everywhere(), Optional.of(new Witness(told)));
    }

    private boolean isOff(PageRules rules) {
        boolean off = rules.pace().scope() == Config.Scope.OFF && (rules.off() == Verdict.Switched.NOTE_OFF || !paced);
        return off || terms.isEmpty();
    }

    private PageRules rules(VaultPath note) {
        NoteFacts facts = catalog.notes().get(note);
        FrontMatter matter = facts == null ? FrontMatter.NONE : facts.matter();
        Optional<Pace> said = said(matter);
        Map<Integer, Verdict> never = new HashMap<>();
        if (facts != null) {
            addSkipped(matter, never);
            addHome(facts, never);
        }
        own.getOrDefault(note, Set.of()).forEach(number -> never.put(number, Verdict.Home.OWN_NOTE));
        return new PageRules(note, said.orElse(pace),
                said.isPresent() ? Verdict.Switched.NOTE_OFF : Verdict.Switched.SITE_OFF, never,
                counts || said.orElse(pace).againAfter() > 0, false, Set.of());
    }

    /// How often the note wants its terms linked: `glossary: false`, `glossary: section`, `glossary: {link: all}`.
    private Optional<Pace> said(FrontMatter matter) {
        if (matter.values().get("glossary") instanceof YamlValue.Entries switches) {
            return Pace.of(new FrontMatter(switches.entries()), "link", pace);
        }
        if (matter.flag("glossary").isPresent()) {
            return matter.flag("glossary").get() ? Optional.empty() : Optional.of(new Pace(Config.Scope.OFF, 0));
        }
        return matter.text("glossary").flatMap(Pace::scope).map(scope -> new Pace(scope, 0));
    }

    /// What is wrong with entries, sorted.
    public List<Diagnostic> problems() {
        return Collections.unmodifiableList(problems);
    }

    /// Adds the terms that are at home in a note: those that name it, or that it bears the name of.
    private void addHome(NoteFacts facts, Map<Integer, Verdict> never) {
        for (int number : PageLinker.termsCalled(index.matcher(), facts.title())) {
            if (index.entries().get(number).home().isEmpty()) {
                never.put(number, Verdict.Home.AT_HOME);
            }
        }
        homes.getOrDefault(facts.path().value(), Set.of()).forEach(number -> never.put(number, Verdict.Home.AT_HOME));
    }

    /// Adds the terms that a note does not want: `glossary: {skip: [ec2]}`.
    private void addSkipped(FrontMatter matter, Map<Integer, Verdict> never) {
        if (matter.values().get("glossary") instanceof YamlValue.Entries switches) {
            Set<String> skipped = new HashSet<>();
            new FrontMatter(switches.entries()).texts("skip")
                    .forEach(name -> skipped.add(name.toLowerCase(Locale.ROOT)));
            for (int number = 0; number < terms.size() && !skipped.isEmpty(); number++) {
                Term term = terms.get(number);
                if (skipped.contains(term.id()) || skipped.contains(term.title().toLowerCase(Locale.ROOT))) {
                    never.put(number, Verdict.Switched.NOTE_SKIPS);
                }
            }
        }
    }
}
