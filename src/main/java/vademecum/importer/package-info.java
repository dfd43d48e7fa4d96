/// Notes that were written for other programs, or for none, as notes of a vault. Never part of a build.
///
/// In: The files of a folder, or one file.
/// Out: An `Imported`: notes to write, files to copy, and a count of the words that went in and came out.
@NullMarked
package vademecum.importer;

import org.jspecify.annotations.NullMarked;
