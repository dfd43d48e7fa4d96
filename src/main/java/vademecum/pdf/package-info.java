/// PDF files: pages of text, lines and pictures, tagged, with their fonts in them.
///
/// In: Glyphs, pictures and places on pages.
/// Out: The bytes of a file after PDF/A-2a and PDF/UA-1.
@NullMarked
package vademecum.pdf;

import org.jspecify.annotations.NullMarked;
