package vademecum.markdown;

/// What the marks at the head of a line say, read on the note's text between two offsets: `at`, where the first
/// character of the line stands that is no blank, and `end`, where the line ends without its line end.
final class LineMarks {

    private LineMarks() {
    }

    /// The level of the heading that the line is, by its row of `#`; 0 if it is none.
    static int headingLevel(String text, int at, int end) {
        int behind = skip(text, at, end, '#');
        int level = behind - at;
        return level <= 6 && (behind == end || Chars.isBlank(text.charAt(behind))) ? level : 0;
    }

    /// The text of a heading of that level, without the closing row of `#`.
    static Lines heading(String text, int at, int end, int level) {
        int from = at + level;
        int last = end;
        while (last > from && Chars.isBlank(text.charAt(last - 1))) {
            last--;
        }
        int closing = last;
        while (closing > from && text.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing < last && Chars.isBlank(text.charAt(closing - 1))) {
            last = closing;
        }
        return Lines.trimmed(text, from, Math.max(from, last));
    }

    /// The length of the code fence that opens here; 0 if none does.
    static int fence(String text, int at, int end) {
        char mark = text.charAt(at);
        int behind = skip(text, at, end, mark);
        if (behind - at < 3) {
            return 0;
        }
        if (mark == '`') {
            for (int i = behind; i < end; i++) {
                if (text.charAt(i) == '`') {
                    return 0;
                }
            }
        }
        return behind - at;
    }

    /// Whether the line is a thematic break of that mark.
    static boolean isRule(String text, int at, int end, char mark) {
        int marks = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!Chars.isBlank(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    /// Whether the line is a row of one mark, as it stands under a heading.
    static boolean isUnderline(String text, int at, int end, char mark) {
        return isBlank(text, skip(text, at, end, mark), end);
    }

    /// The offset behind the mark of a list item; 0 if none stands here.
    static int endOfItemMark(String text, int at, int end) {
        int i = at;
        while (i < end && i - at < 10 && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == end || i - at > 9) {
            return 0;
        }
        char mark = text.charAt(i);
        boolean marked = i > at ? mark == '.' || mark == ')' : mark == '-' || mark == '*' || mark == '+';
        return marked && (i + 1 == end || Chars.isBlank(text.charAt(i + 1))) ? i + 1 : 0;
    }

    /// Whether nothing but blanks stands between two offsets.
    static boolean isBlank(String text, int from, int to) {
        return skipBlanks(text, from, to) == to;
    }

    static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The offset of the first character at or behind `from` that is not `c`.
    static int skip(String text, int from, int to, char c) {
        int i = from;
        while (i < to && text.charAt(i) == c) {
            i++;
        }
        return i;
    }
}
