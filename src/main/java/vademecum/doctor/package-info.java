/// Looks at what notes are written with: what of it the site shows, and what their author may want to tidy.
///
/// In: The facts and the text of each note.
/// Out: How often each construct is used, and diagnostics.
@NullMarked
package vademecum.doctor;

import org.jspecify.annotations.NullMarked;
