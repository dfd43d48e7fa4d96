package vademecum.markdown;

/// The line of a note that is in hand while its blocks are read, and what it may begin.
final class LineCursor {

    private final String text;
    private final char[] chars;
    /// Where the line begins; the end of the text behind the last line.
    int start;
    /// Its first character that is no blank; its end, if there is none.
    int first;
    /// Where it ends, without its line end.
    int end;
    /// How many columns stand before its first character.
    int indent;
    /// Whether a line was met that ends as lines do on other systems. No line is in hand from then on.
    boolean foreign;

    LineCursor(Parsing parsing) {
        this.text = parsing.text();
        this.chars = parsing.chars();
    }

    /// What a line is.
    enum Kind {
        BLANK, TEXT, HEADING, FENCE, RULE, OTHER
    }

    /// Takes the line that begins at an offset in hand.
    void move(int at) {
        start = Math.min(at, chars.length);
        indent = 0;
        int i = start;
        while (i < chars.length && Chars.isBlank(chars[i])) {
            indent = chars[i] == '\t' ? indent + 4 - indent % 4 : indent + 1;
            i++;
        }
        first = i;
        while (i < chars.length && (chars[i] > '\r' || chars[i] != '\n' && chars[i] != '\r')) {
            i++;
        }
        end = i;
        if (i < chars.length && chars[i] == '\r') {
            foreign = true;
            start = chars.length;
            first = start;
            end = start;
        }
    }

    void next() {
        move(end + 1);
    }

    boolean isAtEnd() {
        return start == chars.length;
    }

    boolean isBlank() {
        return first == end;
    }

    /// The first character that is no blank.
    char mark() {
        return chars[first];
    }

    Kind kind(boolean inParagraph) {
        return first < end && indent >= 4 ? inParagraph ? Kind.TEXT : Kind.OTHER : kind(first, inParagraph);
    }

    /// What the rest of the line is from an offset on, if that stands where a block may begin.
    Kind kind(int at, boolean inParagraph) {
        if (at == end) {
            return Kind.BLANK;
        }
        char c = chars[at];
        return switch (c) {
            case '#' -> LineMarks.headingLevel(text, at, end) > 0 ? Kind.HEADING : Kind.TEXT;
            case '`', '~' -> LineMarks.fence(text, at, end) > 0 ? Kind.FENCE : Kind.TEXT;
            case '-', '*', '_', '+', '=' -> marked(at, c, inParagraph);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                LineMarks.endOfItemMark(text, at, end) > 0 ? Kind.OTHER : Kind.TEXT;
            case '>' -> Kind.OTHER;
            case '<' -> MarkupScanner.blockKind(text.substring(at, end), 0, !inParagraph) > 0
                    ? Kind.OTHER : Kind.TEXT;
            case '[' -> text.startsWith("[^", at) ? Kind.OTHER : Kind.TEXT;
            case ':' -> at + 1 < end && Chars.isBlank(chars[at + 1]) ? Kind.OTHER : Kind.TEXT;
            case '$' -> !inParagraph && text.startsWith("$$", at) ? Kind.OTHER : Kind.TEXT;
            default -> Kind.TEXT;
        };
    }

    private Kind marked(int at, char mark, boolean inParagraph) {
        if (inParagraph && (mark == '-' || mark == '=') && LineMarks.isUnderline(text, at, end, mark)
                || mark != '_' && mark != '=' && LineMarks.endOfItemMark(text, at, end) > 0) {
            return Kind.OTHER;
        }
        boolean rule = mark != '+' && mark != '=' && LineMarks.isRule(text, at, end, mark);
        return rule ? Kind.RULE : Kind.TEXT;
    }

    /// The offset behind the mark of the list item that the line begins, if text follows the mark; else 0.
    int endOfItemMark() {
        int behind = LineMarks.endOfItemMark(text, first, end);
        return behind > 0 && !LineMarks.isBlank(text, behind, end) ? behind : 0;
    }

    /// Whether the line is an item that ends the paragraph before it.
    boolean interrupts() {
        int behind = indent < 4 ? endOfItemMark() : 0;
        return behind == first + 1 || behind == first + 2 && chars[first] == '1';
    }

    /// Whether the line closes a code fence.
    boolean closesFence(char mark, int length) {
        if (first == end || indent >= 4 || chars[first] != mark) {
            return false;
        }
        int behind = LineMarks.skip(text, first, end, mark);
        return behind - first >= length && LineMarks.isBlank(text, behind, end);
    }

    /// Whether the line, behind a blank one, can be part of no block before it but an open block of lines.
    boolean endsAll() {
        return first < end && first == start && switch (kind(false)) {
            case TEXT, HEADING, FENCE, RULE -> true;
            case OTHER -> "<>[$".indexOf(chars[first]) >= 0;
            case BLANK -> false;
        };
    }
}
