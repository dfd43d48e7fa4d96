package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vademecum.base.Html;
import vademecum.note.Segment;

/// Takes the pieces of a block in order and joins neighbours that belong together.
final class SegmentSink {

    /// Stands before markup that the author wrote and its offset, until the sanitiser has seen it.
    static final char RAW = '\uE003';

    /// The markup that most segments of HTML are. They share these, so that a large vault takes less memory.
    private static final Map<String, Segment> COMMON = Stream.of("<p>", "</p>", "<em>", "</em>", "<strong>",
            "</strong>", "<mark>", "</mark>", "<p><strong>", "<p><em>", "<ul>\n<li>", "\n<ul>\n<li>", "<ol>\n<li>",
            "</li>\n<li>", "</li>\n</ul>", "</li>\n</ol>", "</li>\n</ul>\n</li>\n<li>", "</li>\n</ul>\n</li>\n</ul>",
            "</th>\n<th>", "</td>\n<td>", "</td>\n<td class=\"v-right\">", "</td>\n</tr>\n<tr>\n<td>")
            .collect(Collectors.toUnmodifiableMap(markup -> markup, Segment.Html::new));
    private static final int LONGEST_COMMON = 32;

    private final List<Segment> segments = new ArrayList<>();
    /// Markup that is not a segment yet: one piece as it came, or what is gathered of several.
    private String piece = "";
    private @Nullable StringBuilder gathered;
    /// Prose that is not a segment yet.
    private String source = "";
    private int proseFrom;
    private int proseTo;
    private int proseAt;
    private boolean raw;

    /// Finished markup.
    SegmentSink html(String markup) {
        flushProse();
        if (piece.isEmpty() && (gathered == null || gathered.isEmpty())) {
            piece = markup;
        } else {
            gathered().append(markup);
        }
        return this;
    }

    /// Text that is not for glossary links.
    SegmentSink text(CharSequence text) {
        flushProse();
        Html.escape(text, gathered());
        return this;
    }

    /// A part of a text that is not for glossary links.
    SegmentSink text(String text, int from, int to) {
        flushProse();
        Html.escape(text, from, to, gathered());
        return this;
    }

    /// A line break in the markup, unless it is there already.
    SegmentSink line() {
        flushProse();
        StringBuilder html = gathered();
        if (html.isEmpty() ? !segments.isEmpty() : html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    /// Leaves out a line break at the end.
    SegmentSink trim() {
        StringBuilder html = gathered();
        if (!html.isEmpty() && html.charAt(html.length() - 1) == '\n') {
            html.setLength(html.length() - 1);
        }
        return this;
    }

    /// The markup that is not a segment yet.
    private StringBuilder gathered() {
        StringBuilder html = gathered;
        if (html == null) {
            html = new StringBuilder(64);
            gathered = html;
        }
        if (!piece.isEmpty()) {
            html.append(piece);
            piece = "";
        }
        return html;
    }

    /// Running text.
    ///
    /// @param text the text that it is a part of
    /// @param at   offset of its first character in the note
    void prose(String text, int from, int to, int at) {
        if (proseFrom < proseTo && source == text && proseTo == from && proseAt + proseTo - proseFrom == at) {
            proseTo = to;
            return;
        }
        flushProse();
        flushHtml();
        source = text;
        proseFrom = from;
        proseTo = to;
        proseAt = at;
    }

    /// Running text that stands in another form in the note, so that offsets do not run through it.
    void literal(String text, int at) {
        flushProse();
        flushHtml();
        segments.add(new Segment.Prose(text, at));
    }

    /// Markup that the author wrote.
    ///
    /// @param at offset of its first character in the note
    void raw(String markup, int at) {
        flushProse();
        flushHtml();
        segments.add(new Segment.Html("" + RAW + at + RAW + markup));
        raw = true;
    }

    /// A finished segment.
    SegmentSink add(Segment segment) {
        flushProse();
        flushHtml();
        segments.add(segment);
        return this;
    }

    /// A link; `labelRaw` if its label holds markup that the author wrote.
    void link(Segment.Link link, boolean labelRaw) {
        add(link);
        raw |= labelRaw;
    }

    /// Everything that another sink took.
    void addAll(SegmentSink other) {
        raw |= other.raw;
        for (Segment segment : other.finish()) {
            if (segment instanceof Segment.Html(String markup) && !isRaw(markup)) {
                html(markup);
            } else {
                add(segment);
            }
        }
    }

    /// Whether anything in it is the author's own markup.
    boolean hasRaw() {
        return raw;
    }

    static boolean isRaw(String markup) {
        return !markup.isEmpty() && markup.charAt(0) == RAW;
    }

    /// The segments taken so far.
    List<Segment> finish() {
        flushProse();
        flushHtml();
        return segments;
    }

    private void flushProse() {
        if (proseFrom < proseTo) {
            segments.add(new Segment.Prose(source, proseFrom, proseTo, proseAt));
            proseFrom = proseTo;
        }
    }

    private void flushHtml() {
        StringBuilder html = gathered;
        if (!piece.isEmpty()) {
            segments.add(segment(piece));
            piece = "";
        } else if (html != null && !html.isEmpty()) {
            segments.add(segment(html.toString()));
            html.setLength(0);
        }
    }

    private static Segment segment(String markup) {
        Segment common = markup.length() <= LONGEST_COMMON ? COMMON.get(markup) : null;
        return common == null ? new Segment.Html(markup) : common;
    }
}
