/// Words that every package uses.
///
/// In: Nothing.
/// Out: Paths, spans and diagnostics.
@NullMarked
package vademecum.base;

import org.jspecify.annotations.NullMarked;
