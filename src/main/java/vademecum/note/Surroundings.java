package vademecum.note;

import java.util.Optional;

/// Cuts the words around a link out of the text that holds it.
public final class Surroundings {

    private static final int LONGEST_SIDE = 160;
    private static final int LONGEST_WHOLE = 280;

    private Surroundings() {
    }

    /// The place of a link in a paragraph, list item or cell: with the whole text if that is short, else its sentence.
    ///
    /// @param text the whole text
    /// @param from offset of the link in it
    /// @param to   offset behind the link
    public static Mention.Place.Text of(String text, int from, int to, Optional<Heading> section) {
        boolean all = text.length() <= LONGEST_WHOLE;
        if (all && isSmooth(text)) {
            return new Mention.Place.Text(text, from, to, section);
        }
        int start = all ? 0 : startOfSentence(text, from);
        int end = all ? text.length() : endOfSentence(text, to);
        String before = text.substring(start, from);
        if (!all && before.length() > LONGEST_SIDE) {
            int cut = text.indexOf(' ', from - LONGEST_SIDE);
            before = "…" + text.substring(cut < 0 || cut >= from ? from - LONGEST_SIDE : cut, from);
        }
        String after = text.substring(to, end);
        if (!all && after.length() > LONGEST_SIDE) {
            int cut = after.lastIndexOf(' ', LONGEST_SIDE);
            after = after.substring(0, cut <= 0 ? LONGEST_SIDE : cut) + " …";
        }
        before = smooth(before).stripLeading();
        String link = smooth(text.substring(from, to));
        return new Mention.Place.Text(before + link + smooth(after).stripTrailing(), before.length(),
                before.length() + link.length(), section);
    }

    /// The first sentence or two of a paragraph, for a description.
    ///
    /// @param longest how many characters it may have
    public static String opening(String text, int longest) {
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
        if (end >= 0 && isAsciiAlnum(text.charAt(end))) {
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

    /// Whether a text has neither line breaks nor more than single spaces, and none at its ends.
    private static boolean isSmooth(String text) {
        return isEven(text) && !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }

    private static boolean isEven(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.contains("  ");
    }

    private static String smooth(String text) {
        if (isEven(text)) {
            return text;
        }
        char[] out = text.toCharArray();
        int length = 0;
        for (char c : out) {
            boolean space = c == '\n' || c == '\t' || c == ' ';
            if (!space) {
                out[length++] = c;
            } else if (length == 0 || out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        return new String(out, 0, length);
    }

    private static boolean isAsciiAlnum(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
