/// The files of the site, one emitter for each kind.
///
/// In: An `Edition` and its pages.
/// Out: `Artifact` records.
@NullMarked
package vademecum.emit;

import org.jspecify.annotations.NullMarked;
