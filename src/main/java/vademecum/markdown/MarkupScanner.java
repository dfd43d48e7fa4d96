package vademecum.markdown;

import java.util.Locale;
import java.util.Set;

/// Recognises raw HTML by CommonMark's rules.
final class MarkupScanner {

    private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "base", "basefont", "blockquote",
            "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
            "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav",
            "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody",
            "td", "tfoot", "th", "thead", "title", "tr", "track", "ul");

    private MarkupScanner() {
    }

    /// Which of CommonMark's seven kinds of HTML block a line begins at its `<`; 0 for none.
    static int blockKind(String line, int at, boolean mayBeAnyTag) {
        if (at + 1 >= line.length()) {
            return 0;
        }
        char next = line.charAt(at + 1);
        if (next == '?') {
            return 3;
        }
        if (next == '!') {
            return startsWith(line, at, "<!--") ? 2 : startsWith(line, at, "<![CDATA[") ? 5
                    : at + 2 < line.length() && Chars.isAsciiLetter(line.charAt(at + 2)) ? 4 : 0;
        }
        int from = next == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < line.length() && Chars.isAsciiAlnum(line.charAt(to))) {
            to++;
        }
        String name = line.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
        char behind = to < line.length() ? line.charAt(to) : '\n';
        boolean ends = Chars.isSpace(behind) || behind == '>';
        if (next != '/' && RAW.contains(name) && ends) {
            return 1;
        }
        if (BLOCKS.contains(name) && (ends || behind == '/' && startsWith(line, to, "/>"))) {
            return 6;
        }
        int end = mayBeAnyTag ? endOfTag(line, at) : -1;
        return end > 0 && Chars.isBlankFrom(line, end) ? 7 : 0;
    }

    /// Whether a line of a block of that kind, beginning at `from`, ends the block.
    static boolean closesBlock(int kind, StringBuilder text, int from) {
        return switch (kind) {
            case 1 -> {
                String line = text.substring(from).toLowerCase(Locale.ROOT);
                yield line.contains("</script>") || line.contains("</pre>") || line.contains("</style>")
                        || line.contains("</textarea>");
            }
            case 2 -> text.indexOf("-->", from) >= 0;
            case 3 -> text.indexOf("?>", from) >= 0;
            case 4 -> text.indexOf(">", from) >= 0;
            case 5 -> text.indexOf("]]>", from) >= 0;
            default -> false;
        };
    }

    /// The offset behind the open or closing tag at `at`, or -1.
    static int endOfTag(String s, int at) {
        boolean closing = at + 1 < s.length() && s.charAt(at + 1) == '/';
        int i = at + (closing ? 2 : 1);
        if (i >= s.length() || !Chars.isAsciiLetter(s.charAt(i))) {
            return -1;
        }
        while (i < s.length() && (Chars.isAsciiAlnum(s.charAt(i)) || s.charAt(i) == '-')) {
            i++;
        }
        if (!closing) {
            i = skipAttributes(s, i);
            if (i < 0) {
                return -1;
            }
        }
        i = skipWhite(s, i);
        if (!closing && i < s.length() && s.charAt(i) == '/') {
            i++;
        }
        return i < s.length() && s.charAt(i) == '>' ? i + 1 : -1;
    }

    private static int skipAttributes(String s, int from) {
        int i = from;
        while (true) {
            int name = skipWhite(s, i);
            if (name == i || name >= s.length() || !isNameStart(s.charAt(name))) {
                return i;
            }
            i = name;
            while (i < s.length() && (isNameStart(s.charAt(i)) || Chars.isDigit(s.charAt(i))
                    || s.charAt(i) == '.' || s.charAt(i) == '-')) {
                i++;
            }
            int equals = skipWhite(s, i);
            if (equals < s.length() && s.charAt(equals) == '=') {
                i = endOfValue(s, skipWhite(s, equals + 1));
                if (i < 0) {
                    return -1;
                }
            }
        }
    }

    private static boolean isNameStart(char c) {
        return Chars.isAsciiLetter(c) || c == '_' || c == ':';
    }

    private static int endOfValue(String s, int at) {
        if (at >= s.length()) {
            return -1;
        }
        char quote = s.charAt(at);
        int i = at;
        if (quote == '"' || quote == '\'') {
            i++;
            while (i < s.length() && s.charAt(i) != quote) {
                i++;
            }
            return i < s.length() ? i + 1 : -1;
        }
        while (i < s.length() && !Chars.isSpace(s.charAt(i)) && "\"'=<>`".indexOf(s.charAt(i)) < 0) {
            i++;
        }
        return i > at ? i : -1;
    }

    private static int skipWhite(String s, int from) {
        int i = from;
        while (i < s.length() && Chars.isSpace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean startsWith(String s, int at, String prefix) {
        return s.length() - at >= prefix.length() && prefix.contentEquals(s.subSequence(at, at + prefix.length()));
    }
}
