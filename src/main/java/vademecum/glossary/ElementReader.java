package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vademecum.note.Segment;

/// Takes elements such as the cells of a table out of a block as the reader of notes writes it.
final class ElementReader {

    private final Set<String> wanted;
    private final String outer;
    private final List<Part> parts = new ArrayList<>();
    private final List<Segment> open = new ArrayList<>();
    private int depth;

    private ElementReader(String outer, Set<String> wanted) {
        this.outer = outer;
        this.wanted = wanted;
    }

    /// An element.
    ///
    /// @param name     its name, such as `td`
    /// @param segments what stands in it
    record Part(String name, List<Segment> segments) {

        /// Its plain text.
        String text() {
            return Definitions.text(segments).strip();
        }
    }

    /// The elements of a block, in order; those of an inner block of the same kind belong to what holds it.
    ///
    /// @param outer  the element around them, such as `dl`
    /// @param wanted their names, such as `dt` and `dd`
    static List<Part> read(List<Segment> block, String outer, Set<String> wanted) {
        ElementReader reader = new ElementReader(outer, wanted);
        for (Segment segment : block) {
            if (segment instanceof Segment.Html html) {
                reader.readTags(html.html());
            } else {
                reader.open.add(segment);
            }
        }
        return reader.parts;
    }

    private void readTags(String html) {
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            boolean close = html.startsWith("</", tag);
            int from = close ? tag + 2 : tag + 1;
            String name = html.substring(from, endOfName(html, from));
            if (name.equals(outer)) {
                depth += close ? -1 : 1;
            } else if (depth == 1 && wanted.contains(name)) {
                int end = html.indexOf('>', tag) + 1;
                if (close) {
                    add(html.substring(done, tag));
                    parts.add(new Part(name, List.copyOf(open)));
                }
                open.clear();
                done = end == 0 ? html.length() : end;
            }
        }
        add(html.substring(Math.min(done, html.length())));
    }

    private void add(String html) {
        if (!html.isEmpty()) {
            open.add(new Segment.Html(html));
        }
    }

    private static int endOfName(String html, int from) {
        int end = from;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return end;
    }
}
