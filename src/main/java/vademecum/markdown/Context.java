package vademecum.markdown;

import vademecum.note.LinkRef;
import vademecum.note.Mention;

/// Cuts the words around a link out of the text that holds it.
final class Context {

    private static final int LONGEST_SIDE = 160;
    private static final int LONGEST_ITEM = 280;

    private Context() {
    }

    /// The mention that a link makes, with its sentence; with the whole text if that is short and asked for.
    static Mention mention(String text, int from, int to, boolean whole, LinkRef ref, boolean embed, String label,
                           String section) {
        boolean all = whole && text.length() <= LONGEST_ITEM;
        int start = all ? 0 : startOfSentence(text, from);
        int end = all ? text.length() : endOfSentence(text, to);
        String before = text.substring(start, from);
        if (before.length() > LONGEST_SIDE) {
            int cut = text.indexOf(' ', from - LONGEST_SIDE);
            before = "…" + text.substring(cut < 0 || cut >= from ? from - LONGEST_SIDE : cut, from);
        }
        String after = text.substring(to, end);
        if (after.length() > LONGEST_SIDE) {
            int cut = after.lastIndexOf(' ', LONGEST_SIDE);
            after = after.substring(0, cut <= 0 ? LONGEST_SIDE : cut) + " …";
        }
        return new Mention(ref, embed, smooth(before).stripLeading(), label, smooth(after).stripTrailing(), section);
    }

    /// The first sentence or two of a paragraph, for a description.
    static String opening(String text, int longest) {
        String smooth = smooth(text).strip();
        if (smooth.length() <= longest) {
            return smooth;
        }
        int end = 0;
        for (int i = endOfSentence(smooth, 0); i <= longest; i = endOfSentence(smooth, i)) {
            end = i;
            if (i == smooth.length()) {
                break;
            }
        }
        if (end >= longest / 3) {
            return smooth.substring(0, end).strip();
        }
        int cut = smooth.lastIndexOf(' ', longest - 1);
        return smooth.substring(0, cut <= 0 ? longest - 1 : cut).strip() + "…";
    }

    private static int startOfSentence(String text, int from) {
        int limit = Math.max(0, from - 2 * LONGEST_SIDE);
        for (int i = from - 1; i > limit; i--) {
            if (mayBeBorder(text.charAt(i)) && isBorder(text, i)) {
                return i;
            }
        }
        return limit;
    }

    private static int endOfSentence(String text, int to) {
        int limit = Math.min(text.length(), to + 2 * LONGEST_SIDE);
        for (int i = to + 1; i < limit; i++) {
            if (mayBeBorder(text.charAt(i)) && isBorder(text, i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean mayBeBorder(char c) {
        return c <= ' ' || c >= 0x80;
    }

    /// Whether white space at `i` stands between two sentences.
    private static boolean isBorder(String text, int i) {
        char c = text.charAt(i);
        if (c > ' ' && !Character.isWhitespace(c)) {
            return i > 0 && text.charAt(i - 1) >= 0x3000 && "。！？".indexOf(text.charAt(i - 1)) >= 0;
        }
        int end = i - 1;
        if (end >= 0 && Chars.isAsciiAlnum(text.charAt(end))) {
            return false;
        }
        while (end > 0 && "\"')”’»]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean stop = end >= 0 && ".!?…".indexOf(text.charAt(end)) >= 0;
        boolean initial = end > 1 && text.charAt(end) == '.' && Character.isLetter(text.charAt(end - 1))
                && !Character.isLetterOrDigit(text.charAt(end - 2));
        return stop && !initial && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
    }

    private static String smooth(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.contains("  ")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\t' || c == ' ';
            if (!space) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
