package vademecum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the beginning of finished markup for a preview: some 80 words in plain elements without attributes, so without
/// links, ids and pictures. What is left open is closed. Made for one extract.
final class Extract {

    private static final int WORDS = 80;
    private static final int LETTERS = 640;
    private static final int LOOKED_AT = 20_000;
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        Kind.KEPT.of("b", "blockquote", "cite", "code", "dd", "del", "dl", "dt", "em", "i", "ins", "kbd", "li", "mark",
                "ol", "p", "pre", "q", "s", "samp", "small", "strong", "sub", "sup", "table", "tbody", "td", "th",
                "thead", "tr", "u", "ul", "var");
        Kind.SKIPPED.of("audio", "button", "iframe", "object", "picture", "svg", "video");
        Kind.HEADING.of("h1", "h2", "h3", "h4", "h5", "h6", "summary");
        Kind.APART.of("details", "div", "figcaption", "figure", "section");
        Kind.VOID.of("col", "hr", "img", "input", "source", "wbr");
        Kind.BREAK.of("br");
    }

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

    /// What becomes of an element; of a bare one its content stays.
    private enum Kind {
        KEPT, SKIPPED, HEADING, APART, VOID, BREAK, BARE;

        private void of(String... names) {
            for (String name : names) {
                KINDS.put(name, this);
            }
        }
    }

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
            Kind kind = KINDS.getOrDefault(name, Kind.BARE);
            if (kind == Kind.HEADING && !closing && name.length() == 2 && name.charAt(1) - '0' <= level) {
                return;
            }
            int tagEnd = behindTag(at);
            if (closing) {
                depth--;
                close(kind == Kind.HEADING ? HEADING : name, kind);
            } else if (!left(name, kind, tagEnd)) {
                depth += kind == Kind.VOID || kind == Kind.BREAK ? 0 : 1;
                open(kind == Kind.HEADING ? HEADING : name, kind);
            } else {
                continue;
            }
            at = tagEnd;
            if (one && depth <= 0) {
                return;
            }
        }
    }

    /// Passes over what no preview shows; copies a formula, which is one word.
    private boolean left(String name, Kind kind, int tagEnd) {
        boolean bare = tagEnd - at == name.length() + 2;
        boolean formula = name.equals("math");
        if (formula || kind == Kind.SKIPPED || !bare && isApart(tagEnd)) {
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

    private boolean isApart(int tagEnd) {
        return html.indexOf("v-anchor", at, tagEnd) >= 0 || html.indexOf("v-footnote-mark", at, tagEnd) >= 0
                || html.indexOf("v-embed-source", at, tagEnd) >= 0;
    }

    private void open(String name, Kind kind) {
        if (kind == Kind.BREAK) {
            out.append("<br>");
        } else if (kind == Kind.HEADING || kind == Kind.KEPT) {
            open.add(name);
            out.append(startTag(name));
        }
        inWord &= kind != Kind.APART;
    }

    private void close(String name, Kind kind) {
        int place = open.lastIndexOf(name);
        while (place >= 0 && open.size() > place) {
            closeLast();
        }
        if (kind == Kind.APART) {
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
        for (char c; at < end && (c = html.charAt(at)) != '<'; at++) {
            if (c > ' ' && (!inWord && ++words > WORDS || ++letters > LETTERS)) {
                break;
            }
            inWord = c > ' ';
        }
        int amp = at < end && html.charAt(at) != '<' ? from + html.substring(from, at + 1).lastIndexOf('&') : -1;
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
        for (int i = tag; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>' && !quoted) {
                return i + 1;
            }
            quoted ^= c == '"';
        }
        return html.length();
    }
}
