package vademecum.handout;

import java.util.List;
import vademecum.base.Diagnostic;

/// A handout as it was asked for, with what is wrong with the asking.
///
/// @param handout  the handout, of the notes that were found
/// @param problems notes that are not there, and a handout that has none
public record HandoutChoice(Handout handout, List<Diagnostic> problems) {
}
