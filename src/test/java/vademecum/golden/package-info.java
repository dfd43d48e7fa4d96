/// Small vaults with the pages that they must become.
///
/// In: Vaults.
/// Out: What differs from what was agreed on.
@NullMarked
package vademecum.golden;

import org.jspecify.annotations.NullMarked;
