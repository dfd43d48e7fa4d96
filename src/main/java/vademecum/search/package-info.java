/// The Lucene index, its static export for the browser, and the searcher.
///
/// In: `Passage` records.
/// Out: An index on disk, shards as `Artifact` records, hits.
@NullMarked
package vademecum.search;

import org.jspecify.annotations.NullMarked;
