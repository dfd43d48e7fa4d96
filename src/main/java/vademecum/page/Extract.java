package vademecum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes the beginning of finished markup for a preview: some 80 words in plain elements without attributes, so without
/// links, ids and pictures. What is left open is closed. Made for one extract.
final class Extract {

    private static final int WORDS = 80;
    private static final int LETTERS = 640;
    private static final int LOOKED_AT = 20_000;
    private static final Set<String> KEPT = Set.of("b", "blockquote", "br", "cite", "code", "dd", "del", "dl", "dt",
            "em", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "strong", "sub", "sup",
            "table", "tbody", "td", "th", "thead", "tr", "u", "ul", "var");
    private static final Set<String> SKIPPED = Set.of("audio", "button", "iframe", "object", "picture", "svg", "video");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary");
    private static final Set<String> APART = Set.of("details", "div", "figcaption", "figure", "section");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "source", "wbr");
    private static final String HEADING = "h";

    private final String html;
    private final int end;
    private final StringBuilder out = new StringBuilder(900);
    private final List<String> open = new ArrayList<>();
    private int at;
    private int depth;
    private int words;
    private int letters;
    private boolean inWord;

    private Extract(String html, int from) {
        this.html = html;
        this.at = from;
        this.end = (int) Math.min(html.length(), (long) from + LOOKED_AT);
    }

    /// The beginning of a text.
    static String beginning(String html) {
        Extract extract = new Extract(html, 0);
        extract.run(false, 0);
        return extract.finish();
    }

    /// What stands under a heading.
    ///
    /// @param heading index of the heading's tag
    static String section(String html, int heading) {
        int level = html.charAt(heading + 2) - '0';
        int text = html.indexOf("</h" + level + ">", heading);
        Extract extract = new Extract(html, text < 0 ? html.length() : text + "</h1>".length());
        extract.run(false, level);
        return extract.finish();
    }

    /// An element.
    ///
    /// @param tag index of its tag
    static String element(String html, int tag) {
        Extract extract = new Extract(html, tag);
        extract.run(true, 0);
        return extract.finish();
    }

    /// @param one   whether to stop behind the first element
    /// @param level stops before a heading of this level or above; 0 for none
    private void run(boolean one, int level) {
        while (at < end && words <= WORDS && letters <= LETTERS) {
            if (html.charAt(at) != '<') {
                text();
                continue;
            }
            boolean closing = html.startsWith("</", at);
            String name = name(at + (closing ? 2 : 1));
            boolean heading = HEADINGS.contains(name);
            if (heading && !closing && name.length() == 2 && name.charAt(1) - '0' <= level) {
                return;
            }
            if (closing) {
                depth--;
                close(heading ? HEADING : name);
            } else if (!left(name)) {
                depth += VOID.contains(name) ? 0 : 1;
                open(heading ? HEADING : name);
            } else {
                continue;
            }
            at = behindTag(at);
            if (one && depth <= 0) {
                return;
            }
        }
    }

    /// Passes over what no preview shows; copies a formula, which is one word.
    private boolean left(String name) {
        int tagEnd = behindTag(at);
        boolean bare = tagEnd - at == name.length() + 2;
        boolean formula = name.equals("math");
        if (formula || SKIPPED.contains(name) || !bare && isApart(html.substring(at, tagEnd))) {
            int close = html.indexOf("</" + name + ">", tagEnd);
            int next = close < 0 ? end : Math.min(end, close + name.length() + 3);
            if (formula && close >= 0 && close < end) {
                out.append(html, at, next);
                words++;
            }
            at = next;
            return true;
        }
        return false;
    }

    private static boolean isApart(String tag) {
        return tag.contains("v-anchor") || tag.contains("v-footnote-mark") || tag.contains("v-embed-source");
    }

    private void open(String name) {
        if (name.equals("br")) {
            out.append("<br>");
        } else if (name.equals(HEADING) || KEPT.contains(name)) {
            open.add(name);
            out.append(startTag(name));
        }
        inWord &= !APART.contains(name);
    }

    private void close(String name) {
        int place = open.lastIndexOf(name);
        while (place >= 0 && open.size() > place) {
            closeLast();
        }
        if (APART.contains(name)) {
            out.append('\n');
        }
        inWord &= name.equals("a") || name.equals("span");
    }

    /// Closes the element that was opened last; what is empty goes.
    private void closeLast() {
        String name = open.removeLast();
        String tag = startTag(name);
        int content = out.length();
        while (content > 0 && out.charAt(content - 1) <= ' ') {
            content--;
        }
        int start = content - tag.length();
        if (start >= 0 && out.indexOf(tag, start) == start && !name.startsWith("t")) {
            out.setLength(start);
        } else {
            out.setLength(name.equals(HEADING) ? content : out.length());
            out.append(name.equals(HEADING) ? "</b></p>" : "</" + name + ">");
        }
    }

    private static String startTag(String name) {
        return name.equals(HEADING) ? "<p><b>" : "<" + name + ">";
    }

    private void text() {
        int from = at;
        while (at < end && html.charAt(at) != '<') {
            boolean space = html.charAt(at) <= ' ';
            if (!space && !inWord && ++words > WORDS || !space && ++letters > LETTERS) {
                break;
            }
            inWord = !space;
            at++;
        }
        int amp = at < end && html.charAt(at) != '<' ? html.lastIndexOf('&', at) : -1;
        int whole = amp >= from && html.indexOf(';', amp) >= at ? amp
                : at > from && Character.isHighSurrogate(html.charAt(at - 1)) ? at - 1 : at;
        out.append(html, from, whole);
    }

    private String finish() {
        while (!open.isEmpty()) {
            closeLast();
        }
        if (words > WORDS || letters > LETTERS) {
            int end = endOfText();
            int space = end;
            while (space < out.length() && out.charAt(space) <= ' ') {
                space++;
            }
            out.replace(end, space, " …");
        }
        return out.toString().strip();
    }

    /// Where the text ends before the end tags that close it.
    private int endOfText() {
        int end = out.length();
        while (end > 0) {
            int tag = out.lastIndexOf("<", end - 1);
            if (out.charAt(end - 1) <= ' ') {
                end--;
            } else if (out.charAt(end - 1) == '>' && out.charAt(tag + 1) == '/') {
                end = tag;
            } else {
                return end;
            }
        }
        return end;
    }

    private String name(int from) {
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    }

    /// The index behind a tag; a sign `>` in a quoted attribute does not end it.
    private int behindTag(int tag) {
        boolean quoted = false;
        int i = tag;
        while (i < html.length() && (quoted || html.charAt(i) != '>')) {
            quoted ^= html.charAt(i) == '"';
            i++;
        }
        return Math.min(html.length(), i + 1);
    }
}
