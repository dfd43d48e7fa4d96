/// What a version control system remembers of a vault's files.
///
/// In: A folder, and the program `git`.
/// Out: Under which names a file was known before.
@NullMarked
package vademecum.history;

import org.jspecify.annotations.NullMarked;
