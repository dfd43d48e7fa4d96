package vademecum.glossary;

import java.util.List;
import java.util.Locale;
import vademecum.note.Segment;

/// The words near a mention, compared with those of the term's definition: where they share one, the term is meant.
/// Knows the block that is read; made for one page.
final class Context {

    private static final int NEAR = 150;

    private final Meanings meanings;
    private List<Segment> segments = List.of();
    private int from;
    private int to;

    Context(Meanings meanings) {
        this.meanings = meanings;
    }

    /// See [TermLinker#reading].
    void reading(List<Segment> in, int first, int behind) {
        segments = in;
        from = first;
        to = behind;
    }

    /// Whether the text around a mention is English but shares no word with the definition of the term.
    boolean isStrange(int term, Place place) {
        Meanings.Meaning meaning = meanings.of(term);
        boolean english = false;
        String near = around(place);
        for (int at = 0; at < near.length();) {
            int end = Meanings.endOfWord(near, at);
            boolean telling = end - at >= Meanings.SHORTEST && meaning.mayHold(near, at);
            if (telling || end > at && !english) {
                String word = near.substring(at, end).toLowerCase(Locale.ROOT);
                english = english || WordClasses.ENGLISH.contains(word);
                if (telling && meaning.stems().contains(Meanings.stem(word))) {
                    return false;
                }
            }
            at = Math.max(end, at + 1);
        }
        return english;
    }

    /// The running text of the block, so far before and so far behind the mention.
    private String around(Place place) {
        StringBuilder near = new StringBuilder(2 * NEAR + 64);
        int first = from;
        int wanted = NEAR - place.start();
        while (first > 0 && wanted > 0) {
            first--;
            wanted -= length(segments.get(first));
        }
        for (int i = first; i < from; i++) {
            append(segments.get(i), near);
        }
        near.append(place.text(), Math.max(0, place.start() - NEAR), Math.min(NEAR, place.start())).append(' ');
        int behind = Math.min(place.length(), place.end() + NEAR);
        near.append(place.text(), place.end(), behind - place.end());
        for (int i = to; i < segments.size() && near.length() < 2 * NEAR; i++) {
            append(segments.get(i), near);
        }
        return near.toString();
    }

    private static int length(Segment segment) {
        return switch (segment) {
            case Segment.Prose prose -> prose.to() - prose.from();
            case Segment.Link _ -> 1;
            case Segment.Html _, Segment.Embed _, Segment.Address _, Segment.TagMark _, Segment.FootnoteMark _,
                 Segment.Id _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Maths _, Segment.Diagram _ -> 1;
        };
    }

    private static void append(Segment segment, StringBuilder near) {
        switch (segment) {
            case Segment.Prose prose -> near.append(prose.source(), prose.from(), prose.to());
            case Segment.Link link -> near.append(' ').append(Definitions.text(link.label())).append(' ');
            case Segment.Html _, Segment.Embed _, Segment.Address _, Segment.TagMark _, Segment.FootnoteMark _,
                 Segment.Id _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Maths _, Segment.Diagram _ -> near.append(' ');
        }
    }
}
