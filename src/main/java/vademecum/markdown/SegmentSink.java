package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import vademecum.base.Html;
import vademecum.note.Segment;

/// Takes the pieces of a block in order and joins neighbours that belong together.
final class SegmentSink {

    /// Stands before markup that the author wrote and its offset, until the sanitiser has seen it.
    static final char RAW = '\uE003';

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private int proseAt;
    private boolean raw;

    /// Finished markup.
    SegmentSink html(String markup) {
        flushProse();
        html.append(markup);
        return this;
    }

    /// Text that is not for glossary links.
    SegmentSink text(CharSequence text) {
        flushProse();
        Html.escape(text, html);
        return this;
    }

    /// A line break in the markup, unless it is there already.
    SegmentSink line() {
        flushProse();
        if (html.isEmpty() ? !segments.isEmpty() : html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    /// Leaves out a line break at the end.
    SegmentSink trim() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) == '\n') {
            html.setLength(html.length() - 1);
        }
        return this;
    }

    /// Running text.
    ///
    /// @param at offset of its first character in the note
    void prose(CharSequence text, int from, int to, int at) {
        if (!prose.isEmpty() && proseAt + prose.length() != at) {
            flushProse();
        }
        if (prose.isEmpty()) {
            flushHtml();
            proseAt = at;
        }
        prose.append(text, from, to);
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
    void add(Segment segment) {
        flushProse();
        flushHtml();
        segments.add(segment);
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
        if (!prose.isEmpty()) {
            segments.add(new Segment.Prose(prose.toString(), proseAt));
            prose.setLength(0);
        }
    }

    private void flushHtml() {
        if (!html.isEmpty()) {
            segments.add(new Segment.Html(html.toString()));
            html.setLength(0);
        }
    }
}
