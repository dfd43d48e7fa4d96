package vademecum.markdown;

import vademecum.base.Html;

/// Colours code at build time: parts of it are wrapped in `<span class="tok-k">` and the like; the visible text stays
/// the same. One pass over the characters, and nothing is remembered from one block to the next.
final class Highlighter {

    private Highlighter() {
    }

    /// The code as HTML.
    ///
    /// @param language its language as the fence names it, in lower case; may be unknown or empty
    static String html(String language, String code) {
        Language found = Languages.find(language);
        if (found == Language.NONE) {
            return Html.escape(code);
        }
        Spans out = new Spans(code);
        if (found.has("markup")) {
            new MarkupLexer(code, out).run();
        } else if (found.has("diff")) {
            diff(code, out);
        } else if (found.has("prompt")) {
            prompts(code, out);
        } else {
            new CodeLexer(found, code, out).run(0, code.length());
        }
        return out.html();
    }

    private static void diff(String code, Spans out) {
        for (int at = 0; at < code.length(); ) {
            int end = Spans.lineEnd(code, at);
            switch (code.charAt(at)) {
                case '+' -> out.token('i', at, end);
                case '-' -> out.token('d', at, end);
                case '@' -> out.token('c', at, end);
                default -> out.plain(at, end);
            }
            at = Math.min(end + 1, code.length());
            out.plain(end, at);
        }
    }

    /// Lines behind a prompt are commands, the others what they print.
    private static void prompts(String code, Spans out) {
        CodeLexer shell = new CodeLexer(Languages.find("bash"), code, out);
        for (int at = 0; at < code.length(); ) {
            int end = Spans.lineEnd(code, at);
            if (code.startsWith("$ ", at) || code.startsWith("% ", at) || code.startsWith("# ", at)) {
                out.token('o', at, at + 1);
                shell.run(at + 1, end);
            } else {
                out.plain(at, end);
            }
            at = Math.min(end + 1, code.length());
            out.plain(end, at);
        }
    }
}
