/// Reads Obsidian's Bases.
///
/// In: the text of a `.base` file or a `base` block.
/// Out: its views, each with a `Query`.
@NullMarked
package vademecum.bases;

import org.jspecify.annotations.NullMarked;
