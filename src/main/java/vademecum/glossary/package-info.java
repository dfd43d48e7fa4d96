/// Terms, and the matcher that finds their mentions in prose.
///
/// In: The `Catalog` and the bodies of glossary notes.
/// Out: A `Glossary`.
@NullMarked
package vademecum.glossary;

import org.jspecify.annotations.NullMarked;
