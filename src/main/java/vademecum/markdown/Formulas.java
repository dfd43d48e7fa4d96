package vademecum.markdown;

/// Finds where formulas between dollar signs end.
final class Formulas {

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
    /// and no digit follows it.
    static int endOfInline(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$' && i > from && !Chars.isSpace(text.charAt(i - 1))
                    && (i + 1 == text.length() || !Chars.isDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /// The formula between two marks, without the blanks around it.
    static Piece.Formula piece(String text, int from, int to, boolean display) {
        int start = from;
        int end = to;
        while (start < end && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Piece.Formula(start, end, display);
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !Chars.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
