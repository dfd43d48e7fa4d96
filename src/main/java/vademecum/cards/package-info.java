/// Questions and terms as cards to cut out and learn from.
///
/// In: A `Book`.
/// Out: A page to print on both sides of the paper.
@NullMarked
package vademecum.cards;

import org.jspecify.annotations.NullMarked;
