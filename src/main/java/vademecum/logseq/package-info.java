/// Outlines of Logseq as notes.
///
/// In: The pages and journals of a graph.
/// Out: A note for each page.
@NullMarked
package vademecum.logseq;

import org.jspecify.annotations.NullMarked;
