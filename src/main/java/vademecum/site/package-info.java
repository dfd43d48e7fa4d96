/// The pipeline from a vault to a published folder.
///
/// In: A vault and a `Config`.
/// Out: A site on disk, swapped in whole, and a `BuildReport`.
@NullMarked
package vademecum.site;

import org.jspecify.annotations.NullMarked;
