/// What the import of notes takes from and brings in, whatever they were written for. Never part of a build.
///
/// In: The files of a folder, or one file.
/// Out: A `Harvest`, and the words that went in and came out.
@NullMarked
package vademecum.harvest;

import org.jspecify.annotations.NullMarked;
