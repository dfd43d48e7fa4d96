/// Holds the program to its manual.
///
/// In: The pages of `docs/reference`.
/// Out: Tests: one for each example.
@NullMarked
package vademecum.manual;

import org.jspecify.annotations.NullMarked;
