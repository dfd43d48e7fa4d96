package vademecum.markdown;

import java.util.OptionalInt;

/// Hides `%%comments%%` that span lines, and HTML comments inside paragraphs, before the blocks are read, so that
/// nothing of them can come through. Code is left alone. The text keeps its length and its offsets.
final class Comments {

    /// Stands in the place of a character that is hidden inside a line of text.
    static final char FILLER = '\uE000';

    private final String text;
    private final StringBuilder masked;
    private int noMarkupEnd = Integer.MAX_VALUE;
    private boolean inMarkup;
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

        /// A text in which nothing is hidden.
        static Masked none(String text) {
            return new Masked(text, OptionalInt.empty());
        }
    }

    /// The text without the characters that stand for hidden ones.
    static String strip(String text) {
        return text.indexOf(FILLER) < 0 ? text : text.replace(String.valueOf(FILLER), "");
    }

    /// Masks the comments behind an offset.
    static Masked mask(String text, int from) {
        boolean any = text.indexOf("%%", from) >= 0 || text.indexOf("<!--", from) >= 0;
        return any ? new Comments(text).mask(from) : Masked.none(text);
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
            } else if (!inMarkup && mark && (text.charAt(first) == '~' || text.substring(first + run, end)
                    .indexOf('`') < 0)) {
                fence = text.charAt(first);
                fenceLength = run;
            } else {
                at = maskLine(first, end);
                continue;
            }
            at = next(end);
        }
        return new Masked(masked.toString(), unclosed);
    }

    /// Masks what begins in one line and returns where the next line begins that is not yet seen.
    private int maskLine(int first, int firstEnd) {
        int end = firstEnd;
        int seen = first;
        boolean opening = text.startsWith("<!--", first);
        boolean markup = inMarkup || opening;
        inMarkup = markup && text.indexOf("-->", opening ? first + 2 : first, end) < 0;
        Code code = new Code(first, end);
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`' || c == '$') {
                i = code.end(i) - 1;
            } else if (opens(c, i, markup)) {
                i = hide(i, seen, c == '%' ? "%%" : "-->");
                if (i > end) {
                    end = lineEnd(i);
                    code = new Code(i, end);
                }
                seen = i--;
            }
        }
        return next(end);
    }

    /// Whether a comment begins here that is to be hidden.
    ///
    /// @param markup whether the line is part of a block of HTML that a comment opened: that block ends where its first
    ///               comment does, so no other comment may hide that end
    private boolean opens(char c, int at, boolean markup) {
        if (c == '%') {
            return text.startsWith("%%", at);
        }
        if (c != '<' || markup || at >= noMarkupEnd || !text.startsWith("<!--", at)) {
            return false;
        }
        if (text.indexOf("-->", at + 4) < 0) {
            noMarkupEnd = at;
            return false;
        }
        return true;
    }

    /// Masks a comment and returns the offset behind it.
    private int hide(int at, int first, String close) {
        int found = text.indexOf(close, at + 2);
        int end = found < 0 ? text.length() : found + close.length();
        if (found < 0) {
            unclosed = OptionalInt.of(at);
        }
        int behind = Chars.skipBlanks(text, end);
        boolean block = at == first && (behind == text.length() || Chars.isLineEnd(text.charAt(behind)));
        for (int i = at; i < end; i++) {
            if (!block || !Chars.isLineEnd(text.charAt(i))) {
                masked.setCharAt(i, block ? ' ' : FILLER);
            }
        }
        return end;
    }

    /// The code and formulas of one line.
    private final class Code {
        private final int start;
        private final String line;
        private final Backticks backticks;
        private boolean noFormula;

        Code(int start, int end) {
            this.start = start;
            this.line = text.substring(start, end);
            this.backticks = new Backticks(line);
        }

        /// The offset behind the code span or formula at `at`; behind its first mark if it does not end in this line.
        int end(int at) {
            int from = at - start;
            if (line.charAt(from) == '`') {
                int open = Chars.skip(line, from, '`');
                int close = backticks.closing(open, open - from);
                return start + (close < 0 ? open : close + open - from);
            }
            int close = noFormula || line.startsWith("$$", from) ? -1 : Formulas.endOfInline(line, from + 1, backticks);
            noFormula |= close < 0;
            return start + (close < 0 ? from : close) + 1;
        }
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
