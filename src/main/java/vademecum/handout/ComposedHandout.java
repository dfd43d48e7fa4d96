package vademecum.handout;

import java.util.List;
import java.util.SortedSet;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.emit.Artifact;

/// A handout, ready to be written.
///
/// @param artifacts the document, then the style sheet with its running titles; each at its place
/// @param files     the files of the vault that it shows or links, by their place in the site
/// @param diagrams  whether it has diagrams that are drawn where it is read
/// @param problems  what was found wrong while filling, sorted
public record ComposedHandout(List<Artifact> artifacts, SortedSet<SitePath> files, boolean diagrams,
                              List<Diagnostic> problems) {
}
