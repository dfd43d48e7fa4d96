package vademecum.typeset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the places of a book stand: the section and the page of each id. Pages are known when a first version of the
/// book has been set; what was said of a place before is remembered, so that it can be found out whether it holds.
final class References {

    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private Map<String, String> said = new LinkedHashMap<>();

    /// Notes down the section of a place.
    void section(String id, String number) {
        sections.put(id, number);
    }

    /// Notes down the page of a place.
    void page(String id, String label) {
        pages.put(id, label);
    }

    /// The label of a place's page; empty if it is not known.
    String page(String id) {
        return pages.getOrDefault(id, "");
    }

    /// What is printed behind a link to a place: `→ 3.2, p. 14`.
    String words(String id) {
        String words = find(id);
        said.put(id, words);
        return words;
    }

    /// Whether the book has the place; before the first version is set, every place is believed to be there.
    boolean has(String id) {
        return pages.isEmpty() || pages.containsKey(id);
    }

    private String find(String id) {
        String section = sections.getOrDefault(id, "");
        String page = pages.getOrDefault(id, "00");
        return "→\u00A0" + (section.isEmpty() ? "" : section + ",\u00A0") + "p.\u00A0" + page;
    }

    /// Begins to remember what is said from here on.
    Map<String, String> remember() {
        said = new LinkedHashMap<>();
        return said;
    }

    /// Whether what was said is still so.
    boolean holds(Map<String, String> words) {
        return words.entrySet().stream().allMatch(entry -> entry.getValue().equals(find(entry.getKey()))
                && has(entry.getKey()));
    }
}
