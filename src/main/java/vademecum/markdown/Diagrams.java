package vademecum.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import vademecum.base.Code;
import vademecum.base.EditDistance;
import vademecum.base.Html;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.Segment;

/// Renders Mermaid diagrams. Nobody here draws them: the source becomes a hole, and the parts that lead to notes become
/// links below it. As in Obsidian, a part leads to the note that it is named after if it has the class `internal-link`.
/// Source of the notation: https://mermaid.js.org/syntax/flowchart.html
final class Diagrams {

    /// The name of the language behind a fence.
    static final String LANGUAGE = "mermaid";

    /// Mermaid draws nothing longer.
    static final int LONGEST = 50_000;

    private static final int MOST_LINKS = 200;
    private static final String CLASS = "internal-link";
    private static final String OPENING = "[({>";
    private static final List<String> KINDS = List.of("architecture", "architecture-beta", "block", "block-beta",
            "C4Component", "C4Container", "C4Context", "C4Deployment", "C4Dynamic", "classDiagram", "classDiagram-v2",
            "cynefin-beta", "erDiagram", "eventmodeling", "flowchart", "flowchart-elk", "gantt", "gitGraph", "graph",
            "info", "ishikawa", "ishikawa-beta", "journey", "kanban", "mindmap", "packet", "packet-beta", "pie",
            "quadrantChart", "radar-beta", "railroad-abnf-beta", "railroad-beta", "railroad-ebnf-beta",
            "railroad-peg-beta", "requirement", "requirementDiagram", "sankey", "sankey-beta", "sequenceDiagram",
            "stateDiagram", "stateDiagram-v2", "swimlane-beta", "timeline", "treemap", "treemap-beta",
            "treeView-beta", "venn-beta", "wardley-beta", "xychart", "xychart-beta");

    private final Findings findings;
    private final String note;

    /// @param note the note's text, in which the names of links are found
    Diagrams(Findings findings, String note) {
        this.findings = findings;
        this.note = note;
    }

    /// Renders a diagram.
    ///
    /// @param source its lines
    /// @param start  offset of the block in the note
    void render(String source, int start, SegmentSink sink, String id) {
        String kind = kind(source);
        if (!KINDS.contains(kind)) {
            findings.problem(Code.UNKNOWN_DIAGRAM, start, start, "Mermaid has no diagram called `" + kind + "`",
                    hint(kind));
        }
        sink.html("<figure");
        BlockRenderer.id(sink, id);
        sink.html(" class=\"v-diagram\">\n").add(new Segment.Diagram(source, start));
        links(source, start, sink);
        sink.html("</figure>\n");
    }

    private void links(String source, int start, SegmentSink sink) {
        String before = "\n<p class=\"v-diagram-links\">Notes in the diagram: ";
        int from = start;
        for (String name : linked(source)) {
            int at = Math.max(start, note.indexOf(name, from));
            int hash = name.indexOf('#');
            LinkRef ref = new LinkRef.Wiki(hash < 0 ? name : name.substring(0, hash).strip(),
                    hash < 0 ? "" : name.substring(hash + 1).strip(), at, at + name.length());
            sink.html(before).add(new Segment.Link(ref, List.of(new Segment.Html(Html.escape(name)))));
            findings.mentions.add(Mention.bare(ref, false, name));
            before = ", ";
        }
        if (!before.startsWith("\n")) {
            sink.html("</p>\n");
        }
    }

    /// What kind of diagram it is: the first word that is neither a comment nor a setting.
    private static String kind(String source) {
        int at = skipSpace(source, 0);
        if (source.startsWith("---", at)) {
            int end = source.indexOf("\n---", at);
            at = skipSpace(source, end < 0 ? source.length() : end + 4);
        }
        while (source.startsWith("%%", at)) {
            boolean setting = source.startsWith("%%{", at);
            int end = setting ? source.indexOf("}%%", at) + 3 : source.indexOf('\n', at) + 1;
            at = skipSpace(source, end < 3 && setting || end == 0 ? source.length() : end);
        }
        int end = at;
        while (end < source.length() && (Chars.isAsciiAlnum(source.charAt(end)) || source.charAt(end) == '-')) {
            end++;
        }
        return source.substring(at, end);
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static String hint(String kind) {
        List<String> nearest = EditDistance.nearest(kind, KINDS, name -> name.toLowerCase(Locale.ROOT), 1);
        return nearest.isEmpty() ? "begin with what it is, such as `flowchart TD`"
                : "did you mean `" + nearest.getFirst() + "`?";
    }

    /// The names of the parts that lead to notes, in order.
    private static SequencedSet<String> linked(String source) {
        if (!source.contains(CLASS)) {
            return new LinkedHashSet<>();
        }
        Map<String, String> names = new HashMap<>();
        List<String> chosen = new ArrayList<>();
        for (String line : source.split("\n")) {
            String text = line.strip();
            if (text.startsWith("class ") && endOf(text).endsWith(" " + CLASS)) {
                String all = endOf(text);
                for (String id : all.substring(6, all.length() - CLASS.length()).split(",")) {
                    chosen.add(id.strip());
                }
            } else if (!text.startsWith("%%")) {
                parts(text, names, chosen);
            }
        }
        SequencedSet<String> linked = new LinkedHashSet<>();
        chosen.stream().filter(id -> !id.isEmpty()).limit(MOST_LINKS)
                .forEach(id -> linked.add(names.getOrDefault(id, id)));
        return linked;
    }

    private static String endOf(String line) {
        return line.endsWith(";") ? line.substring(0, line.length() - 1).strip() : line;
    }

    /// Finds the parts of a line: an id, the name in brackets behind it, and the class behind that.
    private static void parts(String line, Map<String, String> names, List<String> chosen) {
        int i = 0;
        while (i < line.length()) {
            int start = i;
            while (i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '_')) {
                i++;
            }
            String id = line.substring(start, i);
            if (id.isEmpty()) {
                i++;
                continue;
            }
            if (i < line.length() && OPENING.indexOf(line.charAt(i)) >= 0) {
                int from = i;
                while (from < line.length() && (OPENING + "/\\").indexOf(line.charAt(from)) >= 0) {
                    from++;
                }
                boolean quoted = from < line.length() && line.charAt(from) == '"';
                int to = quoted ? line.indexOf('"', from + 1) : closing(line, from);
                if (to < 0) {
                    return;
                }
                names.putIfAbsent(id, line.substring(quoted ? from + 1 : from, to).strip());
                i = to + 1;
                while (i < line.length() && "])}\"/\\".indexOf(line.charAt(i)) >= 0) {
                    i++;
                }
            }
            if (line.startsWith(":::" + CLASS, i)) {
                chosen.add(id);
            }
        }
    }

    private static int closing(String line, int from) {
        int i = from;
        while (i < line.length() && "])}".indexOf(line.charAt(i)) < 0) {
            i++;
        }
        return i < line.length() ? i : -1;
    }
}
