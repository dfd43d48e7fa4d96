package vademecum.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vademecum.base.Html;
import vademecum.note.Block;
import vademecum.note.Body;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Finds Dataview's fields in the text of a note: `name:: value` on a line of its own, `[name:: value]` and
/// `(name:: value)` within one.
final class InlineFields {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 2_000;
    private static final Set<String> INLINE = Set.of("em", "strong", "mark", "del", "code", "span", "a", "sub", "sup",
            "u", "b", "i", "input", "kbd");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private InlineFields() {
    }

    /// The fields of a note by name as written, each with its values in order.
    static Map<String, List<String>> of(Body body) {
        InlineFields found = new InlineFields();
        for (Block block : body.blocks()) {
            if (mayHold(block.segments())) {
                found.read(text(block.segments()));
            }
        }
        return found.fields;
    }

    /// The fields of a text.
    static Map<String, List<String>> of(String text) {
        InlineFields found = new InlineFields();
        found.read(text);
        return found.fields;
    }

    private static boolean mayHold(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Prose prose && prose.source().indexOf("::", prose.from(), prose.to()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The running text of segments, with links as they are written and a line for each line or block.
    static String text(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Prose prose -> text.append(prose.source(), prose.from(), prose.to());
                case Segment.Html html -> breaks(html.html(), text);
                case Segment.Link link -> link(link, text);
                case Segment.TagMark mark -> text.append('#').append(mark.tag().name());
                case Segment.Maths maths -> text.append(maths.formula().tex());
                case Segment.Embed _, Segment.Address _, Segment.FootnoteMark _, Segment.Id _, Segment.Query _,
                     Segment.Diagram _, Segment.Board _, Segment.Screen _ -> { }
            }
        }
        return text.toString();
    }

    /// A line break for every tag that does not stand within a line; what stands between tags is code.
    private static void breaks(String html, StringBuilder text) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int start = html.startsWith("</", at) ? at + 2 : at + 1;
            int end = start;
            while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            if (!INLINE.contains(html.substring(start, end))) {
                text.append('\n');
            }
        }
    }

    private static void link(Segment.Link link, StringBuilder text) {
        StringBuilder label = new StringBuilder();
        for (Segment segment : link.label()) {
            if (segment instanceof Segment.Html html) {
                Html.text(html.html(), label);
            } else if (segment instanceof Segment.Prose prose) {
                label.append(prose.text());
            }
        }
        switch (link.ref()) {
            case LinkRef.Wiki wiki -> wiki(wiki.target(), wiki.fragment(), label, text);
            case LinkRef.Markdown markdown -> wiki(markdown.path(), markdown.fragment(), label, text);
            case LinkRef.External external -> text.append('[').append(label).append("](").append(external.url())
                    .append(')');
            case LinkRef.Term term -> text.append(label.isEmpty() ? term.name() : label);
        }
    }

    private static void wiki(String target, String fragment, CharSequence label, StringBuilder text) {
        text.append("[[").append(target).append(fragment.isEmpty() ? "" : "#" + fragment)
                .append(label.isEmpty() ? "" : "|").append(label).append("]]");
    }

    private void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (text.indexOf("::", start, stop) >= 0) {
                line(text.substring(start, stop));
            }
            start = stop + 1;
        }
    }

    private void line(String line) {
        boolean bracketed = false;
        for (int at = line.indexOf("::"); at >= 0; at = line.indexOf("::", at + 2)) {
            int open = open(line, at);
            int close = open < 0 ? -1 : close(line, open, at + 2);
            if (close > 0) {
                add(line.substring(open + 1, at), line.substring(at + 2, close));
                bracketed = true;
            }
        }
        int first = line.indexOf("::");
        if (!bracketed && first > 0) {
            add(line.substring(0, first), line.substring(first + 2));
        }
    }

    /// Where the bracket before a name stands; -1 if there is none.
    private static int open(String line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
            char c = line.charAt(i);
            if (c == '[' || c == '(') {
                return i;
            }
            if (c == ']' || c == ')') {
                return -1;
            }
        }
        return -1;
    }

    private static int close(String line, int open, int from) {
        char opening = line.charAt(open);
        char closing = opening == '[' ? ']' : ')';
        int depth = 1;
        for (int i = from; i < Math.min(line.length(), from + LONGEST_VALUE); i++) {
            char c = line.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void add(String written, String value) {
        String name = written.strip();
        while (!name.isEmpty() && "*_~=".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1);
        }
        boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME && name.codePoints().allMatch(c ->
                Character.isLetterOrDigit(c) || " -_/".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        if (fits && !value.isBlank()) {
            fields.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(value.strip());
        }
    }
}
