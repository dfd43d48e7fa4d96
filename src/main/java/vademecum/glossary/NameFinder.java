package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.VaultPath;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.Heading;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.note.Surroundings;

/// Follows the running text of one note and notes down where it says a name. The words around are cut out later, for
/// the few places that are shown.
final class NameFinder {

    /// How many places in one note are kept of one name.
    private static final int MOST_PLACES = 3;

    private final PageLinker linker;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<VaultPath, Integer> counts = new HashMap<>();

    NameFinder(PageLinker linker) {
        this.linker = linker;
    }

    /// A place in the running text of a note.
    ///
    /// @param source  the note whose name it says
    /// @param part    index of the block, or that of a footnote behind them
    /// @param segment index of the first segment of the prose
    /// @param start   offset in that prose
    /// @param end     offset behind the name
    /// @param word    whether the name stands there as a single word in lower case, as any word does
    record Spot(VaultPath source, int part, int segment, int start, int end, boolean word) {

        /// The place with the words around it.
        Mention mention(Body body, NoteFacts facts) {
            List<Segment> segments = parts(body).get(part);
            PassageText passage = PassageText.around(segments, segment);
            int from = passage.start() + start;
            int to = passage.start() + end;
            String said = passage.text().substring(from, to);
            LinkRef ref = new LinkRef.Wiki(said, "", Witness.at(segments, segment, start),
                    Witness.at(segments, segment, end - 1) + 1);
            return new Mention(ref, false, said,
                    Surroundings.of(passage.text(), from, to, section(body, facts)));
        }

        private Optional<Heading> section(Body body, NoteFacts facts) {
            for (int i = Math.min(part, body.blocks().size()) - 1; i >= 0 && part < body.blocks().size(); i--) {
                Block block = body.blocks().get(i);
                if (block.kind() == BlockKind.HEADING) {
                    return facts.outline().stream().filter(heading -> heading.anchor().equals(block.anchor()))
                            .findFirst();
                }
            }
            return Optional.empty();
        }
    }

    /// The places in reading order, those in footnotes last.
    List<Spot> find(VaultPath note, Body body) {
        List<List<Segment>> parts = parts(body);
        for (int part = 0; part < parts.size(); part++) {
            boolean heading = part < body.blocks().size() && body.blocks().get(part).kind() == BlockKind.HEADING;
            if (!heading) {
                read(note, parts.get(part), part);
            }
        }
        return spots;
    }

    private static List<List<Segment>> parts(Body body) {
        List<List<Segment>> parts = new ArrayList<>(body.blocks().size() + body.footnotes().size());
        body.blocks().forEach(block -> parts.add(block.segments()));
        if (!body.footnotes().isEmpty()) {
            SortedMap<String, List<Segment>> footnotes = new TreeMap<>(body.footnotes());
            parts.addAll(footnotes.values());
        }
        return parts;
    }

    private void read(VaultPath note, List<Segment> segments, int part) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Prose prose) {
                int last = i;
                while (last + 1 < segments.size() && segments.get(last + 1) instanceof Segment.Prose) {
                    last++;
                }
                linker.reading(note, segments, i, last + 1);
                if (last == i) {
                    keep(linker.link(prose.source(), prose.from(), prose.to()), prose, part, i);
                } else {
                    String joined = Definitions.text(segments.subList(i, last + 1));
                    keep(linker.link(joined), new Segment.Prose(joined, prose.at()), part, i);
                }
                i = last;
            }
        }
    }

    private void keep(List<TermMatch> matches, Segment.Prose text, int part, int segment) {
        for (TermMatch match : matches) {
            VaultPath source = match.term().source();
            if (counts.merge(source, 1, Integer::sum) <= MOST_PLACES) {
                spots.add(new Spot(source, part, segment, match.start(), match.end(), isLowerWord(text, match)));
            }
        }
    }

    private static boolean isLowerWord(Segment.Prose text, TermMatch match) {
        for (int i = text.from() + match.start(); i < text.from() + match.end(); i++) {
            if (!Character.isLowerCase(text.source().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
