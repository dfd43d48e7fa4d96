package vademecum.glossary;

import java.util.List;
import vademecum.note.Segment;

/// An entry as a note that defines several terms writes it.
///
/// @param names      what the term is called, as it is written, its title first
/// @param at         offset of the first running text of the definition in the note's file; 0 if there is none
/// @param definition the definition, as inline segments
/// @param seeAlso    names of related terms
/// @param section    id of the section that is the entry; empty if it is none
/// @param more       whether that section says more than the definition
record Written(List<String> names, int at, List<Segment> definition, List<String> seeAlso, String section,
               boolean more) {

    Written(List<String> names, int at, List<Segment> definition, List<String> seeAlso) {
        this(names, at, definition, seeAlso, "", false);
    }

    /// The offset of the first running text among segments; 0 if there is none.
    static int at(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Prose prose) {
                return prose.at();
            }
        }
        return 0;
    }
}
