/// Reads the text of one note into blocks of HTML with typed holes; flexmark lives here and nowhere else.
///
/// In: A `SourceFile`.
/// Out: A `Note`.
@NullMarked
package vademecum.markdown;

import org.jspecify.annotations.NullMarked;
