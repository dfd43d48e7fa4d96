/// A handout as a book for e-readers: EPUB 3.
///
/// In: A `Book` and its pictures.
/// Out: One EPUB file.
@NullMarked
package vademecum.epub;

import org.jspecify.annotations.NullMarked;
