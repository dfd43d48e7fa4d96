package vademecum.glossary;

import java.util.List;
import java.util.Set;
import vademecum.base.Html;
import vademecum.note.Segment;

/// The text of the paragraph, item or cell around a stretch of prose.
///
/// @param text  the text
/// @param start where the prose begins in it
record PassageText(String text, int start) {

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code",
            "data", "del", "dfn", "em", "i", "input", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "time", "u", "var", "wbr");

    /// The text around the prose that begins with a segment.
    static PassageText around(List<Segment> segments, int prose) {
        int first = prose;
        while (first > 0 && !isBorder(segments.get(first - 1))) {
            first--;
        }
        int last = prose;
        while (last + 1 < segments.size() && !isBorder(segments.get(last + 1))) {
            last++;
        }
        String before = Definitions.text(segments.subList(first, prose));
        return new PassageText(before + Definitions.text(segments.subList(prose, last + 1)), before.length());
    }

    /// Whether the segment begins or ends a block.
    private static boolean isBorder(Segment segment) {
        return switch (segment) {
            case Segment.Html(String html) -> hasBlockTag(html);
            case Segment.Embed embed -> embed.block();
            case Segment.Query query -> !query.inline();
            case Segment.Diagram _, Segment.Board _, Segment.Screen _ -> true;
            case Segment.Prose _, Segment.Link _, Segment.Address _, Segment.TagMark _, Segment.FootnoteMark _,
                 Segment.Maths _, Segment.Id _ -> false;
        };
    }

    private static boolean hasBlockTag(String html) {
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            int from = html.startsWith("</", open) ? open + 2 : open + 1;
            int to = from;
            while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            if (to > from && !INLINE.contains(html.substring(from, to))) {
                return true;
            }
        }
        return false;
    }
}
