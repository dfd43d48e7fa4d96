/// Reads the query language of the Dataview plug-in.
///
/// In: the text of a `dataview` block.
/// Out: a `Query`.
@NullMarked
package vademecum.dataview;

import org.jspecify.annotations.NullMarked;
