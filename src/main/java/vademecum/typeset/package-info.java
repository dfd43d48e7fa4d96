/// Sets a book on pages, as a printer did: lines, pages, footnotes, contents, index.
///
/// In: A `Book` and its pictures.
/// Out: A tagged PDF file, with diagnostics for what could not be set.
@NullMarked
package vademecum.typeset;

import org.jspecify.annotations.NullMarked;
