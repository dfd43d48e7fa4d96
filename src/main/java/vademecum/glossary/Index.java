package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;

/// The entries by number, and the matcher that finds all their names.
///
/// @param entries the entries; an entry's place is its number
/// @param matcher finds their names
/// @param english whether the notes are in English
/// @param meanings what their definitions are made of
record Index(List<Entry> entries, TermMatcher matcher, boolean english, Meanings meanings) {

    private static final int SHORTEST_CLOSED = 6;

    /// Builds the matcher of the entries.
    ///
    /// @param english whether the notes are in English, whose words have English plurals
    static Index of(List<Entry> entries, boolean english) {
        TermTrie trie = listed(entries, english);
        if (english) {
            addDerived(entries, trie);
        }
        return of(entries, english, trie);
    }

    /// Builds the matcher of the names that the entries list, without any that could be made from them.
    ///
    /// @param english whether the notes are in English, whose words have English plurals
    static Index ofListed(List<Entry> entries, boolean english) {
        return of(entries, english, listed(entries, english));
    }

    private static Index of(List<Entry> entries, boolean english, TermTrie trie) {
        return new Index(List.copyOf(entries), new TermMatcher(trie), english, new Meanings(List.copyOf(entries)));
    }

    private static TermTrie listed(List<Entry> entries, boolean english) {
        TermTrie trie = new TermTrie();
        for (int number = 0; number < entries.size(); number++) {
            Entry entry = entries.get(number);
            for (String phrase : entry.except()) {
                trie.add(phrase, number, TermMatcher.EXCEPT);
                for (String form : forms(new Entry.Name(phrase, false, english))) {
                    trie.add(form, number, TermMatcher.EXCEPT | TermMatcher.INFLECTED);
                }
            }
            for (int i = 0; i < entry.names().size(); i++) {
                add(entry.names().get(i), number, i == 0 ? TermMatcher.TITLE : 0, english, trie);
            }
        }
        return trie;
    }

    private static void addDerived(List<Entry> entries, TermTrie trie) {
        ShortForms shortForms = new ShortForms(entries);
        for (int number = 0; number < entries.size(); number++) {
            for (Entry.Name name : shortForms.of(entries.get(number))) {
                add(name, number, TermMatcher.DERIVED, true, trie);
            }
        }
    }

    /// The numbers of the entries that share a name with another.
    Set<Integer> shared() {
        Map<String, Integer> owners = new HashMap<>();
        Set<Integer> shared = new HashSet<>();
        for (int number = 0; number < entries.size(); number++) {
            for (Entry.Name name : entries.get(number).names()) {
                Integer other = owners.putIfAbsent(key(name), number);
                if (other != null && other != number) {
                    shared.add(other);
                    shared.add(number);
                }
            }
        }
        return shared;
    }

    private static String key(Entry.Name name) {
        String key = Letters.normal(name.text()).replace('-', ' ');
        return name.exact() ? key : key.toLowerCase(Locale.ROOT);
    }

    /// The names that two entries share though neither is kept to some folders.
    List<Diagnostic> duplicates() {
        Map<String, Integer> owners = new HashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            Entry entry = entries.get(number);
            for (Entry.Name name : entry.names()) {
                Integer other = owners.putIfAbsent(key(name), number);
                if (other != null && other != number && !(entry.isLocal() && entries.get(other).isLocal())) {
                    Entry first = entries.get(other);
                    problems.add(Diagnostic.of(Code.DUPLICATE_TERM, entry.span(),
                            "`" + name.text() + "` is also a name of `" + first.term().title() + "` ("
                                    + first.term().source() + ")",
                            "take it from one of them, or keep each to its folders with `only`"));
                }
            }
        }
        return problems;
    }

    /// Adds a name in all its forms and spellings.
    static void add(Entry.Name name, int number, int kind, boolean english, TermTrie trie) {
        int flag = kind | (name.exact() ? TermMatcher.EXACT : 0);
        List<String> forms = english && name.plural() ? forms(name) : List.of();
        trie.add(name.text(), number, flag);
        forms.forEach(form -> trie.add(form, number, flag | TermMatcher.INFLECTED));
        variants(name.text()).forEach(variant -> trie.add(variant, number, flag | TermMatcher.VARIANT));
        for (String form : forms) {
            for (String variant : variants(form)) {
                trie.add(variant, number, flag | TermMatcher.VARIANT | TermMatcher.INFLECTED);
            }
        }
    }

    /// The name with its last word in its other forms.
    private static List<String> forms(Entry.Name name) {
        String text = name.text();
        int from = text.length();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String last = text.substring(from);
        List<String> forms = new ArrayList<>();
        for (String form : name.plural() ? Inflection.of(last, Names.isAcronym(last)) : List.<String>of()) {
            forms.add(text.substring(0, from) + form);
        }
        return forms;
    }

    /// The other ways to write a name: without its hyphens, several words as one, one word at its hump as two.
    private static List<String> variants(String name) {
        List<String> variants = new ArrayList<>();
        String closed = name.replace(" ", "").replace("-", "");
        if (closed.length() == name.length()) {
            int hump = hump(name);
            if (hump > 0) {
                variants.add(name.substring(0, hump) + " " + name.substring(hump));
            }
            return variants;
        }
        if (name.indexOf('-') > 0) {
            variants.add(name.replace("-", ""));
        }
        if (closed.length() >= SHORTEST_CLOSED) {
            variants.add(closed);
        }
        return variants;
    }

    private static int hump(String name) {
        for (int i = 2; i < name.length() - 1; i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))
                    && Character.isLowerCase(name.charAt(i - 2))) {
                return i;
            }
        }
        return -1;
    }
}
