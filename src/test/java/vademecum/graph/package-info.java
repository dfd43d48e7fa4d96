/// Tests of which notes link to which.
///
/// In: Small graphs and vaults.
/// Out: What stands in the graph, and where.
@NullMarked
package vademecum.graph;

import org.jspecify.annotations.NullMarked;
