/// The command line: the only package that prints and that chooses an exit code.
///
/// In: Arguments.
/// Out: Text, JSON and an exit code.
@NullMarked
package vademecum.cli;

import org.jspecify.annotations.NullMarked;
