package vademecum.chromium;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vademecum.base.Html;

/// Tells each link inside a document the page that it leads to, as `data-v-page`, which the style sheet prints.
final class PageNumbers {

    private static final String LINK = "href=\"#";

    private PageNumbers() {
    }

    /// The document with the numbers that are known; any other link gets a number as wide as most.
    static String fill(String html, Map<String, Integer> pages) {
        StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
        int done = 0;
        for (int link = html.indexOf(LINK); link >= 0; link = html.indexOf(LINK, done)) {
            int end = html.indexOf('"', link + LINK.length());
            StringBuilder id = new StringBuilder();
            Html.text(html.substring(link + LINK.length(), end), id);
            String target = URLDecoder.decode(id.toString().replace("+", "%2B"), StandardCharsets.UTF_8);
            Integer page = pages.get(target);
            out.append(html, done, end + 1).append(" data-v-page=\"").append(page == null ? "00" : page).append('"');
            done = end + 1;
        }
        return out.append(html, done, html.length()).toString();
    }
}
