package vademecum.markdown;

import vademecum.base.Html;

/// Writes code with some of its parts in spans.
final class Spans {

    private final String code;
    private final StringBuilder html;

    Spans(String code) {
        this.code = code;
        this.html = new StringBuilder(code.length() * 2);
    }

    /// A part in the class `tok-` and `kind`; spans do not cross lines.
    void token(char kind, int from, int to) {
        for (int at = from; at < to; ) {
            int end = Math.min(lineEnd(code, at), to);
            if (end > at) {
                html.append("<span class=\"tok-").append(kind).append("\">");
                plain(at, end);
                html.append("</span>");
            }
            if (end < to) {
                html.append('\n');
                end++;
            }
            at = end;
        }
    }

    /// A part without colour.
    void plain(int from, int to) {
        if (to > from) {
            Html.escape(code.substring(from, to), html);
        }
    }

    String html() {
        return html.toString();
    }

    /// The offset of the next line end, or of the end of the code.
    static int lineEnd(String code, int from) {
        int end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }
}
