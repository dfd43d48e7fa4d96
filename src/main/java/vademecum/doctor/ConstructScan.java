package vademecum.doctor;

import java.util.ArrayList;
import java.util.List;

/// Finds the constructs in a note's text that its facts do not tell of. It goes by lines and marks and not by the
/// grammar, so it is right about what people write and may count what nobody writes once too often.
final class ConstructScan {

    private static final int LONGEST_NAME = 80;

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private char fence;
    private int fenceLength;
    private boolean inFormula;
    private boolean inComment;

    /// A construct and where it begins in the file.
    ///
    /// @param construct what it is
    /// @param at        the offset of its first character
    record Found(Construct construct, int at) {
    }

    private ConstructScan(String text) {
        this.text = text;
    }

    /// The constructs of a note in the order of the text.
    static List<Found> of(String text) {
        ConstructScan scan = new ConstructScan(text);
        int at = endOfFrontMatter(text);
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            scan.line(at, end);
            at = end + 1;
        }
        return scan.found;
    }

    private static int endOfFrontMatter(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int end = text.indexOf("\n---", 3);
        return end < 0 ? 0 : end + 4;
    }

    private void line(int from, int to) {
        int at = content(from, to);
        int run = run(at, to);
        if (fence != 0) {
            boolean closes = run >= fenceLength && text.charAt(at) == fence && isBlank(at + run, to);
            fence = closes ? 0 : fence;
        } else if (run >= 3 && (text.charAt(at) == '~' || text.charAt(at) == '`' && find("`", at + run, to) < 0)) {
            fence = text.charAt(at);
            fenceLength = run;
            add(Construct.ofFence(word(at + run, to)), at);
        } else if (!inFormula && !inComment && isTableRule(at, to)) {
            add(Construct.TABLE, at);
        } else {
            if (!inFormula && !inComment) {
                start(from, at, to);
            }
            words(at, to);
        }
    }

    /// Where the line's own text begins, behind the marks of quotes and lists.
    private int content(int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == '>' || text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int run(int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String word(int from, int to) {
        int start = from;
        while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '{')) {
            start++;
        }
        int end = start;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '}') {
            end++;
        }
        return text.substring(start, end);
    }

    private boolean isTableRule(int from, int to) {
        boolean dash = false;
        boolean bar = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            dash |= c == '-';
            bar |= c == '|';
            if ("-|: \r\t".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && bar;
    }

    /// What only the beginning of a line can be.
    private void start(int from, int at, int to) {
        boolean quoted = text.substring(from, at).indexOf('>') >= 0;
        if (quoted && text.startsWith("[!", at)) {
            add(Construct.CALLOUT, at);
        }
        int behind = at < to && "-*+".indexOf(text.charAt(at)) >= 0 ? at + 1 : digits(at, to);
        if (behind > at && text.startsWith(" [", behind) && behind + 3 < to && text.charAt(behind + 3) == ']') {
            add(Construct.TASK, behind + 1);
        }
        int field = find("::", at, Math.min(to, at + LONGEST_NAME));
        if (field > at && isName(at, field) && (field + 2 == to || text.charAt(field + 2) == ' ')) {
            add(Construct.FIELD, at);
        }
        int id = startOfId(to);
        if (id < to && id > at && text.charAt(id - 1) == '^' && (id - 1 == at || text.charAt(id - 2) == ' ')) {
            add(Construct.BLOCK_ID, id - 1);
        }
    }

    private int digits(int at, int to) {
        int end = at;
        while (end < to && end < at + 9 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at && end < to && (text.charAt(end) == '.' || text.charAt(end) == ')') ? end + 1 : at;
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /// Where the letters, digits and hyphens begin that the line ends with.
    private int startOfId(int to) {
        int start = to > 0 && text.charAt(to - 1) == '\r' ? to - 1 : to;
        while (start > 0 && (text.charAt(start - 1) == '-'
                || text.charAt(start - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
            start--;
        }
        return start;
    }

    /// The first place of a mark in a part of the text, or -1.
    private int find(String mark, int from, int to) {
        for (int i = from; i + mark.length() <= to; i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /// What can stand anywhere in a line.
    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            at = inFormula && c != '$' && c != '\\' ? at + 1 : switch (c) {
                case '\\' -> at + 2;
                case '`' -> code(at, to);
                case '%' -> text.startsWith("%%", at) ? comment(at) : at + 1;
                case '$' -> inComment ? at + 1 : dollar(at, to);
                case '=' -> inComment ? at + 1 : highlight(at, to);
                case '<' -> inComment ? at + 1 : tag(at, to);
                case '[' -> inComment ? at + 1 : footnote(at, to);
                default -> at + 1;
            };
        }
    }

    private int code(int at, int to) {
        int run = run(at, to);
        int close = find("`".repeat(run), at + run, to);
        if (close < 0) {
            return at + run;
        }
        String content = text.substring(at + run, Math.min(close, at + run + 3));
        if (content.startsWith("= ")) {
            add(Construct.INLINE_QUERY, at);
        } else if (content.startsWith("$=")) {
            add(Construct.DATAVIEW_SCRIPT, at);
        }
        return close + run;
    }

    private int comment(int at) {
        inComment = !inComment;
        if (inComment) {
            add(Construct.COMMENT, at);
        }
        return at + 2;
    }

    private int dollar(int at, int to) {
        if (text.startsWith("$$", at)) {
            inFormula = !inFormula;
            if (inFormula) {
                add(Construct.FORMULA, at);
            }
            return at + 2;
        }
        if (inFormula || at + 1 >= to || Character.isWhitespace(text.charAt(at + 1))) {
            return at + 1;
        }
        int close = find("$", at + 1, to);
        boolean formula = close > at + 1 && !Character.isWhitespace(text.charAt(close - 1))
                && (close + 1 >= to || !Character.isDigit(text.charAt(close + 1)));
        if (formula) {
            add(Construct.FORMULA, at);
        }
        return formula ? close + 1 : at + 1;
    }

    private int highlight(int at, int to) {
        int run = run(at, to);
        int close = run == 2 ? find("==", at + 2, to) : -1;
        if (close <= at + 2) {
            return at + run;
        }
        add(Construct.HIGHLIGHT, at);
        return close + 2;
    }

    private int tag(int at, int to) {
        if (text.startsWith("<%", at)) {
            add(Construct.TEMPLATE, at);
            return at + 2;
        }
        int end = at + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean name = end > at + 1 && end < to && Character.isLetter(text.charAt(at + 1));
        if (name && " />\t".indexOf(text.charAt(end)) >= 0) {
            add(Construct.HTML, at);
        }
        return end;
    }

    private int footnote(int at, int to) {
        int close = text.startsWith("[^", at) ? find("]", at, Math.min(to, at + LONGEST_NAME)) : -1;
        boolean mark = close > at + 2 && (close + 1 >= to || text.charAt(close + 1) != ':');
        if (mark) {
            add(Construct.FOOTNOTE, at);
        }
        return at + 1;
    }

    private void add(Construct construct, int at) {
        found.add(new Found(construct, at));
    }
}
