/// What one note says, as records.
///
/// In: Nothing: the records are filled by `markdown`.
/// Out: `Note`, `NoteFacts`, `Body` and their parts.
@NullMarked
package vademecum.note;

import org.jspecify.annotations.NullMarked;
