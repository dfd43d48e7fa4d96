package vademecum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A term of the glossary as the index knows it.
///
/// @param title  its name
/// @param text   what it means
/// @param path   the page that explains it
/// @param anchor the id on that page; empty for the page as a whole
/// @param shared whether it has several names, so that its mentions are indexed under a term of their own
/// @param names  the terms of each name, for those that the site has the words of
record Concept(String title, String text, String path, String anchor, boolean shared, List<List<String>> names) {

    /// The term that mentions of a concept are indexed under; no word reads like it.
    static String token(int number) {
        return "§" + number;
    }

    /// The names of all concepts by their first term, the longest first. A name that two concepts share is the first
    /// one's.
    static Map<String, List<Name>> byFirstTerm(List<Concept> concepts) {
        Map<String, List<Name>> names = new HashMap<>();
        for (int number = 0; number < concepts.size(); number++) {
            for (List<String> terms : concepts.get(number).names()) {
                List<Name> known = names.computeIfAbsent(terms.getFirst(), _ -> new ArrayList<>());
                if (known.stream().noneMatch(name -> name.terms().equals(terms))) {
                    known.add(new Name(terms, number));
                }
            }
        }
        names.values().forEach(known -> known.sort((a, b) -> b.terms().size() - a.terms().size()));
        return names;
    }

    /// A name of a concept.
    ///
    /// @param terms   the terms of its words
    /// @param concept the concept's number
    record Name(List<String> terms, int concept) {
    }
}
