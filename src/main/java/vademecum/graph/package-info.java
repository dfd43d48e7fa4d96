/// Which notes link to which, as a drawing.
///
/// In: the `Catalog`.
/// Out: a `LinkGraph`, places for its nodes, and the script that hands both to the browser.
@NullMarked
package vademecum.graph;

import org.jspecify.annotations.NullMarked;
