package vademecum.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vademecum.handout.Section;

/// The headings of a chapter: their numbers, and in which section each place is.
final class Headings {

    private final Map<String, String> numbers = new HashMap<>();
    private String section;
    private int last = 1;

    private Headings(String chapter) {
        this.section = chapter;
    }

    /// The headings of a chapter.
    ///
    /// @param chapter its number
    static Headings of(String chapter, List<Section> sections) {
        Headings headings = new Headings(chapter);
        sections.forEach(one -> headings.numbers.put(one.anchor(), one.number()));
        return headings;
    }

    /// Headings without numbers.
    static Headings plain() {
        return new Headings("");
    }

    /// The number of a heading; empty if it has none.
    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    /// A section begins.
    void enter(String id, References references) {
        section = number(id).isEmpty() ? section : number(id);
        place(id, references);
    }

    /// Notes down in which section a place is.
    void place(String id, References references) {
        if (!section.isEmpty() && !id.isEmpty()) {
            references.section(id, section);
        }
    }

    /// The tag of a heading: no level is left out below the one before.
    String tag(int level) {
        last = Math.min(Math.min(level, last + 1), 6);
        return "H" + last;
    }
}
