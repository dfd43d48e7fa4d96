package vademecum.base;

/// Writes text so that HTML shows it as it is, and reads it back.
public final class Html {

    private Html() {
    }

    /// The text with `& < > "` escaped: safe between tags and inside a double-quoted attribute.
    public static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /// Appends the escaped text.
    public static void escape(CharSequence text, StringBuilder out) {
        int length = text.length();
        int done = 0;
        for (int i = 0; i < length; i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, length);
    }

    /// The visible text of markup that this program wrote: tags are dropped and the entities of [#escape] undone.
    public static void text(CharSequence markup, StringBuilder out) {
        int length = markup.length();
        for (int i = 0; i < length; i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                i = endOfTag(markup, i);
            } else if (c == '&') {
                i = entity(markup, i, out);
            } else {
                out.append(c);
            }
        }
    }

    private static int endOfTag(CharSequence markup, int at) {
        int i = at;
        while (i < markup.length() && markup.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private static int entity(CharSequence markup, int at, StringBuilder out) {
        String[] names = {"&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"};
        String values = "&<>\" ";
        for (int n = 0; n < names.length; n++) {
            String name = names[n];
            int end = at + name.length();
            if (end <= markup.length() && name.contentEquals(markup.subSequence(at, end))) {
                out.append(values.charAt(n));
                return end - 1;
            }
        }
        out.append('&');
        return at;
    }
}
