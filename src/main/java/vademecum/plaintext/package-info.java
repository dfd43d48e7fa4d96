/// Plain text by its layout: titles, lists by their indents, terms that it explains.
///
/// In: A text that was written with nothing but a keyboard.
/// Out: A note for each topic, with links and a glossary.
@NullMarked
package vademecum.plaintext;

import org.jspecify.annotations.NullMarked;
