/// Several notes as one document to print.
///
/// In: An `Edition` and a `Handout`.
/// Out: One HTML page.
@NullMarked
package vademecum.handout;

import org.jspecify.annotations.NullMarked;
