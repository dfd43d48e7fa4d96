/// Finds and reads the files of a vault; the only package that reads notes from disk in a build.
///
/// In: A folder.
/// Out: `SourceFile` records and the list of other files.
@NullMarked
package vademecum.vault;

import org.jspecify.annotations.NullMarked;
