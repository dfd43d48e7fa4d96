/// Pages: holes filled, views built, templates rendered.
///
/// In: An `Edition`: catalog, glossary and bodies.
/// Out: HTML text.
@NullMarked
package vademecum.page;

import org.jspecify.annotations.NullMarked;
