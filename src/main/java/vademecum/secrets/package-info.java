/// Finds texts that must never be published, in whatever form a file may hold them.
///
/// In: The texts, and the bytes of files.
/// Out: Which of them a file holds.
@NullMarked
package vademecum.secrets;

import org.jspecify.annotations.NullMarked;
