/// Answers questions about all notes at once: one language of expressions, one engine and one form of answer, for every
/// way in which notes write queries.
///
/// In: the `Catalog`, the bodies of the notes, and a `Query` with its expressions.
/// Out: an `Answer`, and the segments that a page shows of it.
@NullMarked
package vademecum.query;

import org.jspecify.annotations.NullMarked;
