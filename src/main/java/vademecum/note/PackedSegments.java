package vademecum.note;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/// The segments of a block in a handful of objects: one text and the places in it. A vault is kept in memory whole, and
/// most of it is markup and prose of a few words each, so this halves what a garbage collector has to move. A segment of
/// text is made anew each time it is asked for.
final class PackedSegments extends AbstractList<Segment> implements RandomAccess {

    /// Fewer segments are kept as they are.
    private static final int FEWEST = 3;
    private static final int HTML = -1;
    private static final int USUAL_LENGTH = 400;

    private final String text;
    private final int[] parts;
    private final List<Segment> holes;

    /// @param text  the text of all markup and prose
    /// @param parts two numbers for each segment, and one more: the offset in the text at which it starts, and what it
    ///              is: the offset of prose in the note, -1 for markup, else -2 less its index among the holes
    /// @param holes the other segments
    private PackedSegments(String text, int[] parts, List<Segment> holes) {
        this.text = text;
        this.parts = parts;
        this.holes = holes;
    }

    /// The same segments, packed if that is worth it; unmodifiable.
    static List<Segment> of(List<Segment> segments) {
        return switch (segments) {
            case PackedSegments packed -> packed;
            case List<Segment> few when few.size() < FEWEST -> List.copyOf(few);
            case List<Segment> many -> pack(many);
        };
    }

    private static PackedSegments pack(List<Segment> segments) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        int[] parts = new int[2 * segments.size() + 1];
        List<Segment> holes = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            parts[2 * i] = text.length();
            parts[2 * i + 1] = switch (segments.get(i)) {
                case Segment.Html html -> {
                    text.append(html.html());
                    yield HTML;
                }
                case Segment.Prose prose -> {
                    text.append(prose.text());
                    yield prose.at();
                }
                case Segment hole -> {
                    holes.add(hole);
                    yield HTML - holes.size();
                }
            };
        }
        parts[2 * segments.size()] = text.length();
        return new PackedSegments(text.toString(), parts, List.copyOf(holes));
    }

    @Override
    public Segment get(int index) {
        int part = 2 * index;
        int kind = parts[part + 1];
        if (kind < HTML) {
            return holes.get(HTML - 1 - kind);
        }
        String piece = text.substring(parts[part], parts[part + 2]);
        return kind == HTML ? new Segment.Html(piece) : new Segment.Prose(piece, kind);
    }

    @Override
    public int size() {
        return parts.length / 2;
    }
}
