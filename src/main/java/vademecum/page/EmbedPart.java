package vademecum.page;

import java.util.List;
import java.util.Optional;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.FootnoteId;
import vademecum.note.Segment;

/// The part of a note that an embed shows.
final class EmbedPart {

    private EmbedPart() {
    }

    /// The whole body; or a heading with all that stands under it, up to the next of the same or a higher level; or the
    /// one block or the text of the footnote that carries the id.
    ///
    /// @param screen whether a drawing can be shown: then it stands for the words that tell the same
    static List<Block> of(Body body, Optional<String> anchor, boolean screen) {
        boolean drawing = screen && anchor.isEmpty() && !body.blocks().isEmpty()
                && body.blocks().getFirst().segments().stream().anyMatch(Segment.Screen.class::isInstance);
        return drawing ? body.blocks().subList(0, 1) : anchor.map(id -> part(body, id)).orElse(body.blocks());
    }

    private static List<Block> part(Body body, String anchor) {
        List<Block> blocks = body.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.anchor().equals(anchor)) {
                return block.kind() == BlockKind.HEADING ? blocks.subList(i, sectionEnd(blocks, i)) : List.of(block);
            }
        }
        Block piece = body.pieces().get(anchor);
        return piece == null ? footnote(body, anchor) : List.of(piece);
    }

    private static List<Block> footnote(Body body, String anchor) {
        return FootnoteId.label(anchor).map(body.footnotes()::get)
                .map(text -> List.of(new Block(BlockKind.PARAGRAPH, 0, "", text))).orElse(List.of());
    }

    private static int sectionEnd(List<Block> blocks, int heading) {
        int level = blocks.get(heading).level();
        int end = heading + 1;
        while (end < blocks.size()
                && !(blocks.get(end).kind() == BlockKind.HEADING && blocks.get(end).level() <= level)) {
            end++;
        }
        return end;
    }
}
