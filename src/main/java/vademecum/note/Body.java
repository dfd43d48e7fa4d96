package vademecum.note;

import java.util.List;
import java.util.Map;

/// What stands in a note below its front matter.
///
/// @param blocks    the top-level blocks in order
/// @param pieces    parts of blocks that can be embedded on their own, by block id: a list item that carries `^id`
/// @param footnotes the content of each footnote by label (inline footnotes have a label made for them)
/// @param abbreviations what its lines `*[EC2]: Elastic Compute Cloud` say, which are not shown
/// @param asks      whether it holds a [Segment.Query]
public record Body(List<Block> blocks, Map<String, Block> pieces, Map<String, List<Segment>> footnotes,
                   List<Abbreviation> abbreviations, boolean asks) {

    /// A body that asks nothing.
    public Body(List<Block> blocks, Map<String, Block> pieces, Map<String, List<Segment>> footnotes,
                List<Abbreviation> abbreviations) {
        this(blocks, pieces, footnotes, abbreviations, false);
    }

    /// A body without anything.
    public static final Body EMPTY = new Body(List.of(), Map.of(), Map.of(), List.of());
}
