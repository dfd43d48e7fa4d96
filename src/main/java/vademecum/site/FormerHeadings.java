package vademecum.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.history.Renames;
import vademecum.markdown.NoteReader;
import vademecum.markdown.Syntax;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.Heading;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.vault.SourceFile;

/// The ids that headings had by the words that they had before: what other sites link to is found still.
///
/// @param ids of each note, for the id of a heading the former ones, sorted
record FormerHeadings(SortedMap<VaultPath, Map<String, TreeSet<String>>> ids) {

    /// Finds the former ids that no part of the same page has now.
    static FormerHeadings of(Catalog catalog, Renames renames) {
        NoteReader reader = new NoteReader(Syntax.STANDARD);
        SortedMap<VaultPath, Map<String, TreeSet<String>>> ids = new TreeMap<>();
        renames.headings().forEach((note, changes) -> {
            if (catalog.published().containsKey(note)) {
                NoteFacts facts = catalog.facts(note);
                changes.forEach((before, now) -> id(reader, before).filter(old -> !facts.anchors().contains(old))
                        .ifPresent(old -> id(reader, now).filter(facts.anchors()::contains).ifPresent(anchor ->
                                ids.computeIfAbsent(note, _ -> new LinkedHashMap<>())
                                        .computeIfAbsent(anchor, _ -> new TreeSet<>()).add(old))));
            }
        });
        return new FormerHeadings(ids);
    }

    /// The id that a heading gets, if it is the only one with these words.
    private static Optional<String> id(NoteReader reader, String heading) {
        SourceFile alone = new SourceFile(new VaultPath("heading.md"), "Text.\n\n## " + heading + "\n");
        return reader.read(alone).facts().outline().stream().map(Heading::anchor).findFirst();
    }

    /// The text of a note with its former ids; each stands at the one heading that has it first.
    Body with(VaultPath note, Body body) {
        Map<String, TreeSet<String>> former = ids.getOrDefault(note, Map.of());
        if (former.isEmpty()) {
            return body;
        }
        TreeSet<String> used = new TreeSet<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : body.blocks()) {
            List<Segment> segments = new ArrayList<>(block.segments());
            if (block.kind() == BlockKind.HEADING) {
                former.getOrDefault(block.anchor(), new TreeSet<>()).stream().filter(used::add).forEach(id -> {
                    segments.add(new Segment.Html("<span"));
                    segments.add(new Segment.Id(id));
                    segments.add(new Segment.Html("></span>"));
                });
            }
            blocks.add(new Block(block.kind(), block.level(), block.anchor(), segments));
        }
        return new Body(List.copyOf(blocks), body.pieces(), body.footnotes(), body.abbreviations(), body.asks());
    }
}
