package vademecum.base;

import java.util.Arrays;

/// Writes text so that HTML shows it as it is, and reads it back.
public final class Html {

    private static final String[] ENTITIES = new String['>' + 1];
    private static final boolean[] SPECIAL = new boolean[0x80];

    static {
        Arrays.fill(ENTITIES, "");
        for (char c = 0; c < ' '; c++) {
            ENTITIES[c] = Printable.isBad(String.valueOf(c), 0) ? "\uFFFD" : "";
        }
        ENTITIES['&'] = "&amp;";
        ENTITIES['<'] = "&lt;";
        ENTITIES['>'] = "&gt;";
        ENTITIES['"'] = "&quot;";
        for (char c = 0; c <= '>'; c++) {
            SPECIAL[c] = !ENTITIES[c].isEmpty();
        }
    }

    private Html() {
    }

    /// The text with `& < > "` escaped, and without control characters: safe between tags and inside a double-quoted
    /// attribute.
    public static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /// Appends the escaped text.
    public static void escape(CharSequence text, StringBuilder out) {
        String string = text.toString();
        escape(string, 0, string.length(), out);
    }

    /// Appends a part of a text, escaped.
    ///
    /// @param from index of its first character
    /// @param to   index behind its last
    public static void escape(String text, int from, int to, StringBuilder out) {
        int done = from;
        for (int i = special(text, from, to); i < to; i = special(text, done, to)) {
            out.append(text, done, i).append(ENTITIES[text.charAt(i)]);
            done = i + 1;
        }
        out.append(text, done, to);
    }

    /// The index of the next character to escape, or the end: a loop of its own, without calls, is a fast one.
    private static int special(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && SPECIAL[c]) {
                return i;
            }
        }
        return to;
    }

    /// The visible text of markup that this program wrote: tags are dropped and the entities of [#escape] undone.
    public static void text(CharSequence sequence, StringBuilder out) {
        String markup = sequence.toString();
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

    private static int endOfTag(String markup, int at) {
        int i = at;
        while (i < markup.length() && markup.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private static int entity(String markup, int at, StringBuilder out) {
        String[] names = {"&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"};
        String values = "&<>\" ";
        for (int n = 0; n < names.length; n++) {
            String name = names[n];
            int end = at + name.length();
            if (markup.startsWith(name, at)) {
                out.append(values.charAt(n));
                return end - 1;
            }
        }
        out.append('&');
        return at;
    }
}
