/// Asks other sites whether addresses still lead somewhere.
///
/// In: Addresses, and what was found out about them before.
/// Out: An answer for each.
@NullMarked
package vademecum.web;

import org.jspecify.annotations.NullMarked;
