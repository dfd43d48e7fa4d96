package vademecum.handout;

import java.util.ArrayList;
import java.util.List;
import vademecum.base.Html;

/// Gives the captions of a chapter ids, so that the list of figures and tables can lead to them.
final class Captions {

    /// With fewer there is no list.
    private static final int LEAST = 5;

    private static final String FIGURE = "<figcaption";
    private static final String TABLE = "<caption";
    private static final String ID = " id=\"";
    private static final String FOOTNOTE = "<sup class=\"v-footnote-mark\"";

    private final List<Caption> captions = new ArrayList<>();

    /// The list of the book: its captions in order; none if they are few.
    List<Caption> list() {
        return captions.size() < LEAST ? List.of() : List.copyOf(captions);
    }

    /// The chapter's text with an id for each caption that has words.
    String mark(String html, String chapter, String anchor) {
        int at = next(html, 0);
        if (at < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        int count = 0;
        while (at >= 0) {
            Caption.Kind kind = html.startsWith(FIGURE, at) ? Caption.Kind.FIGURE : Caption.Kind.TABLE;
            int name = at + (kind == Caption.Kind.FIGURE ? FIGURE : TABLE).length();
            int start = html.indexOf('>', at) + 1;
            int end = html.indexOf("</" + html.substring(at + 1, name), start);
            String title = end < 0 ? "" : words(html.substring(start, end));
            if (!title.isEmpty()) {
                int own = html.indexOf(ID, at);
                boolean named = own >= 0 && own < start;
                String id = named ? text(html.substring(own + ID.length(), html.indexOf('"', own + ID.length())))
                        : Anchors.inside(anchor, "//" + ++count);
                if (!named) {
                    out.append(html, done, name).append(ID).append(Html.escape(id)).append('"');
                    done = name;
                }
                captions.add(new Caption(kind, title, id, chapter));
            }
            at = next(html, Math.max(start, end));
        }
        return out.append(html, done, html.length()).toString();
    }

    /// Where the next caption begins; -1 if there is none. A `caption` outside a table is none.
    private static int next(String html, int from) {
        int figure = html.indexOf(FIGURE, from);
        int table = html.indexOf(TABLE, from);
        while (table >= 0 && !html.startsWith("<table", Math.max(0, html.lastIndexOf('<', table - 1)))) {
            table = html.indexOf(TABLE, table + 1);
        }
        return figure < 0 || table < 0 ? Math.max(figure, table) : Math.min(figure, table);
    }

    /// The words of markup, without the marks of notes, in one line.
    private static String words(String markup) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < markup.length()) {
            if (markup.charAt(i) != '<') {
                out.append(markup.charAt(i++));
                continue;
            }
            boolean mark = markup.startsWith(FOOTNOTE, i);
            boolean space = markup.startsWith("<br", i) || markup.startsWith("<p", i);
            int end = mark ? markup.indexOf("</sup>", i) : i;
            int close = markup.indexOf('>', Math.max(i, end));
            out.append(space ? " " : "");
            i = close < 0 ? markup.length() : close + 1;
        }
        return String.join(" ", text(out).strip().split("\\s+"));
    }

    private static String text(CharSequence markup) {
        StringBuilder out = new StringBuilder();
        Html.text(markup, out);
        return out.toString();
    }
}
