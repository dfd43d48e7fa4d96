package vademecum.markdown;

import java.util.List;
import vademecum.base.Html;
import vademecum.note.Segment;

/// Renders Markdown as CommonMark alone, with no extension and nothing sanitised, for comparison with its
/// specification.
final class Plain {

    private Plain() {
    }

    /// The HTML, written as the specification writes it.
    static String html(String markdown) {
        Parsing parsing = new Parsing(markdown.replace('\0', '\uFFFD'), true, Deadline.in(Integer.MAX_VALUE));
        SegmentSink sink = new SegmentSink();
        new BlockRenderer(parsing, new Findings("x.md"), false)
                .children(BlockScanner.read(parsing, 0).getFirstChild(), sink, false);
        return join(sink.finish());
    }

    private static String join(List<Segment> segments) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Html(String html) -> out.append(html);
                case Segment.Prose prose -> out.append(Html.escape(prose.text()));
                default -> throw new IllegalStateException("a hole in plain CommonMark: " + segment);
            }
        }
        return out.toString().replace("<br>", "<br />");
    }
}
