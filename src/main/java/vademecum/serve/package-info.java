/// The preview server: loopback only, rebuilds on a change and reloads the page.
///
/// In: A vault.
/// Out: HTTP on this machine.
@NullMarked
package vademecum.serve;

import org.jspecify.annotations.NullMarked;
