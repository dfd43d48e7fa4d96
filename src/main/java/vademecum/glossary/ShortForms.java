package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The shorter names that writers give a term though its entry does not list them, made from its English titles: the
/// initials of three words and more (`PVC` for `Persistent Volume Claim`), the name without the prefix of a family
/// (`scheduler` for `kube-scheduler` where several begin with `kube-`), without the product it belongs to (`line
/// protocol` for `InfluxDB line protocol`), and without a last word that only tells its kind (`microservices` for
/// `microservices architecture`); and what [Derivation] makes of them.
final class ShortForms {

    private static final int FAMILY = 3;
    private static final int SHORTEST = 6;
    private static final int FEWEST_INITIALS = 3;
    private static final int MOST_INITIALS = 6;
    private static final Set<String> KINDS = Set.of("architecture", "pattern", "methodology", "paradigm", "principle",
            "technique");

    private final Map<String, Integer> prefixes = new HashMap<>();

    /// Looks for the families in all entries.
    ShortForms(List<Entry> entries) {
        for (Entry entry : entries) {
            for (Entry.Name name : entry.names()) {
                String prefix = prefix(name.text());
                if (!prefix.isEmpty()) {
                    prefixes.merge(prefix, 1, Integer::sum);
                }
            }
        }
    }

    /// The short forms of an entry's names, none of which its author ruled out with `plural: false`.
    List<Entry.Name> of(Entry entry) {
        List<Entry.Name> shorter = new ArrayList<>();
        boolean acronym = entry.names().stream().anyMatch(name -> Names.isAcronym(name.text()));
        for (Entry.Name name : entry.names()) {
            if (name.plural() && !name.exact()) {
                List<String> words = Phrases.words(name.text());
                if (!acronym) {
                    addInitials(words, shorter);
                }
                addWithoutFamily(name.text(), shorter);
                addWithoutProduct(words, shorter);
                addWithoutKind(words, shorter);
                Derivation.of(name.text()).forEach(other -> shorter.add(new Entry.Name(other, false, false)));
            }
        }
        return shorter;
    }

    /// The initials of the words, with those of `of` and `and` and without.
    private static void addInitials(List<String> words, List<Entry.Name> shorter) {
        StringBuilder all = new StringBuilder();
        StringBuilder main = new StringBuilder();
        for (String word : words) {
            char first = Character.toUpperCase(word.charAt(0));
            if (first < 'A' || first > 'Z') {
                return;
            }
            all.append(first);
            if (WordClasses.isContent(word.toLowerCase(Locale.ROOT))) {
                main.append(first);
            }
        }
        addInitials(main.toString(), shorter);
        if (all.length() != main.length()) {
            addInitials(all.toString(), shorter);
        }
    }

    private static void addInitials(String initials, List<Entry.Name> shorter) {
        String lower = initials.toLowerCase(Locale.ROOT);
        if (initials.length() >= FEWEST_INITIALS && initials.length() <= MOST_INITIALS && WordClasses.isContent(lower)
                && !WordClasses.isCommon(lower)) {
            shorter.add(new Entry.Name(initials, true, true));
        }
    }

    private void addWithoutFamily(String name, List<Entry.Name> shorter) {
        String prefix = prefix(name);
        if (!prefix.isEmpty() && prefixes.get(prefix) >= FAMILY) {
            add(name.substring(prefix.length() + 1).replace('-', ' '), shorter);
        }
    }

    private static void addWithoutProduct(List<String> words, List<Entry.Name> shorter) {
        if (words.size() > 2 && hasInnerCapital(words.getFirst())) {
            add(String.join(" ", words.subList(1, words.size())), shorter);
        }
    }

    private static void addWithoutKind(List<String> words, List<Entry.Name> shorter) {
        if (words.size() > 1 && KINDS.contains(words.getLast().toLowerCase(Locale.ROOT))) {
            add(String.join(" ", words.subList(0, words.size() - 1)), shorter);
        }
    }

    private static void add(String name, List<Entry.Name> shorter) {
        if (name.length() >= SHORTEST && !WordClasses.isCommon(name.toLowerCase(Locale.ROOT))) {
            shorter.add(new Entry.Name(name, false, true));
        }
    }

    /// What stands before the first hyphen of a name in lower case that is one word.
    private static String prefix(String name) {
        int hyphen = name.indexOf('-');
        boolean plain = hyphen > 1 && name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
        return plain ? name.substring(0, hyphen) : "";
    }

    /// Whether a small letter stands before a capital, or the word is in capitals.
    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
