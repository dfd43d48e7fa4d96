/// Pages of MediaWiki as notes.
///
/// In: An export in XML.
/// Out: A note for each page; what Markdown has no words for stays as code.
@NullMarked
package vademecum.wikitext;

import org.jspecify.annotations.NullMarked;
