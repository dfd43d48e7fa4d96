package vademecum.markdown;

/// Looks into markup that the author wrote.
final class RawText {

    private RawText() {
    }

    /// The markup without comments; one that is never closed reaches to the end.
    static String withoutComments(String markup) {
        int at = markup.indexOf("<!--");
        if (at < 0) {
            return markup;
        }
        StringBuilder out = new StringBuilder(markup.length());
        int done = 0;
        while (at >= 0) {
            out.append(markup, done, at);
            boolean abrupt = markup.startsWith(">", at + 4) || markup.startsWith("->", at + 4);
            int end = abrupt ? markup.indexOf('>', at) + 1 : markup.indexOf("-->", at + 4) + 3;
            done = !abrupt && end < 3 ? markup.length() : end;
            at = markup.indexOf("<!--", done);
        }
        return out.append(markup, done, markup.length()).toString();
    }

    /// What is left of markup without its tags.
    static String of(String markup) {
        StringBuilder out = new StringBuilder(markup.length());
        boolean tag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                tag = true;
                out.append(' ');
            } else if (c == '>') {
                tag = false;
            } else if (!tag) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
