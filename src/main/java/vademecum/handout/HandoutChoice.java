package vademecum.handout;

import java.util.List;
import java.util.Set;
import vademecum.base.Diagnostic;
import vademecum.config.HandoutSettings;

/// A handout as it was asked for, with what is wrong with the asking.
///
/// @param handout  the handout, of the notes that were found
/// @param formats  the forms in which the site offers it, if that was said
/// @param problems notes that are not there, and a handout that has none
public record HandoutChoice(Handout handout, Set<HandoutSettings.Format> formats, List<Diagnostic> problems) {
}
