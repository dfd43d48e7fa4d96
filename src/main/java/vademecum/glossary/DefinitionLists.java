package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vademecum.note.Block;
import vademecum.note.BlockKind;

/// Reads the entries of definition lists: the terms that share a definition, and its first paragraph.
final class DefinitionLists {

    private DefinitionLists() {
    }

    /// The entries of one block, if it is a definition list.
    static List<Written> of(Block block) {
        List<Written> entries = new ArrayList<>();
        if (block.kind() != BlockKind.DEFINITIONS) {
            return entries;
        }
        List<String> names = new ArrayList<>();
        boolean defined = false;
        for (ElementReader.Part part : ElementReader.read(block.segments(), "dl", Set.of("dt", "dd"))) {
            if (part.name().equals("dt")) {
                if (defined) {
                    names.clear();
                    defined = false;
                }
                names.add(part.text());
            } else if (!defined) {
                entries.add(new Written(List.copyOf(names), Written.at(part.segments()),
                        Definitions.paragraph(part.segments()), List.of()));
                defined = true;
            }
        }
        return entries;
    }
}
