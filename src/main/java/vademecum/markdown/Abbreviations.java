package vademecum.markdown;

import vademecum.note.Abbreviation;

/// Takes lines such as `*[EC2]: Elastic Compute Cloud` out of paragraphs, as PHP Markdown Extra does.
final class Abbreviations {

    private static final String OPEN = "*[";

    private Abbreviations() {
    }

    /// Takes the abbreviations at the head and at the end of a paragraph and returns the lines that are left.
    static Lines strip(Parsing parsing, Lines lines) {
        if (parsing.plain() || lines.isEmpty()) {
            return lines;
        }
        int from = 0;
        while (from < lines.count() && isOne(parsing, lines, from)) {
            take(parsing, lines, from++);
        }
        int to = lines.count();
        while (to > from && isOne(parsing, lines, to - 1)) {
            to--;
        }
        for (int line = to; line < lines.count() && to > from; line++) {
            take(parsing, lines, line);
        }
        return from == 0 && to == lines.count() ? lines : lines.slice(from, to);
    }

    private static boolean isOne(Parsing parsing, Lines lines, int line) {
        int start = lines.start(line);
        return parsing.text().startsWith(OPEN, start) && close(parsing.text(), start, lines.end(line)) >= 0;
    }

    /// The offset of the bracket that closes the name, or -1 if no colon stands behind it.
    private static int close(String text, int start, int end) {
        int close = start + OPEN.length();
        while (close < end && text.charAt(close) != ']') {
            close++;
        }
        return close + 1 < end && text.charAt(close + 1) == ':' ? close : -1;
    }

    private static void take(Parsing parsing, Lines lines, int line) {
        String text = parsing.text();
        int start = lines.start(line);
        int close = close(text, start, lines.end(line));
        parsing.abbreviations().add(new Abbreviation(Comments.strip(text.substring(start + OPEN.length(), close))
                .strip(), Comments.strip(text.substring(close + 2, lines.end(line))).strip(), start));
    }
}
