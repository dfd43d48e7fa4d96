package vademecum.search;

import java.util.List;
import java.util.Set;
import vademecum.base.Html;
import vademecum.note.Formula;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Collects the visible text of blocks: runs of white space become one space, blocks are separated by a newline.
final class PlainText {

    /// The elements that stand within a line, by the length of their names.
    private static final String[][] INLINE = {{}, {"a", "b", "i", "q", "s", "u"}, {"em"},
            {"bdi", "bdo", "del", "dfn", "ins", "kbd", "sub", "sup", "var", "wbr"},
            {"abbr", "cite", "code", "mark", "samp", "span", "time"}, {"small"}, {"strong"}};

    private final StringBuilder text = new StringBuilder();
    private boolean inTag;
    private boolean space;
    private boolean newline;

    /// How long the text is so far.
    int length() {
        return text.length();
    }

    /// Says that what follows is another block.
    void endBlock() {
        newline = text.length() > 0;
    }

    /// Adds segments.
    ///
    /// @param footnotes takes the labels of footnotes that are referred to
    void add(List<Segment> segments, Set<String> footnotes) {
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Html html -> html(html.html());
                case Segment.Prose prose -> prose(prose.source(), prose.from(), prose.to());
                case Segment.Link link -> {
                    if (link.label().isEmpty()) {
                        String name = name(link.ref());
                        prose(name, 0, name.length());
                    } else {
                        add(link.label(), footnotes);
                    }
                }
                case Segment.Embed _ -> space = true;
                case Segment.TagMark mark -> prose("#" + mark.tag().name(), 0, mark.tag().name().length() + 1);
                case Segment.FootnoteMark mark -> footnotes.add(mark.label());
                case Segment.Maths(Formula formula, _, _) -> prose(formula.tex(), 0, formula.tex().length());
                case Segment.Diagram diagram -> prose(diagram.source(), 0, diagram.source().length());
                case Segment.Address _, Segment.Id _, Segment.Query _, Segment.Board _, Segment.Screen _ -> { }
            }
        }
    }

    private static String name(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> name(wiki.target(), wiki.fragment());
            case LinkRef.Markdown link -> name(link.path(), link.fragment());
            case LinkRef.External link -> link.url();
            case LinkRef.Term term -> term.name();
        };
    }

    private static String name(String target, String fragment) {
        if (target.isEmpty()) {
            return fragment.substring(fragment.lastIndexOf('#') + 1);
        }
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private void html(String html) {
        int length = html.length();
        int at = 0;
        while (at < length) {
            if (inTag) {
                int end = html.indexOf('>', at);
                inTag = end < 0;
                at = end < 0 ? length : end + 1;
            } else {
                int tag = html.indexOf('<', at);
                int end = tag < 0 ? length : tag;
                if (html.indexOf('&', at, end) < 0) {
                    prose(html, at, end);
                } else {
                    StringBuilder decoded = new StringBuilder(end - at);
                    Html.text(html.substring(at, end), decoded);
                    prose(decoded.toString(), 0, decoded.length());
                }
                at = end;
                if (tag >= 0) {
                    inTag = true;
                    space = space || !isInline(html, tag + 1);
                }
            }
        }
    }

    private static boolean isInline(String html, int at) {
        int start = at < html.length() && html.charAt(at) == '/' ? at + 1 : at;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        int length = end - start;
        boolean inline = false;
        for (String name : INLINE[length < INLINE.length ? length : 0]) {
            inline = inline || html.regionMatches(true, start, name, 0, length);
        }
        return inline;
    }

    private void prose(String source, int start, int end) {
        int at = start;
        while (at < end) {
            if (isSpace(source.charAt(at))) {
                space = true;
                at++;
                continue;
            }
            if (newline) {
                text.append('\n');
            } else if (space && !text.isEmpty()) {
                text.append(' ');
            }
            newline = false;
            space = false;
            int run = at;
            at = endOfRun(source, at, end);
            text.append(source, run, at);
        }
    }

    /// The end of a stretch that can be taken as it is: its white space is single spaces.
    private static int endOfRun(String source, int start, int end) {
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (isSpace(c) && (c != ' ' || at + 1 >= end || isSpace(source.charAt(at + 1)))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    /// A place to break a text in two: the last white space before an offset, or the offset itself if there is none.
    int breakBefore(int offset) {
        for (int i = offset; i > offset / 2; i--) {
            if (text.charAt(i) <= ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    /// Takes the text before an offset away and returns it; white space at the cut is dropped.
    String cut(int offset) {
        String head = text.substring(0, offset).strip();
        int next = offset;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        text.delete(0, next);
        space = false;
        newline = false;
        return head;
    }
}
