/// Prints a handout with the browser that is installed, if that is asked for.
///
/// In: A handout as a page with its files.
/// Out: A PDF with page numbers in its contents, references, glossary and index.
@NullMarked
package vademecum.chromium;

import org.jspecify.annotations.NullMarked;
