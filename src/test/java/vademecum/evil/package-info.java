/// Hostile vaults, and what no page may hold whatever a note says.
///
/// In: Vaults that try to hurt.
/// Out: Complaints about the sites built from them.
@NullMarked
package vademecum.evil;

import org.jspecify.annotations.NullMarked;
