package vademecum.handout;

import java.util.HashMap;
import java.util.Map;
import vademecum.base.Html;

/// Tells the reader of a printed page where a link leads: each link to another chapter gets that chapter's number as
/// `data-v-chapter`, which the style sheet prints behind its words.
final class CrossReferences {

    private static final String START = "href=\"" + Anchors.reference(Anchors.CHAPTER);

    private final Map<String, String> numbers = new HashMap<>();

    /// Knows a chapter.
    void add(String anchor, String number) {
        String start = Anchors.reference(Anchors.CHAPTER);
        numbers.put(Html.escape(Anchors.reference(anchor)).substring(start.length()), number);
    }

    /// The markup with numbers at its links.
    ///
    /// @param own the number of the chapter that the markup stands in; links to it get none
    String number(String html, String own) {
        int link = html.indexOf(START);
        if (link < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 512);
        int done = 0;
        while (link >= 0) {
            int start = link + START.length();
            int end = html.indexOf('"', start);
            int colon = html.indexOf(':', start);
            String number = numbers.getOrDefault(html.substring(start, colon < 0 ? end : Math.min(colon, end)), own);
            out.append(html, done, end + 1);
            if (!number.equals(own)) {
                out.append(" data-v-chapter=\"").append(number).append('"');
            }
            done = end + 1;
            link = html.indexOf(START, done);
        }
        return out.append(html, done, html.length()).toString();
    }
}
