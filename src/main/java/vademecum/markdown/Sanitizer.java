package vademecum.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vademecum.base.Code;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Segment;

/// Makes the raw HTML of a note safe and whole. Segments are joined to one text, in which holes and our own tags carry
/// private characters that no note can hold; jsoup reads it as a browser would; [MarkupWriter] writes back what is
/// allowed, as segments. Each block is balanced on its own; blocks between a start tag and its end tag become one.
final class Sanitizer {

    /// Marks a tag of our own, as the name of an attribute.
    static final String OWN = "\uE010";
    /// The name of the attribute that holds the place of an author's tag in the note.
    static final String PLACE = "\uE012";
    static final char HOLE = '\uE001';
    static final char END_OF_HOLE = '\uE002';

    private static final int DEEPEST = 256;

    private final Findings findings;
    private final Set<String> shown = new HashSet<>();

    Sanitizer(Findings findings) {
        this.findings = findings;
    }

    /// The text of the first heading of level 1 with a text in what the author wrote as HTML; or the empty text.
    static String title(List<Segment> segments) {
        StringBuilder markup = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Html(String html) && SegmentSink.isRaw(html)) {
                markup.append(html, html.indexOf(SegmentSink.RAW, 1) + 1, html.length());
            }
        }
        if (markup.indexOf("<h1") < 0 && markup.indexOf("<H1") < 0) {
            return "";
        }
        Element body = new Element("body");
        body.appendChildren(Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(markup.toString(), body, ""));
        for (Element heading : body.select("h1")) {
            if (heading.hasText() && heading.parents().stream().noneMatch(
                    parent -> AllowedMarkup.goesWhole(parent.normalName()))) {
                return heading.text();
            }
        }
        return "";
    }

    /// The blocks of a note with everything in them safe.
    List<Block> blocks(List<NoteRenderer.Draft> drafts) {
        List<Block> blocks = new ArrayList<>();
        int[] ends = OpenTags.ranges(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            NoteRenderer.Draft draft = drafts.get(i);
            if (ends[i] > i) {
                add(blocks, BlockKind.HTML, 0, "", segments(together(drafts.subList(i, ends[i] + 1)), false));
                i = ends[i];
            } else if (draft.sink().hasRaw()) {
                boolean heading = draft.kind() == BlockKind.HEADING;
                add(blocks, draft.kind(), draft.level(), draft.anchor(), segments(draft.sink().finish(), heading));
            } else {
                blocks.add(draft.block());
            }
        }
        report();
        return blocks;
    }

    private static void add(List<Block> blocks, BlockKind kind, int level, String anchor, List<Segment> segments) {
        if (!segments.isEmpty() || kind == BlockKind.HEADING) {
            blocks.add(new Block(kind, level, anchor, segments));
        }
    }

    /// The segments of several blocks as those of one.
    private static List<Segment> together(List<NoteRenderer.Draft> drafts) {
        SegmentSink all = new SegmentSink();
        for (NoteRenderer.Draft draft : drafts) {
            all.line();
            if (draft.kind() == BlockKind.HEADING) {
                all.html("<h" + draft.level());
                BlockRenderer.id(all, draft.anchor());
                all.html(">");
                all.addAll(draft.sink());
                all.html("</h" + draft.level() + ">");
            } else {
                all.addAll(draft.sink());
            }
        }
        return all.finish();
    }

    /// Makes blocks or footnotes outside the row of blocks safe.
    <K> void clean(Map<K, List<Segment>> named) {
        named.replaceAll((_, segments) -> segments.stream().anyMatch(Sanitizer::isRaw)
                ? segments(segments, false) : segments);
    }

    static boolean isRaw(Segment segment) {
        return switch (segment) {
            case Segment.Html(String markup) -> SegmentSink.isRaw(markup);
            case Segment.Link link -> link.label().stream().anyMatch(Sanitizer::isRaw);
            case Segment.Prose _, Segment.Embed _, Segment.Address _, Segment.TagMark _, Segment.FootnoteMark _,
                 Segment.Id _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Maths _, Segment.Diagram _ -> false;
        };
    }

    /// The segments with everything in them safe and every tag closed.
    ///
    /// @param phrasing whether only elements may stay that can stand in a line of text
    List<Segment> segments(List<Segment> segments, boolean phrasing) {
        List<Segment> holes = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        Map<String, Integer> closings = closings(segments);
        for (int i = 0; i < segments.size(); i++) {
            join(segments.get(i), i, closings, joined, holes);
        }
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Element body = new Element("body");
        body.appendChildren(parser.parseFragmentInput(joined.toString(), body, ""));
        MarkupWriter writer = new MarkupWriter(findings, holes, phrasing);
        body.filter(writer);
        return List.copyOf(writer.segments());
    }

    /// The number of the last segment that holds an end tag of each name.
    private static Map<String, Integer> closings(List<Segment> segments) {
        Map<String, Integer> closings = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Html(String markup) && SegmentSink.isRaw(markup)) {
                for (int at = markup.indexOf("</"); at >= 0; at = markup.indexOf("</", at + 2)) {
                    closings.put(name(markup, at + 2), i);
                }
            }
        }
        return closings;
    }

    private void join(Segment segment, int number, Map<String, Integer> closings, StringBuilder joined,
                      List<Segment> holes) {
        switch (segment) {
            case Segment.Html(String markup) when SegmentSink.isRaw(markup) -> {
                int end = markup.indexOf(SegmentSink.RAW, 1);
                Predicate<String> closed = name -> closings.getOrDefault(name, -1) >= number;
                markAuthors(markup.substring(end + 1), Integer.parseInt(markup.substring(1, end)), closed, joined);
            }
            case Segment.Html(String markup) -> markOwn(markup, joined);
            case Segment.Link link when isRaw(link) ->
                hole(new Segment.Link(link.ref(), segments(link.label(), true), link.title()), joined, holes);
            case Segment.Id id -> {
                joined.append(' ');
                hole(id, joined, holes);
            }
            case Segment.Prose _, Segment.Link _, Segment.Embed _, Segment.Address _, Segment.TagMark _,
                 Segment.FootnoteMark _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Maths _, Segment.Diagram _ -> hole(segment, joined, holes);
        }
    }

    private static void hole(Segment segment, StringBuilder joined, List<Segment> holes) {
        joined.append(HOLE).append(holes.size()).append(END_OF_HOLE);
        holes.add(segment);
    }

    private static void markOwn(String markup, StringBuilder joined) {
        for (int i = 0; i < markup.length(); ) {
            int end = nameEnd(markup, i);
            joined.append(markup, i, end);
            if (end > i + 1) {
                joined.append(' ').append(OWN);
            }
            i = end;
        }
    }

    /// Marks the author's tags with their place. Two kinds of tag become text: one that looks like no tag of HTML, and
    /// the start of an element that would go with all that stands behind it, for it is never closed.
    private void markAuthors(String markup, int at, Predicate<String> closed, StringBuilder joined) {
        for (int i = 0; i < markup.length(); ) {
            int end = nameEnd(markup, i);
            boolean closing = markup.startsWith("</", i);
            String name = end > i + 1 ? name(markup, i + 1) : closing ? name(markup, i + 2) : "";
            int close = name.isEmpty() ? -1 : MarkupScanner.endOfTag(markup, i);
            boolean swallows = !closing && AllowedMarkup.goesWhole(name) && !AllowedMarkup.VOID.contains(name)
                    && !closed.test(name);
            if (swallows || isNoTag(name, closing, markup, i, close)) {
                joined.append("&lt;");
                end = i + 1;
            } else {
                joined.append(markup, i, end);
            }
            if (swallows) {
                findings.cut(name, at + i);
            } else if (close > 0 && !closing && end > i + 1) {
                joined.append(' ').append(PLACE).append('=').append(at + i).append(' ').append(markup, end, close);
                end = close;
            }
            i = end;
        }
    }

    private boolean isNoTag(String name, boolean closing, String markup, int from, int to) {
        if (to < 0 || AllowedMarkup.isKnown(name) || closing && !shown.contains(name)) {
            return false;
        }
        boolean bare = closing || markup.substring(from, to).indexOf('=') < 0;
        if (bare) {
            shown.add(name);
        }
        return bare;
    }

    private static String name(String markup, int from) {
        return markup.substring(from, nameEnd(markup, from - 1, true)).toLowerCase(Locale.ROOT);
    }

    /// The offset behind the name of the start tag at `at`, or `at + 1` if there is none.
    private static int nameEnd(String markup, int at) {
        return nameEnd(markup, at, markup.charAt(at) == '<');
    }

    private static int nameEnd(String markup, int at, boolean tag) {
        int i = at + 1;
        if (tag) {
            while (i < markup.length()
                    && (Chars.isAsciiAlnum(markup.charAt(i)) || i > at + 1 && markup.charAt(i) == '-')) {
                i++;
            }
        }
        return i;
    }

    private void report() {
        if (!findings.cut.isEmpty()) {
            String names = String.join("`, `", findings.cut.stream().limit(5).toList());
            findings.problem(Code.UNSAFE_HTML, findings.cutAt, findings.cutAt,
                    "raw HTML was cut down to what is safe: `" + names + "`");
        }
    }
}
