package vademecum.typeset;

import java.util.List;

/// A part of a book that is set in one go.
///
/// @param over     what stands over its columns, on its first page
/// @param entries  what stands in it
/// @param columns  how many columns it has
/// @param balanced whether the columns of its last page are made equally long
/// @param first    what begins with it: a page or a right-hand page
record Flow(List<Entry> over, List<Entry> entries, int columns, boolean balanced, int first) {
}
