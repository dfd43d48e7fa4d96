package vademecum.page;

import vademecum.base.Html;

/// A stretch of text with the links in it marked, one after the other.
final class Passage {

    /// The text.
    final String text;
    private final StringBuilder html = new StringBuilder();
    private int done;

    Passage(String text) {
        this.text = text;
    }

    /// Marks a part of the text behind the last that was marked; what overlaps with it stays as it is.
    void mark(int start, int length) {
        if (start >= done) {
            Html.escape(text, done, start, html);
            html.append("<b>");
            Html.escape(text, start, start + length, html);
            html.append("</b>");
            done = start + length;
        }
    }

    /// The text as markup.
    String html() {
        StringBuilder whole = new StringBuilder(html.length() + text.length() - done + 16).append(html);
        Html.escape(text, done, text.length(), whole);
        return whole.toString();
    }
}
