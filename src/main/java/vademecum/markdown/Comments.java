package vademecum.markdown;

import java.util.OptionalInt;

/// Hides `%%comments%%` that span lines, and HTML comments inside paragraphs, before the blocks are read, so that
/// nothing of them can come through. Code is left alone. The text keeps its length and its offsets.
final class Comments {

    /// Stands in the place of a character that is hidden inside a line of text.
    static final char FILLER = '\uE000';

    private final String text;
    private final StringBuilder masked;
    private OptionalInt unclosed = OptionalInt.empty();

    private Comments(String text) {
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    /// A text without its comments.
    ///
    /// @param text     the text
    /// @param unclosed where a comment begins that is never closed
    record Masked(String text, OptionalInt unclosed) {
    }

    /// Masks the comments behind an offset.
    static Masked mask(String text, int from) {
        boolean any = text.indexOf("%%", from) >= 0 || text.indexOf("<!--", from) >= 0;
        return any ? new Comments(text).mask(from) : new Masked(text, OptionalInt.empty());
    }

    private Masked mask(int from) {
        int at = from;
        char fence = 0;
        int fenceLength = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            int first = contentStart(at, end);
            int run = first < end ? Chars.skip(text, first, text.charAt(first)) - first : 0;
            boolean mark = run >= 3 && (text.charAt(first) == '`' || text.charAt(first) == '~');
            if (fence != 0) {
                if (mark && text.charAt(first) == fence && run >= fenceLength
                        && Chars.isBlankFrom(text.substring(first + run, end), 0)) {
                    fence = 0;
                }
            } else if (mark && (text.charAt(first) == '~' || text.substring(first + run, end).indexOf('`') < 0)) {
                fence = text.charAt(first);
                fenceLength = run;
            } else {
                at = maskLine(at, first, end);
                continue;
            }
            at = next(end);
        }
        return new Masked(masked.toString(), unclosed);
    }

    /// Masks what begins in one line and returns where the next line begins that is not yet seen.
    private int maskLine(int start, int first, int end) {
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                i = endOfCode(i, end) - 1;
            } else if (c == '$' && i + 1 < end && text.charAt(i + 1) != '$') {
                i = Math.max(i, Formulas.endOfInline(text.substring(0, end), i + 1));
            } else if (c == '%' && text.startsWith("%%", i)) {
                return hide(i, first, "%%", start);
            } else if (c == '<' && i > first && text.startsWith("<!--", i)) {
                int close = text.indexOf("-->", i + 4);
                if (close >= 0) {
                    return hide(i, first, "-->", start);
                }
            }
        }
        return next(end);
    }

    private int hide(int at, int first, String close, int start) {
        int found = text.indexOf(close, at + 2);
        int end = found < 0 ? text.length() : found + close.length();
        if (found < 0) {
            unclosed = OptionalInt.of(at);
        }
        boolean tail = !Chars.isBlankFrom(text.substring(end, lineEnd(end)), 0);
        boolean block = at == first && !tail;
        for (int i = at; i < end; i++) {
            boolean lineEnd = Chars.isLineEnd(text.charAt(i));
            if (!block || !lineEnd) {
                masked.setCharAt(i, block ? ' ' : FILLER);
            }
        }
        return tail ? maskLine(start, end, lineEnd(end)) : next(lineEnd(end));
    }

    /// The offset behind a code span, or behind the backticks if it does not end in its paragraph.
    private int endOfCode(int at, int lineEnd) {
        int open = Chars.skip(text, at, '`');
        int length = open - at;
        int i = open;
        while (i < lineEnd) {
            if (text.charAt(i) == '`') {
                int end = Chars.skip(text, i, '`');
                if (end - i == length) {
                    return end;
                }
                i = end;
            } else {
                i++;
            }
        }
        return open;
    }

    /// The offset of the first character behind blanks, quote marks and list marks.
    private int contentStart(int start, int end) {
        int i = start;
        while (i < end && (Chars.isBlank(text.charAt(i)) || text.charAt(i) == '>')) {
            i++;
        }
        boolean bullet = i + 1 < end && "-*+".indexOf(text.charAt(i)) >= 0 && Chars.isBlank(text.charAt(i + 1));
        return bullet ? contentStart(i + 1, end) : i;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && !Chars.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int next(int lineEnd) {
        return lineEnd + 1;
    }
}
