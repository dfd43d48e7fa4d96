package vademecum.note;

import java.util.List;
import java.util.Map;

/// What stands in a note below its front matter.
///
/// @param blocks    the top-level blocks in order
/// @param pieces    parts of blocks that can be embedded on their own, by block id: a list item that carries `^id`
/// @param footnotes the content of each footnote by label (inline footnotes have a label made for them)
public record Body(List<Block> blocks, Map<String, Block> pieces, Map<String, List<Segment>> footnotes) {

    /// A body without anything.
    public static final Body EMPTY = new Body(List.of(), Map.of(), Map.of());
}
