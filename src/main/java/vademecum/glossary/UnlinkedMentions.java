package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.note.Body;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;

/// Finds the places where a note says the title or an alias of another without linking to it: as mentions of terms are
/// found, by the same rules. A note that is a term is left out, for its mentions are links already; so are names that
/// say too little, and names of several notes. Immutable and safe for use by many threads.
public final class UnlinkedMentions {

    /// In how many notes a name is shown; of the others only their number is told.
    private static final int MOST_NOTES = 20;
    private static final int SHORTEST = 3;
    /// A word that more than one note in so many says, and more than are shown, is no name but a word of the trade.
    private static final int COMMON_PART = 20;

    private final Catalog catalog;
    private final Index index;
    private final Entrances entrances;
    private final Senses senses;
    private final Map<VaultPath, Integer> numbers = new HashMap<>();

    private UnlinkedMentions(Catalog catalog, List<Entry> entries, boolean english) {
        this.catalog = catalog;
        index = Index.ofListed(entries, english);
        entrances = new Entrances(List.of());
        senses = Senses.none(index);
        for (int number = 0; number < entries.size(); number++) {
            numbers.put(entries.get(number).term().source(), number);
        }
    }

    /// Where the names of a note are said.
    ///
    /// @param notes in how many notes
    /// @param shown the first of these notes with the words around, sorted by note and place
    public record Sayings(int notes, List<Backlink> shown) {
    }

    /// A place where a note says the name of another.
    ///
    /// @param from the note
    /// @param to   the number of the other
    /// @param spot the place
    public record Saying(VaultPath from, int to, NameFinder.Spot spot) {
    }

    /// A finder for the names of all notes.
    ///
    /// @param english whether the notes are in English
    public static UnlinkedMentions of(Catalog catalog, Glossary glossary, boolean english) {
        List<Entry> entries = new ArrayList<>();
        for (NoteFacts facts : catalog.notes().values()) {
            List<Entry.Name> names = glossary.isEntry(facts.path()) ? List.of() : names(facts);
            if (!names.isEmpty()) {
                Term term = new Term(facts.path().value(), facts.title(), List.of(),
                        List.of(new Segment.Prose(facts.description(), 0)), facts.path(), catalog.page(facts.path()),
                        Optional.empty());
                entries.add(new Entry(term, Span.file(facts.path().value()), names, List.of(), List.of(), List.of(),
                        Optional.empty(), true, Optional.empty(), List.of(), Entry.Origin.NOTE));
            }
        }
        return new UnlinkedMentions(catalog, entries, english);
    }

    /// Looks through a note.
    public List<Saying> in(VaultPath note, Body body) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Integer own = numbers.get(note);
        Map<Integer, Verdict> never = own == null ? Map.of() : Map.of(own, Verdict.Home.OWN_NOTE);
        NameFinder finder = new NameFinder(new PageLinker(index, entrances, senses, PageRules.all(note, never),
                Optional.empty()));
        List<Saying> sayings = new ArrayList<>();
        for (NameFinder.Spot spot : finder.find(note, body)) {
            sayings.add(new Saying(note, numbers.get(spot.source()), spot));
        }
        return sayings;
    }

    /// What the notes say of each other, by the note whose name is said.
    ///
    /// @param found  what was found in each note, in the order of the notes
    /// @param bodies the body of each note
    public Map<VaultPath, Sayings> gather(List<List<Saying>> found, Function<VaultPath, Body> bodies) {
        Map<Integer, List<Saying>> byName = new TreeMap<>();
        for (List<Saying> sayings : found) {
            for (Saying saying : sayings) {
                byName.computeIfAbsent(saying.to(), _ -> new ArrayList<>()).add(saying);
            }
        }
        Map<VaultPath, Sayings> all = new HashMap<>();
        byName.forEach((number, sayings) -> {
            VaultPath note = index.entries().get(number).term().source();
            Sayings here = sayings(note, sayings, bodies);
            if (here.notes() > 0) {
                all.put(note, here);
            }
        });
        return all;
    }

    private Sayings sayings(VaultPath to, List<Saying> sayings, Function<VaultPath, Body> bodies) {
        Set<VaultPath> linking = new HashSet<>();
        catalog.backlinks(to).forEach(link -> linking.add(link.from()));
        Set<VaultPath> asWord = new HashSet<>();
        sayings.stream().filter(saying -> saying.spot().word()).forEach(saying -> asWord.add(saying.from()));
        boolean common = asWord.size() > Math.max(MOST_NOTES, catalog.notes().size() / COMMON_PART);
        List<Backlink> shown = new ArrayList<>();
        VaultPath last = to;
        int notes = 0;
        for (Saying saying : sayings) {
            if (!linking.contains(saying.from()) && !(common && saying.spot().word())) {
                notes += saying.from().equals(last) ? 0 : 1;
                last = saying.from();
                if (notes <= MOST_NOTES) {
                    shown.add(new Backlink(last, saying.spot().mention(bodies.apply(last), catalog.facts(last))));
                }
            }
        }
        return new Sayings(notes, shown);
    }

    /// The names of a note that say enough to be looked for.
    private static List<Entry.Name> names(NoteFacts facts) {
        List<Entry.Name> names = new ArrayList<>();
        add(facts.title(), names);
        facts.aliases().forEach(alias -> add(alias, names));
        return names;
    }

    private static void add(String name, List<Entry.Name> names) {
        if (isTelling(name.strip())) {
            names.add(new Entry.Name(name.strip(), Names.isAcronym(name), true));
        }
    }

    /// Whether a name has a letter, is not very short, and no everyday word.
    private static boolean isTelling(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (name.length() >= SHORTEST || !name.isEmpty() && name.charAt(0) >= 0x2E80)
                && name.codePoints().anyMatch(Character::isLetter)
                && WordClasses.isContent(lower) && !WordClasses.isCommon(lower);
    }
}
