package vademecum.note;

import java.util.List;
import vademecum.base.Diagnostic;

/// One note, read: what it says and what is wrong with it. It depends on nothing but the note's own file.
///
/// @param facts    what other notes may know
/// @param body     its text as blocks with holes; without the heading that gave the title
/// @param readable whether its front matter could be read; one that could not is never published
/// @param formulas its formulas in reading order
/// @param problems what was found wrong while reading
public record Note(NoteFacts facts, Body body, boolean readable, List<Segment.Maths> formulas,
                   List<Diagnostic> problems) {
}
