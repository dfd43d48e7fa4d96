package vademecum.markdown;

/// Finds where formulas between dollar signs end.
final class Formulas {

    private static final String OPENING = "(“‘«";
    private static final String CLOSING = ".,;:!?)’”»…";

    private Formulas() {
    }

    /// The offset behind the `$$` that closes the display formula which begins at `start`, if it makes a block: nothing
    /// may follow it in its line. A formula whose `$$` stands alone in its line may hold blank lines. -1 if there is
    /// none.
    static int endOfBlock(String text, int start) {
        int from = start + 2;
        int lineEnd = lineEnd(text, from);
        int close = text.indexOf("$$", from);
        if (close < 0) {
            return -1;
        }
        boolean alone = Chars.isBlankFrom(text.substring(from, lineEnd), 0);
        boolean inside = alone || text.substring(from, close).indexOf("\n\n") < 0;
        return inside && Chars.isBlankFrom(text.substring(close + 2, lineEnd(text, close + 2)), 0) ? close + 2 : -1;
    }

    /// The offset of the `$` that closes an inline formula whose content begins at `from`, or -1: it follows no space,
    /// no digit follows it, and it is not in a code span.
    ///
    /// @param code finds the code spans of the text
    static int endOfInline(String text, int from, Backticks code) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                int open = Chars.skip(text, i, '`');
                int close = code.closing(open, open - i);
                i = (close < 0 ? open : close + open - i) - 1;
            } else if (c == '$' && i > from && !Chars.isSpace(text.charAt(i - 1))
                    && (i + 1 == text.length() || !Chars.isDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /// The formula between two double marks, without the blanks around it.
    static Piece.Formula display(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Piece.Formula(start, end, true, 0, 0);
    }

    /// The formula between two single marks, with the signs that stand right before and behind them.
    ///
    /// @param textStart where the text begins that the signs before it may be in
    static Piece.Formula inline(String text, int textStart, int from, int to) {
        int head = from - 1;
        while (head > textStart && OPENING.indexOf(text.charAt(head - 1)) >= 0) {
            head--;
        }
        int tail = to + 1;
        while (tail < text.length() && CLOSING.indexOf(text.charAt(tail)) >= 0 && !text.startsWith("![", tail)) {
            tail++;
        }
        return new Piece.Formula(from, to, false, from - 1 - head, tail - to - 1);
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !Chars.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
