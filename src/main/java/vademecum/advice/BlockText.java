package vademecum.advice;

import java.util.Arrays;
import java.util.List;
import vademecum.base.Html;
import vademecum.note.Segment;

/// The running text of a block as one text, with the place in the note that each part of it comes from. Where code, an
/// image or a line break stands, the text holds a NUL, which no word and no phrase runs across.
final class BlockText {

    /// Stands for what is no running text.
    static final char GAP = '\0';

    private final boolean labels;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private int[] places = new int[8];
    private int parts;

    private BlockText(boolean labels) {
        this.labels = labels;
    }

    /// The text of a block with the labels of its links.
    static BlockText of(List<Segment> segments) {
        BlockText block = new BlockText(true);
        block.add(segments);
        return block;
    }

    /// The text of a block outside its links.
    static BlockText unlinked(List<Segment> segments) {
        BlockText block = new BlockText(false);
        block.add(segments);
        return block;
    }

    private void add(List<Segment> segments) {
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Prose prose -> add(prose.text(), prose.at());
                case Segment.Link link -> label(link);
                case Segment.Html html -> {
                    StringBuilder inside = new StringBuilder();
                    Html.text(html.html(), inside);
                    if (!inside.toString().isBlank() || html.html().contains("<br") || html.html().contains("<t")) {
                        text.append(GAP);
                    }
                }
                case Segment.FootnoteMark _, Segment.Id _ -> { }
                case Segment.Embed _, Segment.Address _, Segment.TagMark _, Segment.Query _,
                     Segment.Board _, Segment.Screen _, Segment.Maths _,
                     Segment.Diagram _ ->
                    text.append(GAP);
            }
        }
    }

    /// The label of a link reads as text, but its place is that of the link.
    private void label(Segment.Link link) {
        StringBuilder inside = new StringBuilder();
        for (Segment segment : link.label()) {
            switch (segment) {
                case Segment.Prose prose -> inside.append(prose.text());
                case Segment.Html html -> Html.text(html.html(), inside);
                case Segment.Maths maths -> inside.append(maths.formula().tex());
                case Segment.Link _, Segment.FootnoteMark _, Segment.Id _, Segment.Embed _, Segment.Address _,
                     Segment.TagMark _, Segment.Query _, Segment.Board _, Segment.Screen _, Segment.Diagram _ -> { }
            }
        }
        add(inside.isEmpty() || !labels ? String.valueOf(GAP) : inside.toString(), link.ref().start());
    }

    private void add(String part, int at) {
        if (parts == starts.length) {
            starts = Arrays.copyOf(starts, 2 * parts);
            places = Arrays.copyOf(places, 2 * parts);
        }
        starts[parts] = text.length();
        places[parts++] = at;
        text.append(part);
    }

    /// The text.
    String text() {
        return text.toString();
    }

    /// The offset in the note's file of a character of the text.
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, parts, offset);
        int part = found >= 0 ? found : -found - 2;
        return part < 0 ? 0 : places[part] + offset - starts[part];
    }
}
