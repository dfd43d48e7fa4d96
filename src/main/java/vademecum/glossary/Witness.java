package vademecum.glossary;

import java.util.List;
import java.util.function.Consumer;
import vademecum.base.VaultPath;
import vademecum.note.Segment;

/// Tells what a linker sees, with offsets in the note's file.
final class Witness {

    private final Consumer<Sighting> hearer;
    private VaultPath note = new VaultPath("none.md");
    private List<Segment> segments = List.of();
    private int from;

    Witness(Consumer<Sighting> hearer) {
        this.hearer = hearer;
    }

    /// See [TermLinker#reading].
    void reading(VaultPath of, List<Segment> in, int first, int behind) {
        note = of;
        segments = in;
        from = first;
    }

    /// Tells of a mention in the prose that is read.
    void saw(char[] text, int start, int end, Term term, Verdict verdict) {
        hearer.accept(new Sighting(note, at(start), at(end - 1) + 1, new String(text, start, end - start), term,
                verdict));
    }

    private int at(int offset) {
        return at(segments, from, offset);
    }

    /// The place in the note's file of a character of running prose.
    ///
    /// @param first  index of the segment that the prose begins with
    /// @param offset offset in the prose
    static int at(List<Segment> segments, int first, int offset) {
        int rest = offset;
        for (int i = first; i < segments.size() && segments.get(i) instanceof Segment.Prose prose; i++) {
            int length = prose.to() - prose.from();
            if (rest < length) {
                return prose.at() + rest;
            }
            rest -= length;
        }
        return offset;
    }
}
