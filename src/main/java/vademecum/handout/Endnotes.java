package vademecum.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.Href;
import vademecum.base.Html;
import vademecum.page.Views;

/// Numbers the links to other sites in the order of the document, one number for each address; in brackets, so that
/// nobody takes it for a footnote. Chapters are filled side by side, so each link first gets a mark that holds its
/// address; the marks become numbers when the order is known.
final class Endnotes {

    /// No text and no sanitised HTML can hold a tag of this name.
    private static final String MARK = "<v-endnote ";
    private static final String ID = "v-en-";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /// The mark that stands behind a link until it gets its number.
    static String mark(Href href) {
        return MARK + Html.escape(href.value()) + ">";
    }

    /// The markup with a number in place of each mark.
    String number(String html) {
        int mark = html.indexOf(MARK);
        if (mark < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        while (mark >= 0) {
            int end = html.indexOf('>', mark);
            out.append(html, done, mark);
            append(numbers.computeIfAbsent(html.substring(mark + MARK.length(), end), _ -> numbers.size() + 1), out);
            done = end + 1;
            mark = html.indexOf(MARK, done);
        }
        return out.append(html, done, html.length()).toString();
    }

    private static void append(int number, StringBuilder out) {
        out.append("<sup class=\"v-endnote-mark\"><a href=\"#").append(ID).append(number).append("\">[")
                .append(number).append("]</a></sup>");
    }

    /// The addresses by number.
    List<Views.Endnote> views() {
        List<Views.Endnote> views = new ArrayList<>();
        numbers.forEach((address, number) -> {
            StringBuilder url = new StringBuilder();
            Html.text(address, url);
            views.add(new Views.Endnote(number, ID + number, url.toString()));
        });
        return views;
    }
}
