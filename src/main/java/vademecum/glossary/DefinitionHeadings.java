package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Segment;

/// Reads the entries of a note that gives each term a heading of its own. A heading with nothing but deeper headings
/// behind it gathers entries (`A`, `Networking`) and is none.
final class DefinitionHeadings {

    private DefinitionHeadings() {
    }

    /// The entries of a note.
    static List<Written> of(List<Block> blocks) {
        List<Written> entries = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block.kind() != BlockKind.HEADING) {
                at++;
            } else if (isGroup(blocks, at)) {
                at++;
            } else {
                int end = end(blocks, at);
                entries.add(entry(block, blocks.subList(at + 1, end)));
                at = end;
            }
        }
        return entries;
    }

    private static Written entry(Block heading, List<Block> body) {
        List<String> names = List.of(Definitions.text(heading.segments()).strip());
        Optional<Block> first = body.stream().filter(block -> block.kind() == BlockKind.PARAGRAPH).findFirst();
        List<Segment> definition = first.map(Definitions::firstSentence).orElse(List.of());
        boolean more = body.size() > 1 || first.map(Definitions::isLonger).orElse(!body.isEmpty());
        return new Written(names, Written.at(definition), definition, List.of(), heading.anchor(), more);
    }

    private static boolean isGroup(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1).kind() == BlockKind.HEADING
                && blocks.get(at + 1).level() > blocks.get(at).level();
    }

    private static int end(List<Block> blocks, int at) {
        int end = at + 1;
        while (end < blocks.size() && !(blocks.get(end).kind() == BlockKind.HEADING
                && blocks.get(end).level() <= blocks.get(at).level())) {
            end++;
        }
        return end;
    }
}
