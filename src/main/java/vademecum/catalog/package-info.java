/// Who is who in the whole vault: permalinks, link resolution, backlinks, tags, folders.
///
/// In: The `NoteFacts` of every published note.
/// Out: A `Catalog`.
@NullMarked
package vademecum.catalog;

import org.jspecify.annotations.NullMarked;
