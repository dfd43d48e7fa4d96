/// Reads drawings in the form of JSON Canvas, draws them, and tells them in words.
///
/// In: a `SourceFile` in JSON; later the `Catalog`.
/// Out: a `Note`; later the blocks of its page.
@NullMarked
package vademecum.canvas;

import org.jspecify.annotations.NullMarked;
